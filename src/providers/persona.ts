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
      anchors: ['persona_production_'],
      pattern: /persona_production_[\w-]{32,36}/,
      minEntropy: 3.5,
      variables: ['PERSONA_API_KEY'],
    },
    {
      id: 'persona-sandbox-api-key',
      title: 'API key of the sandbox',
      anchors: ['persona_sandbox_'],
      pattern: /persona_sandbox_[\w-]{32,36}/,
      minEntropy: 3.5,
      variables: ['PERSONA_API_KEY'],
    },
  ],
};
