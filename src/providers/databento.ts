import type { Provider } from './provider.js';

export const databento: Provider = {
  id: 'databento',
  name: 'Databento',
  docs: 'https://databento.com/docs/portal/api-keys',
  console: 'https://databento.com/portal/keys',
  keys: [
    {
      id: 'databento-api-key',
      title: 'API key',
      names: ['databento'],
      pattern: /db-[0-9A-Za-z]{29}/,
      variables: ['DATABENTO_API_KEY'],
    },
  ],
};
