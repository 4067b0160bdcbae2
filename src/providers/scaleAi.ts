import type { Provider } from './provider.js';

export const scaleAi: Provider = {
  id: 'scaleAi',
  name: 'Scale AI',
  docs: 'https://scale.com/docs/api-reference/authentication',
  console: 'https://dashboard.scale.com/settings/account',
  keys: [
    {
      id: 'scale-ai-api-key',
      title: 'API key',
      // Others have such an ending: "sk_live_" and digits.
      anchors: ['live_0', 'live_1', 'live_2', 'live_3', 'live_4', 'live_5', 'live_6', 'live_7', 'live_8', 'live_9', 'live_a', 'live_b', 'live_c', 'live_d', 'live_e', 'live_f', 'test_0', 'test_1', 'test_2', 'test_3', 'test_4', 'test_5', 'test_6', 'test_7', 'test_8', 'test_9', 'test_a', 'test_b', 'test_c', 'test_d', 'test_e', 'test_f', 'live_auth_', 'test_auth_'],
      pattern: /(?<!_)(?:live|test)_(?:auth_)?[0-9a-f]{32}/,
      variables: ['SCALE_API_KEY'],
    },
  ],
};
