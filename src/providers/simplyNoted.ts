import type { Provider } from './provider.js';

export const simplyNoted: Provider = {
  id: 'simplyNoted',
  name: 'Simply Noted',
  docs: 'https://simplynoted.com/pages/api-documentation',
  console: 'https://simplynoted.com/',
  keys: [
    {
      id: 'simply-noted-api-key',
      title: 'API key',
      names: ['simplynoted', 'simply_noted'],
      pattern: /[\w.-]{340,360}/,
      variables: ['SIMPLYNOTED_API_KEY'],
    },
  ],
};
