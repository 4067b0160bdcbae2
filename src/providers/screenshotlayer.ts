import type { Provider } from './provider.js';

export const screenshotlayer: Provider = {
  id: 'screenshotlayer',
  name: 'screenshotlayer',
  docs: 'https://screenshotlayer.com/documentation',
  console: 'https://screenshotlayer.com/dashboard',
  keys: [
    {
      id: 'screenshotlayer-access-key',
      title: 'access key',
      names: ['screenshotlayer', 'screenshot_layer'],
      pattern: /[0-9A-Za-z_]{32}/,
      variables: ['SCREENSHOTLAYER_ACCESS_KEY', 'SCREENSHOTLAYER_API_KEY'],
    },
  ],
};
