import type { Provider } from './provider.js';

export const segment: Provider = {
  id: 'segment',
  name: 'Segment',
  docs: 'https://segment.com/docs/api/public-api/',
  console: 'https://app.segment.com/',
  keys: [
    {
      id: 'segment-public-api-token',
      title: 'Public API token',
      anchors: ['sgp_'],
      pattern: /sgp_[0-9A-Za-z]{64}/,
      variables: ['SEGMENT_PUBLIC_API_TOKEN', 'SEGMENT_API_TOKEN'],
    },
    {
      id: 'segment-config-api-token',
      title: 'Config API token',
      names: ['segment_tok', 'segment_api', 'segment_access', 'segment_config', 'segment_public', 'segment_key', 'segment_sec', 'segment_workspace'],
      pattern: /[\w-]{43}\.[\w-]{43}/,
      variables: ['SEGMENT_TOKEN', 'SEGMENT_ACCESS_TOKEN', 'SEGMENT_API_KEY'],
    },
    {
      id: 'segment-write-key',
      title: 'source write key',
      names: ['segment_write'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['SEGMENT_WRITE_KEY'],
      public: true,
    },
  ],
};
