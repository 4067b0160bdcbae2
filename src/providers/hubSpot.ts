import type { Provider } from './provider.js';

export const hubSpot: Provider = {
  id: 'hubSpot',
  name: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
  console: 'https://app.hubspot.com/private-apps/',
  keys: [
    {
      id: 'hub-spot-private-app-token',
      title: 'private app token',
      anchors: ['pat-na', 'pat-eu', 'pat-ap'],
      pattern: /pat-(?:na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['HUBSPOT_ACCESS_TOKEN'],
    },
    {
      id: 'hub-spot-legacy-key',
      title: 'API key (older form)',
      names: ['hubspot', 'hapikey'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['HUBSPOT_API_KEY', 'HAPIKEY'],
    },
  ],
};
