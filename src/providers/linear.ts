import type { Provider } from './provider.js';

export const linear: Provider = {
  id: 'linear',
  name: 'Linear',
  docs: 'https://linear.app/docs/api-and-webhooks',
  console: 'https://linear.app/settings/account/security',
  keys: [
    {
      id: 'linear-api-key',
      title: 'personal API key',
      anchors: ['lin_api_'],
      pattern: /lin_api_[0-9A-Za-z]{40}/,
      variables: ['LINEAR_API_KEY'],
    },
    {
      id: 'linear-oauth-token',
      title: 'OAuth token',
      anchors: ['lin_oauth_'],
      pattern: /lin_oauth_[0-9A-Za-z]{64}/,
      variables: ['LINEAR_TOKEN'],
    },
  ],
};
