import type { Provider } from './provider.js';

export const shutterstock: Provider = {
  id: 'shutterstock',
  name: 'Shutterstock',
  docs: 'https://www.shutterstock.com/developers/documentation/authentication',
  console: 'https://www.shutterstock.com/account/developers/apps',
  keys: [
    {
      id: 'shutterstock-access-token',
      title: 'OAuth access token',
      names: ['shutterstock'],
      pattern: /v2\/[0-9A-Za-z_-]{388}/,
      variables: ['SHUTTERSTOCK_ACCESS_TOKEN', 'SHUTTERSTOCK_TOKEN'],
    },
    {
      id: 'shutterstock-consumer-secret',
      title: 'consumer secret',
      names: ['shutterstock'],
      about: /sec|tok/i,
      pattern: /[0-9A-Za-z]{16}/,
      variables: ['SHUTTERSTOCK_CONSUMER_SECRET', 'SHUTTERSTOCK_SECRET'],
      companions: ['shutterstock-consumer-key'],
    },
    {
      id: 'shutterstock-consumer-key',
      title: 'consumer key',
      names: ['shutterstock'],
      about: /key|client|id/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['SHUTTERSTOCK_CONSUMER_KEY', 'SHUTTERSTOCK_CLIENT_ID'],
      identifier: true,
    },
  ],
};
