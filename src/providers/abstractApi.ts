import type { Provider } from './provider.js';

export const abstractApi: Provider = {
  id: 'abstractApi',
  name: 'Abstract',
  docs: 'https://docs.abstractapi.com/',
  console: 'https://app.abstractapi.com/dashboard',
  keys: [
    {
      id: 'abstract-api-key',
      title: 'API key',
      names: ['abstract_api', 'abstract_key', 'abstract_tok'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['ABSTRACT_API_KEY'],
    },
  ],
};
