import type { Provider } from './provider.js';

export const retellAi: Provider = {
  id: 'retellAi',
  name: 'Retell AI',
  docs: 'https://docs.retellai.com/accounts/manage-api-keys',
  console: 'https://dashboard.retellai.com/apiKey',
  keys: [
    {
      id: 'retell-ai-api-key',
      title: 'API key',
      anchors: ['key_0', 'key_1', 'key_2', 'key_3', 'key_4', 'key_5', 'key_6', 'key_7', 'key_8', 'key_9', 'key_a', 'key_b', 'key_c', 'key_d', 'key_e', 'key_f'],
      pattern: /key_[0-9a-f]{28}/,
      variables: ['RETELL_API_KEY'],
    },
  ],
};
