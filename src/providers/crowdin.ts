import type { Provider } from './provider.js';

export const crowdin: Provider = {
  id: 'crowdin',
  name: 'Crowdin',
  docs: 'https://support.crowdin.com/account-settings/#api',
  console: 'https://crowdin.com/settings#api-key',
  keys: [
    {
      id: 'crowdin-personal-token',
      title: 'personal access token',
      names: ['crowdin'],
      pattern: /[0-9A-Za-z]{80}/i,
      minEntropy: 3,
      variables: ['CROWDIN_PERSONAL_TOKEN', 'CROWDIN_API_TOKEN'],
    },
    {
      id: 'crowdin-api-key',
      title: 'account API key',
      names: ['crowdin'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['CROWDIN_API_KEY'],
    },
  ],
};
