import type { Provider } from './provider.js';

export const jfrog: Provider = {
  id: 'jfrog',
  name: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  keys: [
    {
      id: 'jfrog-api-key',
      title: 'Artifactory API key',
      anchors: ['AKCp'],
      pattern: /AKCp[0-9A-Za-z]{69}/,
      variables: ['ARTIFACTORY_API_KEY', 'JFROG_API_KEY'],
    },
    {
      id: 'jfrog-reference-token',
      title: 'reference token',
      anchors: ['cmVmdGtu'],
      pattern: /cmVmdGtu[0-9A-Za-z]{56}/,
      variables: ['JFROG_ACCESS_TOKEN'],
    },
  ],
};
