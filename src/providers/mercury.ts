import type { Provider } from './provider.js';

export const mercury: Provider = {
  id: 'mercury',
  name: 'Mercury',
  docs: 'https://docs.mercury.com/reference/getting-started-with-your-api',
  console: 'https://app.mercury.com/settings/tokens',
  keys: [
    {
      id: 'mercury-api-token',
      title: 'API token',
      anchors: ['mercury_production_'],
      pattern: /mercury_production_[a-z]{2,4}_[0-9A-Za-z]{40,60}_yrucrem/,
      variables: ['MERCURY_API_TOKEN', 'MERCURY_API_KEY'],
    },
  ],
};
