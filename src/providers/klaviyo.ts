import type { Provider } from './provider.js';

export const klaviyo: Provider = {
  id: 'klaviyo',
  name: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  console: 'https://www.klaviyo.com/settings/account/api-keys',
  keys: [
    {
      id: 'klaviyo-api-key',
      title: 'private API key',
      names: ['klaviyo'],
      pattern: /pk_[0-9A-Za-z]{34}/,
      minEntropy: 3,
      variables: ['KLAVIYO_API_KEY', 'KLAVIYO_PRIVATE_API_KEY'],
    },
    {
      id: 'klaviyo-authorization',
      title: 'private API key in a header',
      anchors: ['Klaviyo-API-Key'],
      pattern: /Klaviyo-API-Key\W(?<key>pk_[0-9A-Za-z]{34})/,
      variables: ['KLAVIYO_AUTHORIZATION'],
    },
  ],
};
