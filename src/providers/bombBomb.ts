import type { Provider } from './provider.js';

export const bombBomb: Provider = {
  id: 'bombBomb',
  name: 'BombBomb',
  docs: 'https://developer.bombbomb.com/',
  keys: [
    {
      id: 'bomb-bomb-token',
      title: 'JSON web token',
      names: ['bombbomb'],
      pattern: /eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{20,700}/,
      variables: ['BOMBBOMB_TOKEN', 'BOMBBOMB_API_KEY'],
    },
  ],
};
