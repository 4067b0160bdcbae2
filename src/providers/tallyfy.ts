import type { Provider } from './provider.js';

export const tallyfy: Provider = {
  id: 'tallyfy',
  name: 'Tallyfy',
  docs: 'https://developers.tallyfy.com/',
  console: 'https://go.tallyfy.com/',
  keys: [
    {
      id: 'tallyfy-access-token',
      title: 'access token',
      names: ['tallyfy'],
      pattern: /eyJ[\w-]{30,60}\.eyJ[\w-]{200,300}\.[\w-]{600,700}/,
      variables: ['TALLYFY_ACCESS_TOKEN', 'TALLYFY_TOKEN'],
    },
  ],
};
