import { grafana as grafanaChecksum } from '../detection/checksum.js';
import type { Provider } from './provider.js';

export const grafana: Provider = {
  id: 'grafana',
  name: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  keys: [
    {
      id: 'grafana-service-account-token',
      title: 'service account token',
      anchors: ['glsa_'],
      pattern: /glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}/,
      checksum: grafanaChecksum,
      variables: ['GRAFANA_TOKEN', 'GRAFANA_API_KEY'],
    },
    {
      id: 'grafana-cloud-token',
      title: 'Grafana Cloud access policy token',
      anchors: ['glc_'],
      pattern: /glc_[A-Za-z0-9+\/]{32,400}={0,3}/,
      variables: ['GRAFANA_CLOUD_TOKEN'],
    },
    {
      id: 'grafana-legacy-key',
      title: 'API key (older form)',
      anchors: ['eyJrIjoi'],
      pattern: /eyJrIjoi[A-Za-z0-9+\/]{60,400}={0,3}/,
      variables: ['GRAFANA_API_KEY'],
    },
  ],
};
