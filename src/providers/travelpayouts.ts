import type { Provider } from './provider.js';

export const travelpayouts: Provider = {
  id: 'travelpayouts',
  name: 'Travelpayouts',
  docs: 'https://support.travelpayouts.com/hc/en-us/articles/13072740711186',
  console: 'https://app.travelpayouts.com/programs/100/tools/api',
  keys: [
    {
      id: 'travelpayouts-api-token',
      title: 'API token',
      names: ['travelpayouts'],
      pattern: /[0-9a-z]{32}/,
      variables: ['TRAVELPAYOUTS_TOKEN', 'TRAVELPAYOUTS_API_TOKEN'],
    },
  ],
};
