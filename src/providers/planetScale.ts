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
      companions: ['planet-scale-service-token-id'],
    },
    {
      id: 'planet-scale-password',
      title: 'database password',
      anchors: ['pscale_pw_'],
      pattern: /pscale_pw_[\w.=-]{32,64}/,
      variables: ['DATABASE_PASSWORD'],
      companions: ['planet-scale-username'],
    },
    {
      id: 'planet-scale-oauth-token',
      title: 'OAuth token',
      anchors: ['pscale_oauth_'],
      pattern: /pscale_oauth_[\w.=-]{32,64}/,
      variables: ['PLANETSCALE_TOKEN'],
    },
    {
      id: 'planet-scale-service-token-id',
      title: 'service token id',
      names: ['planet_scale', 'pscale'],
      about: /id|token.{0,2}name/i,
      pattern: /[0-9a-z]{12}/,
      variables: ['PLANETSCALE_SERVICE_TOKEN_ID', 'PSCALE_SERVICE_TOKEN_ID'],
      identifier: true,
    },
    {
      id: 'planet-scale-username',
      title: 'database user',
      names: ['planet_scale', 'pscale'],
      about: /user/i,
      pattern: /[0-9a-z]{12,20}/,
      variables: ['PLANETSCALE_USERNAME', 'PSCALE_USER'],
      identifier: true,
    },
  ],
};
