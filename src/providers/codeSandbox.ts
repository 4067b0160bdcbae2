import type { Provider } from './provider.js';

export const codeSandbox: Provider = {
  id: 'codeSandbox',
  name: 'CodeSandbox',
  docs: 'https://codesandbox.io/docs/sdk/manage-sandboxes',
  console: 'https://codesandbox.io/t/api',
  keys: [
    {
      id: 'code-sandbox-api-token',
      title: 'API token',
      anchors: ['csb_v1_'],
      pattern: /csb_v1_[\w-]{40,50}/,
      minEntropy: 4,
      variables: ['CSB_API_KEY'],
    },
  ],
};
