import type { Provider } from './provider.js';

export const survicate: Provider = {
  id: 'survicate',
  name: 'Survicate',
  docs: 'https://developers.survicate.com/data-export/',
  console: 'https://panel.survicate.com/',
  keys: [
    {
      id: 'survicate-api-key',
      title: 'Data Export API key',
      names: ['survicate'],
      about: /key|tok|api/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['SURVICATE_API_KEY'],
    },
  ],
};
