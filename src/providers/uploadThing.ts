import type { Provider } from './provider.js';

export const uploadThing: Provider = {
  id: 'uploadThing',
  name: 'UploadThing',
  docs: 'https://docs.uploadthing.com/getting-started',
  console: 'https://uploadthing.com/dashboard',
  keys: [
    {
      id: 'upload-thing-token',
      title: 'token',
      anchors: ['eyJhcGlLZXkiOiJza19'],
      pattern: /eyJhcGlLZXkiOiJza19[\w+\/-]{100,260}={0,2}/,
      variables: ['UPLOADTHING_TOKEN'],
    },
  ],
};
