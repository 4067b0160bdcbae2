import type { Provider } from './provider.js';

export const wpEngine: Provider = {
  id: 'wpEngine',
  name: 'WP Engine',
  docs: 'https://wpengineapi.com/',
  console: 'https://my.wpengine.com/api_access',
  keys: [
    {
      id: 'wp-engine-api-password',
      title: 'API password',
      names: ['wpengine', 'wp_engine', 'wpe_api'],
      about: /pass|key|tok|sec/i,
      pattern: /[0-9a-f]{32}|[0-9A-Za-z]{24}/i,
      variables: ['WPENGINE_API_PASSWORD', 'WPENGINE_API_KEY', 'WPE_API_PASSWORD'],
    },
  ],
};
