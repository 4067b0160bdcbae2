import type { Provider } from './provider.js';

export const dockerHub: Provider = {
  id: 'dockerHub',
  name: 'Docker Hub',
  docs: 'https://docs.docker.com/security/access-tokens/',
  console: 'https://app.docker.com/settings/personal-access-tokens',
  keys: [
    {
      id: 'docker-hub-personal-access-token',
      title: 'personal access token',
      anchors: ['dckr_pat_'],
      pattern: /dckr_pat_[\w-]{27}/,
      variables: ['DOCKERHUB_TOKEN', 'DOCKER_PASSWORD'],
    },
    {
      id: 'docker-hub-organization-token',
      title: 'organization access token',
      anchors: ['dckr_oat_'],
      pattern: /dckr_oat_[\w-]{32}/,
      variables: ['DOCKERHUB_TOKEN'],
    },
    {
      id: 'docker-hub-legacy-token',
      title: 'access token (older form)',
      names: ['dockerhub', 'docker_hub', 'docker_tok', 'docker_pass', 'docker_access'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['DOCKERHUB_TOKEN', 'DOCKER_PASSWORD'],
    },
  ],
};
