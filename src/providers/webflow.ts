import type { Provider } from './provider.js';

export const webflow: Provider = {
  id: 'webflow',
  name: 'Webflow',
  docs: 'https://developers.webflow.com/data/reference/authentication',
  console: 'https://webflow.com/dashboard',
  keys: [
    {
      id: 'webflow-api-token',
      title: 'API token',
      names: ['webflow'],
      about: /tok|key|api|sec/i,
      pattern: /(?:ws-)?[0-9a-z]{64}/,
      variables: ['WEBFLOW_API_TOKEN', 'WEBFLOW_TOKEN', 'WEBFLOW_SITE_TOKEN'],
    },
  ],
};
