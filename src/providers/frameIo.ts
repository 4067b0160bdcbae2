import type { Provider } from './provider.js';

export const frameIo: Provider = {
  id: 'frameIo',
  name: 'Frame.io',
  docs: 'https://developer.frame.io/docs/getting-started/authentication',
  console: 'https://developer.frame.io/app/tokens',
  keys: [
    {
      id: 'frame-io-developer-token',
      title: 'developer token',
      anchors: ['fio-u-'],
      pattern: /fio-u-[\w-]{64}/,
      variables: ['FRAMEIO_TOKEN'],
    },
  ],
};
