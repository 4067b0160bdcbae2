import type { Provider } from './provider.js';

export const redirectPizza: Provider = {
  id: 'redirectPizza',
  name: 'redirect.pizza',
  docs: 'https://redirect.pizza/docs',
  console: 'https://redirect.pizza/profile/api',
  keys: [
    {
      id: 'redirect-pizza-api-token',
      title: 'API token',
      anchors: ['rpa_'],
      pattern: /rpa_[0-9A-Za-z]{30}/,
      variables: ['REDIRECT_PIZZA_TOKEN'],
    },
  ],
};
