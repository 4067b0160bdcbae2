import type { Provider } from './provider.js';

export const dify: Provider = {
  id: 'dify',
  name: 'Dify',
  docs: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
  keys: [
    {
      id: 'dify-app-key',
      title: 'app API key',
      names: ['dify'],
      pattern: /app-[0-9A-Za-z]{24}/,
      variables: ['DIFY_API_KEY'],
    },
    {
      id: 'dify-dataset-key',
      title: 'knowledge API key',
      names: ['dify'],
      pattern: /dataset-[0-9A-Za-z]{24}/,
      variables: ['DIFY_DATASET_API_KEY', 'DIFY_API_KEY'],
    },
  ],
};
