import type { Provider } from './provider.js';

export const callRail: Provider = {
  id: 'callRail',
  name: 'CallRail',
  docs: 'https://apidocs.callrail.com/',
  console: 'https://app.callrail.com/settings/api-keys',
  keys: [
    {
      id: 'call-rail-api-key',
      title: 'API key',
      names: ['call_rail'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['CALLRAIL_API_KEY'],
    },
  ],
};
