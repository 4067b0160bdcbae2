import type { Provider } from './provider.js';

export const polymarket: Provider = {
  id: 'polymarket',
  name: 'Polymarket',
  docs: 'https://docs.polymarket.com/developers/CLOB/authentication',
  console: 'https://polymarket.com/settings',
  keys: [
    {
      id: 'polymarket-api-key',
      title: 'API key',
      names: ['polymarket', 'poly_builder', 'poly_api'],
      about: /key/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['POLYMARKET_API_KEY', 'POLY_BUILDER_API_KEY'],
    },
    {
      id: 'polymarket-api-secret',
      title: 'API secret',
      names: ['polymarket', 'poly_builder', 'poly_secret', 'poly_api'],
      about: /secret/i,
      pattern: /[0-9A-Za-z+\/_-]{40,64}={0,2}/,
      minEntropy: 4,
      variables: ['POLYMARKET_SECRET', 'POLY_BUILDER_SECRET'],
      companions: ['polymarket-api-key', 'polymarket-passphrase'],
    },
    {
      id: 'polymarket-passphrase',
      title: 'API passphrase',
      names: ['polymarket', 'poly_builder', 'poly_pass', 'poly_api'],
      about: /pass.{0,1}phrase/i,
      pattern: /[0-9a-f]{64}/,
      minEntropy: 3,
      variables: ['POLYMARKET_PASSPHRASE', 'POLY_BUILDER_PASSPHRASE'],
    },
    {
      id: 'polymarket-private-key',
      title: 'private key of the wallet',
      names: ['polymarket', 'poly_private'],
      about: /priv/i,
      pattern: /(?:0x)?[0-9a-fA-F]{64}/,
      minEntropy: 3.3,
      variables: ['POLYMARKET_PRIVATE_KEY'],
    },
  ],
};
