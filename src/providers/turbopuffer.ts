import type { Provider } from './provider.js';

export const turbopuffer: Provider = {
  id: 'turbopuffer',
  name: 'turbopuffer',
  docs: 'https://turbopuffer.com/docs/auth',
  console: 'https://turbopuffer.com/dashboard',
  keys: [
    {
      id: 'turbopuffer-api-key',
      title: 'API key',
      anchors: ['tpuf_'],
      pattern: /tpuf_[0-9A-Za-z]{32}/,
      variables: ['TURBOPUFFER_API_KEY'],
    },
  ],
};
