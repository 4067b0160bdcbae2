import type { Provider } from './provider.js';

export const userflow: Provider = {
  id: 'userflow',
  name: 'Userflow',
  docs: 'https://docs.userflow.com/api',
  console: 'https://app.userflow.com/settings',
  keys: [
    {
      id: 'userflow-api-key',
      title: 'API key',
      names: ['userflow'],
      about: /key|tok/i,
      pattern: /ak_(?:live|test)_[0-9A-Za-z]{24,40}|[0-9A-Za-z]{32}/,
      variables: ['USERFLOW_API_KEY'],
    },
  ],
};
