import type { Provider } from './provider.js';

export const weightsAndBiases: Provider = {
  id: 'weightsAndBiases',
  name: 'Weights & Biases',
  docs: 'https://docs.wandb.ai/support/find_api_key/',
  console: 'https://wandb.ai/authorize',
  keys: [
    {
      id: 'weights-and-biases-legacy-key',
      title: 'API key (older form)',
      names: ['wandb', 'weights_and_biases', 'weights_biases'],
      about: /api|key|tok/i,
      pattern: /[0-9a-f]{40}/i,
      variables: ['WANDB_API_KEY'],
    },
    {
      id: 'weights-and-biases-api-key',
      title: 'API key',
      anchors: ['wandb_v1_'],
      pattern: /wandb_v1_[\w-]{60,100}/,
      variables: ['WANDB_API_KEY'],
    },
  ],
};
