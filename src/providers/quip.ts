import type { Provider } from './provider.js';

export const quip: Provider = {
  id: 'quip',
  name: 'Quip',
  docs: 'https://quip.com/dev/automation/documentation/current',
  console: 'https://quip.com/dev/token',
  keys: [
    {
      id: 'quip-access-token',
      title: 'access token',
      names: ['quip'],
      pattern: /[A-Za-z0-9+\/]{8,16}={0,2}\|[0-9]{10}\|[A-Za-z0-9+\/]{43}=/,
      variables: ['QUIP_ACCESS_TOKEN', 'QUIP_API_TOKEN'],
    },
  ],
};
