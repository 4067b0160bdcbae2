import type { Provider } from './provider.js';

export const ory: Provider = {
  id: 'ory',
  name: 'Ory',
  docs: 'https://www.ory.sh/docs/concepts/personal-access-token',
  console: 'https://console.ory.sh',
  keys: [
    {
      id: 'ory-token',
      title: 'API key or access token',
      anchors: ['ory_at_', 'ory_rt_', 'ory_ac_', 'ory_st_', 'ory_pat_', 'ory_wak_', 'ory_apikey_'],
      pattern: /ory_(?:at|rt|ac|st|pat|wak|apikey)_[\w.-]{20,100}/,
      minEntropy: 3.5,
      variables: ['ORY_ACCESS_TOKEN', 'ORY_PAT', 'ORY_API_KEY'],
    },
  ],
};
