import type { Provider } from './provider.js';

export const unstructured: Provider = {
  id: 'unstructured',
  name: 'Unstructured',
  docs: 'https://docs.unstructured.io/api-reference/overview',
  console: 'https://platform.unstructured.io/',
  keys: [
    {
      id: 'unstructured-api-key',
      title: 'API key',
      names: ['unstructured_api', 'unstructured_key'],
      pattern: /[0-9A-Za-z]{30}/,
      variables: ['UNSTRUCTURED_API_KEY'],
    },
  ],
};
