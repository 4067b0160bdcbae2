import type { Provider } from './provider.js';

export const signalWire: Provider = {
  id: 'signalWire',
  name: 'SignalWire',
  docs: 'https://developer.signalwire.com/rest/overview/authentication/',
  console: 'https://signalwire.com/signin',
  keys: [
    {
      id: 'signal-wire-api-token',
      title: 'API token',
      names: ['signalwire', 'signal_wire'],
      pattern: /(?:PT[0-9a-f]{48}|[0-9A-Za-z]{50})/,
      variables: ['SIGNALWIRE_TOKEN', 'SIGNALWIRE_API_TOKEN'],
      companions: ['signal-wire-project-id'],
    },
    {
      id: 'signal-wire-project-id',
      title: 'project id',
      names: ['signalwire', 'signal_wire'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['SIGNALWIRE_PROJECT_ID', 'SIGNALWIRE_PROJECT_KEY'],
      identifier: true,
    },
  ],
};
