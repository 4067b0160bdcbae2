import type { Provider } from './provider.js';

export const hcp: Provider = {
  id: 'hcp',
  name: 'HashiCorp Cloud Platform',
  docs: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal',
  console: 'https://portal.cloud.hashicorp.com/',
  keys: [
    {
      id: 'hcp-client-id',
      title: 'service principal client id',
      names: ['hcp_client'],
      about: /id/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['HCP_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'hcp-client-secret',
      title: 'service principal client secret',
      names: ['hcp_client'],
      about: /secret/i,
      pattern: /[\w-]{64}/,
      minEntropy: 4,
      variables: ['HCP_CLIENT_SECRET'],
      companions: ['hcp-client-id'],
    },
  ],
};
