import type { Provider } from './provider.js';

export const theThingsStack: Provider = {
  id: 'theThingsStack',
  name: 'The Things Stack',
  docs: 'https://www.thethingsindustries.com/docs/reference/api/authentication/',
  console: 'https://console.cloud.thethings.network/',
  keys: [
    {
      id: 'the-things-stack-api-key',
      title: 'API key',
      anchors: ['NNSXS.'],
      pattern: /NNSXS\.[2-7A-Z]{39}\.[2-7A-Z]{52}/,
      variables: ['TTN_API_KEY', 'TTS_API_KEY'],
    },
  ],
};
