import type { Provider } from './provider.js';

export const textMagic: Provider = {
  id: 'textMagic',
  name: 'Textmagic',
  docs: 'https://docs.textmagic.com/#section/Introduction/API-authentication',
  console: 'https://my.textmagic.com/online/api/rest-api/keys',
  keys: [
    {
      id: 'text-magic-api-key',
      title: 'API key',
      names: ['textmagic', 'text_magic'],
      pattern: /[0-9A-Za-z]{30}/,
      variables: ['TEXTMAGIC_API_KEY', 'TEXTMAGIC_TOKEN'],
    },
  ],
};
