import type { Provider } from './provider.js';

export const flexport: Provider = {
  id: 'flexport',
  name: 'Flexport',
  docs: 'https://docs.logistics-api.flexport.com/',
  console: 'https://portal.flexport.com/',
  keys: [
    {
      id: 'flexport-api-token',
      title: 'logistics API token',
      anchors: ['shltm_'],
      pattern: /shltm_[\w-]{40}/,
      variables: ['FLEXPORT_API_TOKEN', 'FLEXPORT_TOKEN'],
    },
  ],
};
