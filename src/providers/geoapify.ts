import type { Provider } from './provider.js';

export const geoapify: Provider = {
  id: 'geoapify',
  name: 'Geoapify',
  docs: 'https://apidocs.geoapify.com/docs/',
  console: 'https://myprojects.geoapify.com/',
  keys: [
    {
      id: 'geoapify-api-key',
      title: 'API key',
      names: ['geoapify'],
      pattern: /[0-9a-z]{32}/,
      variables: ['GEOAPIFY_API_KEY', 'GEOAPIFY_KEY'],
    },
  ],
};
