import type { Provider } from './provider.js';

export const cloze: Provider = {
  id: 'cloze',
  name: 'Cloze',
  docs: 'https://help.cloze.com/knowledge/how-to-get-a-cloze-api-key',
  console: 'https://www.cloze.com/app/settings',
  keys: [
    {
      id: 'cloze-api-key',
      title: 'API key',
      names: ['cloze'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['CLOZE_API_KEY'],
    },
  ],
};
