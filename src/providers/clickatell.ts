import type { Provider } from './provider.js';

export const clickatell: Provider = {
  id: 'clickatell',
  name: 'Clickatell',
  docs: 'https://docs.clickatell.com/channels/sms-channels/sms-api-reference/',
  console: 'https://portal.clickatell.com/#/settings/integrations',
  keys: [
    {
      id: 'clickatell-api-key',
      title: 'API key',
      names: ['clickatell'],
      pattern: /[A-Za-z0-9+\/_-]{22}==/,
      minEntropy: 3.5,
      variables: ['CLICKATELL_API_KEY'],
    },
  ],
};
