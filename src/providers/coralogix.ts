import type { Provider } from './provider.js';

export const coralogix: Provider = {
  id: 'coralogix',
  name: 'Coralogix',
  docs: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  console: 'https://dashboard.coralogix.com',
  keys: [
    {
      id: 'coralogix-api-key',
      title: 'API key',
      anchors: ['cxtp_', 'cxup_'],
      pattern: /cx[tu]p_[0-9A-Za-z]{30}/,
      minEntropy: 3.5,
      variables: ['CORALOGIX_API_KEY', 'CX_API_KEY'],
    },
    {
      id: 'coralogix-legacy-api-key',
      title: 'API key (older form)',
      names: ['coralogix'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CORALOGIX_PRIVATE_KEY', 'CORALOGIX_API_KEY'],
    },
  ],
};
