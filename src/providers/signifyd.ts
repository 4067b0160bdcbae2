import type { Provider } from './provider.js';

export const signifyd: Provider = {
  id: 'signifyd',
  name: 'Signifyd',
  docs: 'https://developer.signifyd.com/',
  console: 'https://app.signifyd.com/settings/teams',
  keys: [
    {
      id: 'signifyd-api-key',
      title: 'team API key',
      names: ['signifyd'],
      pattern: /[0-9A-Za-z]{25}/,
      variables: ['SIGNIFYD_API_KEY', 'SIGNIFYD_KEY'],
    },
  ],
};
