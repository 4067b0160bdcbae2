import type { Provider } from './provider.js';

export const butterCms: Provider = {
  id: 'butterCms',
  name: 'ButterCMS',
  docs: 'https://buttercms.com/docs/api/',
  console: 'https://buttercms.com/settings/',
  keys: [
    {
      id: 'butter-cms-api-token',
      title: 'API token',
      names: ['butter_cms'],
      pattern: /[0-9a-z]{40}/i,
      variables: ['BUTTERCMS_API_TOKEN', 'BUTTER_CMS_API_KEY'],
    },
  ],
};
