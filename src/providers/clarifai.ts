import type { Provider } from './provider.js';

export const clarifai: Provider = {
  id: 'clarifai',
  name: 'Clarifai',
  docs: 'https://docs.clarifai.com/control/authentication/pat',
  console: 'https://clarifai.com/settings/security',
  keys: [
    {
      id: 'clarifai-token',
      title: 'personal access token or API key',
      names: ['clarifai'],
      pattern: /[0-9A-Za-z]{32}/i,
      variables: ['CLARIFAI_PAT', 'CLARIFAI_API_KEY'],
    },
  ],
};
