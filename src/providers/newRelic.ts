import type { Provider } from './provider.js';

export const newRelic: Provider = {
  id: 'newRelic',
  name: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  console: 'https://one.newrelic.com/api-keys',
  keys: [
    {
      id: 'new-relic-user-key',
      title: 'user key',
      anchors: ['NRAK-'],
      pattern: /NRAK-[0-9A-Z]{27}/,
      variables: ['NEW_RELIC_API_KEY'],
    },
    {
      id: 'new-relic-license-key',
      title: 'license key',
      anchors: ['NRAL'],
      reach: 36,
      pattern: /[0-9a-z]{36}NRAL/,
      variables: ['NEW_RELIC_LICENSE_KEY'],
    },
    {
      id: 'new-relic-insert-key',
      title: 'insights insert key',
      anchors: ['NRII-'],
      pattern: /NRII-[\w-]{32}/,
      variables: ['NEW_RELIC_INSERT_KEY'],
    },
    {
      id: 'new-relic-query-key',
      title: 'insights query key',
      anchors: ['NRIQ-'],
      pattern: /NRIQ-[\w-]{32}/,
      variables: ['NEW_RELIC_QUERY_KEY'],
    },
    {
      id: 'new-relic-browser-key',
      title: 'browser key',
      anchors: ['NRJS-'],
      pattern: /NRJS-[0-9a-f]{19}/,
      variables: ['NEW_RELIC_BROWSER_KEY'],
      public: true,
    },
  ],
};
