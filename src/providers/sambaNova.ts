import type { Provider } from './provider.js';

export const sambaNova: Provider = {
  id: 'sambaNova',
  name: 'SambaNova',
  docs: 'https://docs.sambanova.ai/docs/en/get-started/quickstart',
  console: 'https://cloud.sambanova.ai/apis',
  keys: [
    {
      id: 'samba-nova-api-key',
      title: 'API key',
      names: ['sambanova', 'samba_nova'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['SAMBANOVA_API_KEY'],
    },
  ],
};
