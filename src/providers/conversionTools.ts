import type { Provider } from './provider.js';

export const conversionTools: Provider = {
  id: 'conversionTools',
  name: 'Conversion Tools',
  docs: 'https://conversiontools.io/api-documentation',
  console: 'https://conversiontools.io/profile',
  keys: [
    {
      id: 'conversion-tools-api-token',
      title: 'API token',
      names: ['conversion_tools'],
      pattern: /eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{20,700}/,
      variables: ['CONVERSIONTOOLS_API_TOKEN'],
    },
  ],
};
