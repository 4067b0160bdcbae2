import type { Provider } from './provider.js';

export const proof: Provider = {
  id: 'proof',
  name: 'Proof',
  docs: 'https://dev.proof.com/docs/authentication',
  console: 'https://business.proof.com/settings/api',
  keys: [
    {
      id: 'proof-api-key',
      title: 'API key',
      // The test environment has keys of the same form.
      anchors: ['prf_'],
      pattern: /prf_(?!test_|cli_test_)(?:cli_)?[\w-]{32,36}/,
      minEntropy: 3.8,
      variables: ['PROOF_API_KEY'],
    },
  ],
};
