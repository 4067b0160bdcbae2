import type { Provider } from './provider.js';

export const honeycomb: Provider = {
  id: 'honeycomb',
  name: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  console: 'https://ui.honeycomb.io/account',
  keys: [
    {
      id: 'honeycomb-ingest-key',
      title: 'ingest key',
      anchors: ['hcaik_', 'hcaic_', 'hcbik_', 'hcbic_', 'hcxik_', 'hcxic_'],
      pattern: /hc[abx]i[kc]_[0-9a-z]{58}/,
      variables: ['HONEYCOMB_API_KEY', 'HONEYCOMB_INGEST_KEY'],
    },
    {
      id: 'honeycomb-configuration-key',
      title: 'configuration key',
      names: ['honeycomb'],
      pattern: /[0-9A-Za-z]{22}/,
      minEntropy: 3.3,
      variables: ['HONEYCOMB_API_KEY', 'HONEYCOMB_WRITEKEY'],
    },
    {
      id: 'honeycomb-classic-key',
      title: 'API key (Classic)',
      names: ['honeycomb'],
      pattern: /[0-9a-f]{32}/,
      variables: ['HONEYCOMB_API_KEY', 'HONEYCOMB_WRITEKEY'],
    },
  ],
};
