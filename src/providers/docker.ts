import type { Provider } from './provider.js';

export const docker: Provider = {
  id: 'docker',
  name: 'Docker',
  docs: 'https://docs.docker.com/engine/swarm/join-nodes/',
  keys: [
    {
      id: 'docker-swarm-join-token',
      title: 'swarm join token',
      anchors: ['SWMTKN-1-'],
      pattern: /SWMTKN-1-[0-9a-z]{49,50}-[0-9a-z]{24,25}/,
      variables: ['SWARM_JOIN_TOKEN', 'DOCKER_SWARM_TOKEN'],
    },
    {
      id: 'docker-swarm-unlock-key',
      title: 'swarm unlock key',
      anchors: ['SWMKEY-1-'],
      pattern: /SWMKEY-1-[A-Za-z0-9+\/]{40,43}/,
      variables: ['SWARM_UNLOCK_KEY', 'DOCKER_SWARM_UNLOCK_KEY'],
    },
  ],
};
