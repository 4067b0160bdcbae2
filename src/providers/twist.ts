import type { Provider } from './provider.js';

export const twist: Provider = {
  id: 'twist',
  name: 'Twist',
  docs: 'https://developer.twist.com/v3/#authorization',
  console: 'https://twist.com/app_console',
  keys: [
    {
      id: 'twist-access-token',
      title: 'access token',
      names: ['twist_api', 'twist_token', 'twist_access', 'twist_oauth', 'twist_key'],
      pattern: /(?:oauth2:)?[0-9a-f]{40}/i,
      variables: ['TWIST_ACCESS_TOKEN', 'TWIST_TOKEN'],
    },
  ],
};
