import type { Provider } from './provider.js';

export const roboflow: Provider = {
  id: 'roboflow',
  name: 'Roboflow',
  docs: 'https://docs.roboflow.com/api-reference/authentication',
  console: 'https://app.roboflow.com/settings/api',
  keys: [
    {
      id: 'roboflow-api-key',
      title: 'private API key',
      names: ['roboflow'],
      about: /key|tok/i,
      pattern: /[0-9A-Za-z]{20}/,
      variables: ['ROBOFLOW_API_KEY'],
    },
  ],
};
