import type { Provider } from './provider.js';

export const screenshotApi: Provider = {
  id: 'screenshotApi',
  name: 'ScreenshotAPI',
  docs: 'https://www.screenshotapi.net/documentation',
  console: 'https://app.screenshotapi.net/dashboard',
  keys: [
    {
      id: 'screenshot-api-token',
      title: 'API token',
      names: ['screenshotapi', 'screenshot_api'],
      pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
      variables: ['SCREENSHOTAPI_TOKEN', 'SCREENSHOT_API_KEY'],
    },
  ],
};
