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
    {
      id: 'linear-client-secret',
      title: 'OAuth client secret',
      names: ['linear_client', 'linear_oauth', 'linear_app', 'linear_secret'],
      about: /secret/i,
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['LINEAR_CLIENT_SECRET'],
    },
    {
      id: 'linear-webhook-secret',
      title: 'webhook signing secret',
      anchors: ['lin_wh_'],
      pattern: /lin_wh_[0-9A-Za-z]{32,64}/,
      variables: ['LINEAR_WEBHOOK_SECRET'],
    },
  ],
};
