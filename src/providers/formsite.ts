import type { Provider } from './provider.js';

export const formsite: Provider = {
  id: 'formsite',
  name: 'Formsite',
  docs: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
  console: 'https://fs1.formsite.com/',
  keys: [
    {
      id: 'formsite-access-token',
      title: 'API access token',
      names: ['formsite'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['FORMSITE_ACCESS_TOKEN', 'FORMSITE_API_KEY', 'FORMSITE_TOKEN'],
    },
  ],
};
