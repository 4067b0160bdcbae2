import type { Provider } from './provider.js';

export const bitwarden: Provider = {
  id: 'bitwarden',
  name: 'Bitwarden',
  docs: 'https://bitwarden.com/help/access-tokens/',
  console: 'https://vault.bitwarden.com',
  keys: [
    {
      id: 'bitwarden-access-token',
      title: 'Secrets Manager access token',
      names: ['bws', 'bitwarden'],
      pattern: /0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[0-9A-Za-z]{30}:[A-Za-z0-9+\/]{22}==/,
      minEntropy: 4,
      variables: ['BWS_ACCESS_TOKEN'],
    },
    {
      id: 'bitwarden-client-secret',
      title: 'API client secret',
      names: ['bw_client', 'bitwarden'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{30}/,
      minEntropy: 3.8,
      variables: ['BW_CLIENTSECRET', 'BITWARDEN_CLIENT_SECRET'],
      companions: ['bitwarden-client-id'],
    },
    {
      id: 'bitwarden-exported-client-secret',
      title: 'API client secret in the data of an application',
      anchors: ['_token_apiKeyClientSecret'],
      pattern: /_token_apiKeyClientSecret\\{0,2}"\s?:\s?\\{0,2}"(?<key>[0-9A-Za-z]{30})/,
      minEntropy: 3.5,
      variables: ['BW_CLIENTSECRET'],
    },
    {
      id: 'bitwarden-client-id',
      title: 'API client id',
      names: ['bw_client', 'bitwarden'],
      about: /id/i,
      pattern: /(?:user|organization)\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['BW_CLIENTID'],
      identifier: true,
    },
  ],
};
