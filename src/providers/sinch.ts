import type { Provider } from './provider.js';

export const sinch: Provider = {
  id: 'sinch',
  name: 'Sinch',
  docs: 'https://developers.sinch.com/docs/sms/api-reference/authentication/',
  console: 'https://dashboard.sinch.com/settings/access-keys',
  keys: [
    {
      id: 'sinch-api-token',
      title: 'SMS API token',
      names: ['sinch'],
      about: /tok|key|sec/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['SINCH_API_TOKEN'],
      companions: ['sinch-service-plan-id'],
    },
    {
      id: 'sinch-service-plan-id',
      title: 'service plan id',
      names: ['sinch'],
      about: /plan|id/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['SINCH_SERVICE_PLAN_ID'],
      identifier: true,
    },
  ],
};
