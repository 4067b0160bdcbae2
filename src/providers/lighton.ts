import type { Provider } from './provider.js';

export const lighton: Provider = {
  id: 'lighton',
  name: 'LightOn',
  docs: 'https://docs.lighton.ai/',
  console: 'https://paradigm.lighton.ai/settings/api-key',
  keys: [
    {
      id: 'lighton-api-key',
      title: 'Paradigm API key',
      names: ['lighton', 'paradigm_api', 'paradigm_key', 'paradigm_token'],
      about: /api|key|tok|secret/i,
      pattern: /[\w-]{40,80}/,
      minEntropy: 3.8,
      variables: ['LIGHTON_API_KEY', 'PARADIGM_API_KEY'],
    },
  ],
};
