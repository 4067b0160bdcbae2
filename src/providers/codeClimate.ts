import type { Provider } from './provider.js';

export const codeClimate: Provider = {
  id: 'codeClimate',
  name: 'Code Climate',
  docs: 'https://developer.codeclimate.com/#authentication',
  console: 'https://codeclimate.com/profile/tokens',
  keys: [
    {
      id: 'code-climate-api-token',
      title: 'personal access token',
      names: ['code_climate'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['CODECLIMATE_API_TOKEN', 'CODECLIMATE_TOKEN'],
    },
    {
      id: 'code-climate-reporter-id',
      title: 'test reporter id',
      names: ['code_climate', 'cc_test_reporter'],
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['CC_TEST_REPORTER_ID', 'CODECLIMATE_REPO_TOKEN'],
    },
  ],
};
