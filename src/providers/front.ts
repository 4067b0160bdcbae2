import type { Provider } from './provider.js';

export const front: Provider = {
  id: 'front',
  name: 'Front',
  docs: 'https://dev.frontapp.com/docs/create-and-revoke-api-tokens',
  console: 'https://app.frontapp.com/settings/developers/tokens',
  keys: [
    {
      id: 'front-api-token',
      title: 'API token',
      names: ['frontapp', 'front_api', 'front_app', 'front_tok'],
      pattern: /eyJ[\w-]{30,60}\.eyJ[\w-]{100,260}\.[\w-]{43}/,
      variables: ['FRONT_API_TOKEN', 'FRONTAPP_API_TOKEN', 'FRONT_API_KEY'],
    },
  ],
};
