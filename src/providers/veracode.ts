import type { Provider } from './provider.js';

export const veracode: Provider = {
  id: 'veracode',
  name: 'Veracode',
  docs: 'https://docs.veracode.com/r/c_api_credentials3',
  console: 'https://analysiscenter.veracode.com/',
  keys: [
    {
      id: 'veracode-api-key',
      title: 'API secret key',
      names: ['veracode'],
      pattern: /(?:vera01[a-z]{2}-)?[0-9a-f]{128}/,
      variables: ['VERACODE_API_KEY', 'VERACODE_API_KEY_SECRET', 'VERACODE_SECRET_KEY'],
      companions: ['veracode-api-id'],
    },
    {
      id: 'veracode-api-id',
      title: 'API id',
      names: ['veracode'],
      pattern: /(?:vera01[a-z]{2}-)?[0-9a-f]{32}/,
      variables: ['VERACODE_API_ID', 'VERACODE_API_KEY_ID'],
      identifier: true,
    },
  ],
};
