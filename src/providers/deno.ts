import type { Provider } from './provider.js';

export const deno: Provider = {
  id: 'deno',
  name: 'Deno Deploy',
  docs: 'https://docs.deno.com/deploy/',
  console: 'https://dash.deno.com/account#access-tokens',
  keys: [
    {
      id: 'deno-access-token',
      title: 'access token',
      anchors: ['ddp_', 'ddw_', 'ddo_'],
      pattern: /dd[pwo]_[0-9A-Za-z]{36}/,
      variables: ['DENO_DEPLOY_TOKEN'],
    },
  ],
};
