import type { Provider } from './provider.js';

export const warpStream: Provider = {
  id: 'warpStream',
  name: 'WarpStream',
  docs: 'https://docs.warpstream.com/warpstream/reference/api-reference',
  console: 'https://console.warpstream.com/',
  keys: [
    {
      id: 'warp-stream-api-key',
      title: 'API key',
      anchors: ['aks_'],
      pattern: /aks_[0-9a-f]{64}/,
      variables: ['WARPSTREAM_API_KEY', 'WARPSTREAM_AGENT_KEY'],
    },
  ],
};
