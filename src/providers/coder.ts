import type { Provider } from './provider.js';

export const coder: Provider = {
  id: 'coder',
  name: 'Coder',
  docs: 'https://coder.com/docs/admin/users/sessions-tokens',
  keys: [
    {
      id: 'coder-session-token',
      title: 'session token',
      names: ['coder_session', 'coder_tok', 'coder_api'],
      pattern: /[0-9A-Za-z]{10}-[0-9A-Za-z]{22}/,
      minEntropy: 3.8,
      variables: ['CODER_SESSION_TOKEN'],
    },
  ],
};
