import type { Provider } from './provider.js';

export const labelbox: Provider = {
  id: 'labelbox',
  name: 'Labelbox',
  docs: 'https://docs.labelbox.com/reference/create-api-key',
  console: 'https://app.labelbox.com/workspace-settings/api-keys',
  keys: [
    {
      id: 'labelbox-api-key',
      title: 'API key',
      names: ['labelbox'],
      pattern: /eyJ[\w-]{10,200}\.eyJ[\w-]{20,900}\.[\w-]{40,700}/,
      minEntropy: 4,
      variables: ['LABELBOX_API_KEY'],
    },
  ],
};
