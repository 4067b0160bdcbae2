import type { Provider } from './provider.js';

export const outline: Provider = {
  id: 'outline',
  name: 'Outline',
  docs: 'https://www.getoutline.com/developers#section/Authentication',
  console: 'https://app.getoutline.com/settings/api',
  keys: [
    {
      id: 'outline-api-key',
      title: 'API key',
      anchors: ['ol_api_'],
      pattern: /ol_api_[0-9A-Za-z]{38}/,
      minEntropy: 3.5,
      variables: ['OUTLINE_API_KEY', 'OUTLINE_API_TOKEN'],
    },
  ],
};
