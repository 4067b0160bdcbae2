import type { Provider } from './provider.js';

export const stream: Provider = {
  id: 'stream',
  name: 'Stream',
  docs: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
  console: 'https://dashboard.getstream.io/',
  keys: [
    {
      id: 'stream-api-secret',
      title: 'API secret',
      names: ['getstream', 'get_stream', 'stream_secret', 'stream_api', 'stream_chat', 'stream_app', 'stream_private', 'stream_connect'],
      pattern: /[0-9a-z]{64}/,
      variables: ['STREAM_API_SECRET', 'STREAM_SECRET'],
      companions: ['stream-api-key'],
    },
    {
      id: 'stream-api-key',
      title: 'API key',
      names: ['getstream', 'get_stream', 'stream_api', 'stream_chat'],
      about: /key/i,
      pattern: /[0-9a-z]{11,12}/,
      minEntropy: 2.5,
      variables: ['STREAM_API_KEY', 'GETSTREAM_API_KEY'],
      identifier: true,
    },
  ],
};
