import type { Provider } from './provider.js';

export const harness: Provider = {
  id: 'harness',
  name: 'Harness',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys',
  keys: [
    {
      id: 'harness-api-token',
      title: 'personal or service account token',
      anchors: ['pat.', 'sat.'],
      pattern: /[ps]at\.[\w-]{22}\.[0-9a-f]{24}\.[0-9A-Za-z]{20}/,
      variables: ['HARNESS_API_KEY'],
    },
  ],
};
