import type { Provider } from './provider.js';

export const keygen: Provider = {
  id: 'keygen',
  name: 'Keygen',
  docs: 'https://keygen.sh/docs/api/authentication/#token-authentication',
  console: 'https://app.keygen.sh',
  keys: [
    {
      id: 'keygen-token',
      title: 'API token',
      names: ['keygen'],
      pattern: /(?:admin|prod|activ|user|env)-[0-9a-f]{60,72}v3/,
      variables: ['KEYGEN_TOKEN', 'KEYGEN_API_TOKEN'],
    },
  ],
};
