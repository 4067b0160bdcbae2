import type { Provider } from './provider.js';

export const hyperTrack: Provider = {
  id: 'hyperTrack',
  name: 'HyperTrack',
  docs: 'https://hypertrack.com/docs/references/',
  console: 'https://dashboard.hypertrack.com/setup',
  keys: [
    {
      id: 'hyper-track-account-id',
      title: 'account id',
      names: ['hypertrack'],
      about: /account|id/i,
      pattern: /[\w-]{27}/,
      minEntropy: 3.3,
      variables: ['HYPERTRACK_ACCOUNT_ID'],
      identifier: true,
    },
    {
      id: 'hyper-track-secret-key',
      title: 'secret key',
      names: ['hypertrack'],
      pattern: /[\w-]{54}/,
      minEntropy: 3.8,
      variables: ['HYPERTRACK_SECRET_KEY'],
      companions: ['hyper-track-account-id'],
    },
  ],
};
