import type { Provider } from './provider.js';

export const render: Provider = {
  id: 'render',
  name: 'Render',
  docs: 'https://render.com/docs/api',
  console: 'https://dashboard.render.com/u/settings#api-keys',
  keys: [
    {
      id: 'render-api-key',
      title: 'API key',
      anchors: ['rnd_'],
      pattern: /rnd_[0-9A-Za-z]{28,33}/,
      variables: ['RENDER_API_KEY'],
    },
  ],
};
