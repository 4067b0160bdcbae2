import type { Provider } from './provider.js';

export const hackerOne: Provider = {
  id: 'hackerOne',
  name: 'HackerOne',
  docs: 'https://api.hackerone.com/getting-started-hacker-api/',
  console: 'https://hackerone.com/settings/api_token/edit',
  keys: [
    {
      id: 'hacker-one-api-token',
      title: 'API token',
      names: ['hackerone', 'h1_api', 'h1_tok'],
      pattern: /[A-Za-z0-9+\/]{43}=/,
      variables: ['HACKERONE_API_TOKEN', 'HACKERONE_API_KEY', 'H1_API_TOKEN'],
    },
  ],
};
