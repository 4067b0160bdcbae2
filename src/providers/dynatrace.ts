import type { Provider } from './provider.js';

export const dynatrace: Provider = {
  id: 'dynatrace',
  name: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  keys: [
    {
      id: 'dynatrace-api-token',
      title: 'API token',
      anchors: ['dt0c', 'dt0s'],
      pattern: /dt0[cs][0-9]{2}\.[0-9A-Z]{24}\.[0-9A-Z]{64}/,
      variables: ['DT_API_TOKEN', 'DYNATRACE_API_TOKEN'],
    },
  ],
};
