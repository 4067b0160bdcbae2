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
    {
      id: 'jfrog-npm-auth',
      title: 'user and password or token for npm',
      anchors: ['/artifactory/api/npm/'],
      pattern: /\/artifactory\/api\/npm\/[\w.-]{1,80}\/:_auth(?:Token|)[ \t]{0,4}=[ \t]{0,4}["']?(?<key>[\w+\/.-]{20,1000}={0,2})/,
      variables: ['NPM_AUTH'],
    },
    {
      id: 'jfrog-named-key',
      title: 'Artifactory API key given to its name',
      names: ['jfrog', 'artifactory'],
      pattern: /[0-9A-Za-z]{73}/,
      minEntropy: 4,
      variables: ['ARTIFACTORY_API_KEY', 'JFROG_API_KEY'],
    },
    {
      id: 'jfrog-named-token',
      title: 'identity token given to its name',
      names: ['jfrog', 'artifactory'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['JFROG_ACCESS_TOKEN', 'ARTIFACTORY_ACCESS_TOKEN'],
    },
  ],
};
