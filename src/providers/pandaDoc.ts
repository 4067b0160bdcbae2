import type { Provider } from './provider.js';

export const pandaDoc: Provider = {
  id: 'pandaDoc',
  name: 'PandaDoc',
  docs: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  console: 'https://app.pandadoc.com/a/#/settings/api-dashboard/configuration',
  keys: [
    {
      id: 'panda-doc-api-key',
      title: 'API key',
      names: ['panda_doc'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3,
      variables: ['PANDADOC_API_KEY'],
    },
  ],
};
