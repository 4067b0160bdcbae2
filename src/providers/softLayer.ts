import type { Provider } from './provider.js';

export const softLayer: Provider = {
  id: 'softLayer',
  name: 'SoftLayer',
  docs: 'https://sldn.softlayer.com/article/authenticating-softlayer-api/',
  console: 'https://cloud.ibm.com/iam/apikeys',
  keys: [
    {
      id: 'soft-layer-api-key',
      title: 'API key',
      names: ['softlayer', 'sl_api', 'sl_key', 'sl_user', 'sl_pass', 'sl_token'],
      about: /key|api|tok|pass|sec|user|pwd/i,
      pattern: /[0-9a-z]{64}/,
      variables: ['SOFTLAYER_API_KEY', 'SL_API_KEY'],
    },
    {
      id: 'soft-layer-soap-address',
      title: 'SOAP address with the API key',
      anchors: ['api.softlayer.com/soap/v3'],
      pattern: /api\.softlayer\.com\/soap\/v3(?:\.1)?\/(?<key>[0-9a-z]{64})/,
      variables: ['SOFTLAYER_ENDPOINT'],
    },
  ],
};
