import type { Provider } from './provider.js';

export const persona: Provider = {
  id: 'persona',
  name: 'Persona',
  docs: 'https://docs.withpersona.com/api-keys',
  console: 'https://app.withpersona.com/dashboard/api-keys',
  keys: [
    {
      id: 'persona-api-key',
      title: 'API key',
      anchors: ['persona_production_', 'persona_sandbox_'],
      pattern: /persona_(?:production|sandbox)_[\w-]{32,36}/,
      minEntropy: 3.5,
      variables: ['PERSONA_API_KEY'],
    },
  ],
};
