import type { Provider } from './provider.js';

export const zendesk: Provider = {
  id: 'zendesk',
  name: 'Zendesk',
  docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  console: 'https://support.zendesk.com/',
  keys: [
    {
      id: 'zendesk-api-token',
      title: 'API token',
      names: ['zendesk'],
      pattern: /[0-9A-Za-z_-]{40}/,
      variables: ['ZENDESK_API_TOKEN', 'ZENDESK_TOKEN', 'ZENDESK_API_KEY'],
      companions: ['zendesk-subdomain'],
    },
    {
      id: 'zendesk-oauth-token',
      title: 'OAuth token or client secret',
      names: ['zendesk'],
      about: /tok|sec|auth/i,
      pattern: /[0-9a-f]{64}/i,
      variables: ['ZENDESK_OAUTH_TOKEN', 'ZENDESK_CLIENT_SECRET'],
      companions: ['zendesk-subdomain'],
    },
    {
      id: 'zendesk-subdomain',
      title: 'account address',
      names: ['zendesk'],
      pattern: /(?:https:\/\/)?[0-9a-z][0-9a-z-]{1,62}\.zendesk\.com/,
      minEntropy: 2,
      variables: ['ZENDESK_URL', 'ZENDESK_DOMAIN'],
      identifier: true,
    },
  ],
};
