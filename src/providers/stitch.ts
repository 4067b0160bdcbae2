import type { Provider } from './provider.js';

export const stitch: Provider = {
  id: 'stitch',
  name: 'Stitch',
  docs: 'https://www.stitchdata.com/docs/developers/stitch-connect/api',
  console: 'https://app.stitchdata.com/',
  keys: [
    {
      id: 'stitch-access-token',
      title: 'access token',
      names: ['stitchdata', 'stitch_data', 'stitch_api', 'stitch_token'],
      pattern: /[0-9a-z_]{35}/,
      variables: ['STITCHDATA_TOKEN', 'STITCH_API_TOKEN'],
    },
  ],
};
