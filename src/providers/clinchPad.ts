import type { Provider } from './provider.js';

export const clinchPad: Provider = {
  id: 'clinchPad',
  name: 'ClinchPad',
  docs: 'https://clinchpad.com/api/docs/leads',
  keys: [
    {
      id: 'clinch-pad-api-key',
      title: 'API key',
      names: ['clinch_pad'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['CLINCHPAD_API_KEY'],
    },
  ],
};
