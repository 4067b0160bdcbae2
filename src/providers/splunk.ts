import type { Provider } from './provider.js';

export const splunk: Provider = {
  id: 'splunk',
  name: 'Splunk',
  docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  keys: [
    {
      id: 'splunk-hec-token',
      title: 'HTTP Event Collector token',
      names: ['splunk', 'hec_token'],
      about: /tok|hec|key|auth/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['SPLUNK_HEC_TOKEN', 'SPLUNK_TOKEN'],
    },
    {
      id: 'splunk-observability-token',
      title: 'Observability Cloud access token',
      names: ['splunk', 'signalfx', 'sfx'],
      about: /tok|key|auth|acc/i,
      pattern: /[0-9A-Za-z_-]{22}/,
      variables: ['SPLUNK_ACCESS_TOKEN', 'SIGNALFX_AUTH_TOKEN', 'SFX_AUTH_TOKEN'],
    },
  ],
};
