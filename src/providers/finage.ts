import type { Provider } from './provider.js';

export const finage: Provider = {
  id: 'finage',
  name: 'Finage',
  docs: 'https://finage.co.uk/docs/api/getting-started',
  console: 'https://moon.finage.co.uk/keys',
  keys: [
    {
      id: 'finage-api-key',
      title: 'API key',
      names: ['finage'],
      pattern: /API_KEY[0-9A-Z]{32}/,
      variables: ['FINAGE_API_KEY', 'FINAGE_KEY'],
    },
  ],
};
