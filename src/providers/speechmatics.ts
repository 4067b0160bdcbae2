import type { Provider } from './provider.js';

export const speechmatics: Provider = {
  id: 'speechmatics',
  name: 'Speechmatics',
  docs: 'https://docs.speechmatics.com/introduction/authentication',
  console: 'https://portal.speechmatics.com/settings/api-keys',
  keys: [
    {
      id: 'speechmatics-api-key',
      title: 'API key',
      names: ['speechmatics'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['SPEECHMATICS_API_KEY'],
    },
  ],
};
