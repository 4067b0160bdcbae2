import type { Provider } from './provider.js';

export const droneCi: Provider = {
  id: 'droneCi',
  name: 'Drone',
  docs: 'https://docs.drone.io/api/overview/',
  keys: [
    {
      id: 'drone-ci-token',
      title: 'personal token',
      names: ['droneci', 'drone_ci', 'drone_tok'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['DRONE_TOKEN', 'DRONECI_TOKEN'],
    },
    {
      id: 'drone-ci-rpc-secret',
      title: 'RPC secret',
      names: ['drone_rpc'],
      about: /secret/i,
      pattern: /[0-9a-f]{32}/,
      variables: ['DRONE_RPC_SECRET'],
    },
  ],
};
