import type { Provider } from './provider.js';

export const imperva: Provider = {
  id: 'imperva',
  name: 'Imperva',
  docs: 'https://docs.imperva.com/bundle/cloud-application-security/page/settings/api-keys.htm',
  console: 'https://management.service.imperva.com/',
  keys: [
    {
      id: 'imperva-api-id',
      title: 'API id',
      names: ['imperva', 'incapsula'],
      about: /api[_. -]?id/i,
      pattern: /[0-9]{4,8}/,
      minEntropy: 1,
      variables: ['IMPERVA_API_ID', 'INCAPSULA_API_ID'],
      identifier: true,
    },
    {
      id: 'imperva-api-key',
      title: 'API key',
      names: ['imperva', 'incapsula'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['IMPERVA_API_KEY', 'INCAPSULA_API_KEY'],
      companions: ['imperva-api-id'],
    },
  ],
};
