import type { Provider } from './provider.js';

export const viber: Provider = {
  id: 'viber',
  name: 'Viber',
  docs: 'https://developers.viber.com/docs/api/rest-bot-api/#authentication-token',
  console: 'https://partners.viber.com/',
  keys: [
    {
      id: 'viber-auth-token',
      title: 'bot authentication token',
      names: ['viber'],
      pattern: /[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}/i,
      variables: ['VIBER_AUTH_TOKEN', 'VIBER_BOT_TOKEN'],
    },
  ],
};
