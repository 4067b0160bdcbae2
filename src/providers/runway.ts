import type { Provider } from './provider.js';

export const runway: Provider = {
  id: 'runway',
  name: 'Runway',
  docs: 'https://docs.dev.runwayml.com/guides/setup/',
  console: 'https://dev.runwayml.com/',
  keys: [
    {
      id: 'runway-api-key',
      title: 'API key',
      anchors: ['key_0', 'key_1', 'key_2', 'key_3', 'key_4', 'key_5', 'key_6', 'key_7', 'key_8', 'key_9', 'key_a', 'key_b', 'key_c', 'key_d', 'key_e', 'key_f'],
      pattern: /key_[0-9a-f]{128}/,
      variables: ['RUNWAYML_API_SECRET', 'RUNWAY_API_KEY'],
    },
  ],
};
