import type { Provider } from './provider.js';

export const elevenLabs: Provider = {
  id: 'elevenLabs',
  name: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  keys: [
    {
      id: 'eleven-labs-api-key',
      title: 'API key',
      anchors: ['sk_'],
      pattern: /sk_[0-9a-f]{48}/,
      variables: ['ELEVENLABS_API_KEY'],
    },
    {
      id: 'eleven-labs-legacy-key',
      title: 'API key (older form)',
      names: ['elevenlabs', 'eleven_labs', 'xi_api'],
      pattern: /(?<!_)[0-9a-f]{32}/,
      variables: ['ELEVENLABS_API_KEY', 'ELEVEN_API_KEY', 'XI_API_KEY'],
    },
  ],
};
