import type { Provider } from './provider.js';

export const quay: Provider = {
  id: 'quay',
  name: 'Quay',
  docs: 'https://docs.quay.io/glossary/robot-accounts.html',
  console: 'https://quay.io/organizations/',
  keys: [
    {
      id: 'quay-robot-token',
      title: 'robot account token',
      names: ['quay'],
      about: /pass|tok|pwd|sec|robot/i,
      pattern: /[0-9A-Z]{64}/,
      variables: ['QUAY_PASSWORD', 'QUAY_ROBOT_TOKEN'],
    },
    {
      id: 'quay-oauth-token',
      title: 'OAuth access token',
      names: ['quay'],
      about: /tok|oauth|api/i,
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['QUAY_OAUTH_TOKEN', 'QUAY_API_TOKEN'],
    },
  ],
};
