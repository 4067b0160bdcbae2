import type { Provider } from './provider.js';

export const codacy: Provider = {
  id: 'codacy',
  name: 'Codacy',
  docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  console: 'https://app.codacy.com/account/access-management',
  keys: [
    {
      id: 'codacy-api-token',
      title: 'account API token',
      names: ['codacy'],
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.3,
      variables: ['CODACY_API_TOKEN'],
    },
    {
      id: 'codacy-project-token',
      title: 'project API token',
      names: ['codacy'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['CODACY_PROJECT_TOKEN'],
    },
  ],
};
