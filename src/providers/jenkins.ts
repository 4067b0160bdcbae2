import type { Provider } from './provider.js';

export const jenkins: Provider = {
  id: 'jenkins',
  name: 'Jenkins',
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  keys: [
    {
      id: 'jenkins-api-token',
      title: 'API token',
      names: ['jenkins'],
      pattern: /(?:11[0-9a-f]{32}|[0-9a-f]{32})/,
      minEntropy: 3,
      variables: ['JENKINS_API_TOKEN', 'JENKINS_TOKEN'],
    },
  ],
};
