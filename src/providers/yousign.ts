import type { Provider } from './provider.js';

export const yousign: Provider = {
  id: 'yousign',
  name: 'Yousign',
  docs: 'https://developers.yousign.com/docs/set-up-authentication',
  console: 'https://yousign.app/auth/workspace/integrations/api',
  keys: [
    {
      id: 'yousign-api-key',
      title: 'API key',
      names: ['yousign', 'you_sign'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['YOUSIGN_API_KEY'],
    },
  ],
};
