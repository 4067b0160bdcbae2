import type { Provider } from './provider.js';

export const optimizely: Provider = {
  id: 'optimizely',
  name: 'Optimizely',
  docs: 'https://docs.developers.optimizely.com/feature-experimentation/reference/authentication',
  console: 'https://app.optimizely.com/v2/accountsettings/registered-apps',
  keys: [
    {
      id: 'optimizely-personal-token',
      title: 'personal access token',
      names: ['optimizely'],
      pattern: /[0-9A-Za-z:-]{54}/,
      minEntropy: 3.8,
      variables: ['OPTIMIZELY_API_TOKEN', 'OPTIMIZELY_TOKEN'],
    },
  ],
};
