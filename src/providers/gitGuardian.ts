import type { Provider } from './provider.js';

export const gitGuardian: Provider = {
  id: 'gitGuardian',
  name: 'GitGuardian',
  docs: 'https://docs.gitguardian.com/api-docs/authentication',
  console: 'https://dashboard.gitguardian.com/api/personal-access-tokens',
  keys: [
    {
      id: 'git-guardian-api-key',
      title: 'API key',
      names: ['gitguardian'],
      pattern: /[0-9A-Za-z]{40,80}/,
      minEntropy: 3.3,
      variables: ['GITGUARDIAN_API_KEY'],
    },
  ],
};
