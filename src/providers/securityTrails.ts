import type { Provider } from './provider.js';

export const securityTrails: Provider = {
  id: 'securityTrails',
  name: 'SecurityTrails',
  docs: 'https://docs.securitytrails.com/docs/authentication',
  console: 'https://securitytrails.com/app/account/credentials',
  keys: [
    {
      id: 'security-trails-api-key',
      title: 'API key',
      names: ['securitytrails', 'security_trails'],
      pattern: /[0-9A-Za-z_-]{32}/,
      variables: ['SECURITYTRAILS_API_KEY', 'SECURITYTRAILS_KEY'],
    },
  ],
};
