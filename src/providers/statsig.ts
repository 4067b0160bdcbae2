import type { Provider } from './provider.js';

export const statsig: Provider = {
  id: 'statsig',
  name: 'Statsig',
  docs: 'https://docs.statsig.com/access-management/organizations',
  console: 'https://console.statsig.com/api_keys',
  keys: [
    {
      id: 'statsig-server-secret',
      title: 'server secret key',
      names: ['statsig'],
      pattern: /secret-[0-9A-Za-z]{38,48}/,
      variables: ['STATSIG_SERVER_SECRET', 'STATSIG_SERVER_KEY', 'STATSIG_SECRET_KEY'],
    },
    {
      id: 'statsig-console-key',
      title: 'Console API key',
      names: ['statsig'],
      pattern: /console-[0-9A-Za-z]{38,48}/,
      variables: ['STATSIG_CONSOLE_API_KEY', 'STATSIG_API_KEY'],
    },
    {
      id: 'statsig-client-key',
      title: 'client SDK key',
      names: ['statsig'],
      pattern: /client-[0-9A-Za-z]{38,48}/,
      variables: ['STATSIG_CLIENT_KEY'],
      public: true,
    },
  ],
};
