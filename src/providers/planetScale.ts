import type { Provider } from './provider.js';

export const planetScale: Provider = {
  id: 'planetScale',
  name: 'PlanetScale',
  docs: 'https://planetscale.com/docs/concepts/service-tokens',
  console: 'https://app.planetscale.com/~/settings/service-tokens',
  keys: [
    {
      id: 'planet-scale-service-token',
      title: 'service token',
      anchors: ['pscale_tkn_'],
      pattern: /pscale_tkn_[\w.=-]{32,64}/,
      variables: ['PLANETSCALE_SERVICE_TOKEN'],
    },
    {
      id: 'planet-scale-password',
      title: 'database password',
      anchors: ['pscale_pw_'],
      pattern: /pscale_pw_[\w.=-]{32,64}/,
      variables: ['DATABASE_PASSWORD'],
    },
    {
      id: 'planet-scale-oauth-token',
      title: 'OAuth token',
      anchors: ['pscale_oauth_'],
      pattern: /pscale_oauth_[\w.=-]{32,64}/,
      variables: ['PLANETSCALE_TOKEN'],
    },
  ],
};
