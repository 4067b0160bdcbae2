import type { Provider } from './provider.js';

export const monkeyLearn: Provider = {
  id: 'monkeyLearn',
  name: 'MonkeyLearn',
  docs: 'https://monkeylearn.com/api/v3/',
  keys: [
    {
      id: 'monkey-learn-api-key',
      title: 'API key',
      names: ['monkey_learn'],
      pattern: /[0-9a-z]{40}/,
      minEntropy: 3,
      variables: ['MONKEYLEARN_API_KEY'],
    },
  ],
};
