import type { Provider } from './provider.js';

export const collect2: Provider = {
  id: 'collect2',
  name: 'Collect2',
  docs: 'https://collect2.com',
  keys: [
    {
      id: 'collect2-key',
      title: 'API key',
      names: ['collect2'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['COLLECT2_API_KEY'],
    },
  ],
};
