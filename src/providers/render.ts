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
    {
      id: 'render-named-key',
      title: 'API key (older form)',
      names: ['render_api_key', 'render_key', 'render_token'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['RENDER_API_KEY'],
    },
  ],
};
