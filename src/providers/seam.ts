import type { Provider } from './provider.js';

export const seam: Provider = {
  id: 'seam',
  name: 'Seam',
  docs: 'https://docs.seam.co/latest/api/authentication',
  console: 'https://console.seam.co/',
  keys: [
    {
      id: 'seam-api-key',
      title: 'API key',
      anchors: ['seam_'],
      pattern: /seam_[0-9A-Za-z]{4,14}_[0-9A-Za-z]{20,32}/,
      variables: ['SEAM_API_KEY'],
    },
  ],
};
