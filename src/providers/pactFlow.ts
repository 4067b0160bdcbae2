import type { Provider } from './provider.js';

export const pactFlow: Provider = {
  id: 'pactFlow',
  name: 'PactFlow',
  docs: 'https://docs.pactflow.io/docs/user-interface/settings/api-tokens',
  console: 'https://app.pactflow.io',
  keys: [
    {
      id: 'pact-flow-api-token',
      title: 'API token',
      names: ['pact_broker', 'pact_flow'],
      about: /tok|key/i,
      pattern: /[\w-]{22}/,
      minEntropy: 3.5,
      variables: ['PACT_BROKER_TOKEN', 'PACTFLOW_TOKEN'],
    },
  ],
};
