import type { Provider } from './provider.js';

export const cloudAmqp: Provider = {
  id: 'cloudAmqp',
  name: 'CloudAMQP',
  docs: 'https://docs.cloudamqp.com/',
  console: 'https://customer.cloudamqp.com/apikeys',
  keys: [
    {
      id: 'cloud-amqp-api-key',
      title: 'API key',
      names: ['cloud_amqp'],
      about: /key|tok|sec|pass/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CLOUDAMQP_APIKEY', 'CLOUDAMQP_CUSTOMER_API_KEY'],
    },
  ],
};
