import type { Provider } from './provider.js';

export const runpod: Provider = {
  id: 'runpod',
  name: 'RunPod',
  docs: 'https://docs.runpod.io/get-started/api-keys',
  console: 'https://www.console.runpod.io/user/settings',
  keys: [
    {
      id: 'runpod-api-key',
      title: 'API key',
      anchors: ['rpa_'],
      pattern: /rpa_[0-9A-Za-z]{46}/,
      variables: ['RUNPOD_API_KEY'],
    },
    {
      id: 'runpod-legacy-key',
      title: 'API key (older form)',
      names: ['runpod'],
      about: /key|tok/i,
      pattern: /[0-9A-Z]{40}/,
      variables: ['RUNPOD_API_KEY'],
    },
  ],
};
