import type { Provider } from './provider.js';

export const goCardless: Provider = {
  id: 'goCardless',
  name: 'GoCardless',
  docs: 'https://developer.gocardless.com/api-reference/#making-requests-api-usage',
  console: 'https://manage.gocardless.com/developers',
  keys: [
    {
      id: 'go-cardless-access-token',
      title: 'access token',
      names: ['gocardless', 'gc_access'],
      pattern: /(?:live|sandbox)_[\w-]{40}/,
      minEntropy: 3.5,
      variables: ['GOCARDLESS_ACCESS_TOKEN', 'GC_ACCESS_TOKEN'],
    },
  ],
};
