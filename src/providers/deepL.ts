import type { Provider } from './provider.js';

export const deepL: Provider = {
  id: 'deepL',
  name: 'DeepL',
  docs: 'https://developers.deepl.com/docs/getting-started/auth',
  console: 'https://www.deepl.com/your-account/keys',
  keys: [
    {
      id: 'deep-l-free-key',
      title: 'API Free key',
      anchors: [':fx'],
      reach: 36,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx/,
      variables: ['DEEPL_AUTH_KEY', 'DEEPL_API_KEY'],
    },
    {
      id: 'deep-l-pro-key',
      title: 'API Pro key',
      names: ['deepl'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['DEEPL_AUTH_KEY', 'DEEPL_API_KEY'],
    },
  ],
};
