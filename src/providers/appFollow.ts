import type { Provider } from './provider.js';

export const appFollow: Provider = {
  id: 'appFollow',
  name: 'AppFollow',
  docs: 'https://docs.api.appfollow.io/',
  console: 'https://watch.appfollow.io/settings/api',
  keys: [
    {
      id: 'app-follow-api-secret',
      title: 'API secret',
      names: ['app_follow'],
      about: /sec|tok|key|api|pass/i,
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.3,
      variables: ['APPFOLLOW_API_SECRET', 'APPFOLLOW_TOKEN'],
    },
  ],
};
