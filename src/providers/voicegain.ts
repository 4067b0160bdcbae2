import type { Provider } from './provider.js';

export const voicegain: Provider = {
  id: 'voicegain',
  name: 'Voicegain',
  docs: 'https://docs.voicegain.ai/',
  console: 'https://console.voicegain.ai/',
  keys: [
    {
      id: 'voicegain-api-token',
      title: 'API token',
      names: ['voicegain'],
      pattern: /eyJ[\w-]{33}\.eyJ[\w-]{100,120}\.[\w-]{43}/,
      variables: ['VOICEGAIN_TOKEN', 'VOICEGAIN_JWT'],
    },
  ],
};
