import type { Provider } from './provider.js';

export const incidentIo: Provider = {
  id: 'incidentIo',
  name: 'incident.io',
  docs: 'https://api-docs.incident.io/section/Making-requests',
  console: 'https://app.incident.io/settings/api-keys',
  keys: [
    {
      id: 'incident-io-api-key',
      title: 'API key',
      names: ['incident_io', 'incident_api'],
      pattern: /inc_[0-9a-f]{64}/,
      variables: ['INCIDENT_IO_API_KEY', 'INCIDENT_API_KEY'],
    },
  ],
};
