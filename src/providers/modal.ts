import type { Provider } from './provider.js';

export const modal: Provider = {
  id: 'modal',
  name: 'Modal',
  docs: 'https://modal.com/docs/reference/modal.config',
  console: 'https://modal.com/settings/tokens',
  keys: [
    {
      id: 'modal-token-id',
      title: 'token id',
      names: ['modal_token', 'modal'],
      pattern: /ak-[0-9A-Za-z]{22}/,
      variables: ['MODAL_TOKEN_ID'],
      identifier: true,
    },
    {
      id: 'modal-token-secret',
      title: 'token secret',
      names: ['modal_token', 'modal'],
      pattern: /as-[0-9A-Za-z]{22}/,
      minEntropy: 3.3,
      variables: ['MODAL_TOKEN_SECRET'],
      companions: ['modal-token-id'],
    },
  ],
};
