import type { Provider } from './provider.js';

export const ramp: Provider = {
  id: 'ramp',
  name: 'Ramp',
  docs: 'https://docs.ramp.com/developer-api/v1/guides/getting-started',
  console: 'https://app.ramp.com/settings/ramp-developer',
  keys: [
    {
      id: 'ramp-client-secret',
      title: 'client secret',
      anchors: ['ramp_sec_'],
      pattern: /ramp_sec_[0-9A-Za-z]{48}/,
      variables: ['RAMP_CLIENT_SECRET'],
      companions: ['ramp-client-id'],
    },
    {
      id: 'ramp-client-id',
      title: 'client id',
      anchors: ['ramp_id_'],
      pattern: /ramp_id_[0-9A-Za-z]{40}/,
      variables: ['RAMP_CLIENT_ID'],
      identifier: true,
    },
  ],
};
