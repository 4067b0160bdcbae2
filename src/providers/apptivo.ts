import type { Provider } from './provider.js';

export const apptivo: Provider = {
  id: 'apptivo',
  name: 'Apptivo',
  docs: 'https://apptivo-developer-docs.readme.io/',
  console: 'https://www.apptivo.com/app/developer.jsp',
  keys: [
    {
      id: 'apptivo-api-key',
      title: 'API key',
      names: ['apptivo'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['APPTIVO_API_KEY'],
    },
    {
      id: 'apptivo-access-key',
      title: 'access key',
      names: ['apptivo'],
      about: /access|sec/i,
      pattern: /[0-9A-Za-z-]{32}/,
      minEntropy: 3.5,
      variables: ['APPTIVO_ACCESS_KEY'],
      companions: ['apptivo-api-key'],
    },
  ],
};
