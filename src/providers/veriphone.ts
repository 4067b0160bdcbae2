import type { Provider } from './provider.js';

export const veriphone: Provider = {
  id: 'veriphone',
  name: 'Veriphone',
  docs: 'https://veriphone.io/docs/v2',
  console: 'https://veriphone.io/cp',
  keys: [
    {
      id: 'veriphone-api-key',
      title: 'API key',
      names: ['veriphone'],
      pattern: /[0-9A-Z]{32}/,
      variables: ['VERIPHONE_API_KEY'],
    },
  ],
};
