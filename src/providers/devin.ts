import type { Provider } from './provider.js';

export const devin: Provider = {
  id: 'devin',
  name: 'Devin',
  docs: 'https://docs.devin.ai/api-reference/authentication',
  console: 'https://app.devin.ai/settings',
  keys: [
    {
      id: 'devin-personal-key',
      title: 'personal API key',
      anchors: ['apk_user_'],
      pattern: /apk_user_[A-Za-z0-9+\/]{80,240}={0,2}/,
      variables: ['DEVIN_API_KEY'],
    },
    {
      id: 'devin-service-key',
      title: 'service API key',
      // The base64 of "org-": what the key is made from begins so.
      anchors: ['apk_b3JnL'],
      pattern: /apk_b3JnL[A-Za-z0-9+\/]{75,120}={0,2}/,
      variables: ['DEVIN_API_KEY'],
    },
    {
      id: 'devin-service-user-token',
      title: 'service user token',
      anchors: ['cog_'],
      pattern: /cog_[a-z2-7]{52}/,
      variables: ['DEVIN_API_KEY'],
    },
  ],
};
