import type { Provider } from './provider.js';

export const detectLanguage: Provider = {
  id: 'detectLanguage',
  name: 'Detect Language',
  docs: 'https://detectlanguage.com/documentation',
  console: 'https://detectlanguage.com/private',
  keys: [
    {
      id: 'detect-language-api-key',
      title: 'API key',
      names: ['detectlanguage', 'detect_language'],
      pattern: /[0-9a-z]{32}/,
      variables: ['DETECTLANGUAGE_API_KEY', 'DETECT_LANGUAGE_API_KEY'],
    },
  ],
};
