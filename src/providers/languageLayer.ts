import type { Provider } from './provider.js';

export const languageLayer: Provider = {
  id: 'languageLayer',
  name: 'languagelayer',
  docs: 'https://languagelayer.com/documentation',
  console: 'https://languagelayer.com/dashboard',
  keys: [
    {
      id: 'language-layer-access-key',
      title: 'access key',
      names: ['language_layer'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['LANGUAGELAYER_ACCESS_KEY'],
    },
  ],
};
