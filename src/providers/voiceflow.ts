import type { Provider } from './provider.js';

export const voiceflow: Provider = {
  id: 'voiceflow',
  name: 'Voiceflow',
  docs: 'https://docs.voiceflow.com/reference/authentication',
  console: 'https://creator.voiceflow.com/',
  keys: [
    {
      id: 'voiceflow-api-key',
      title: 'API key',
      anchors: ['VF.'],
      pattern: /VF\.(?:(?:DM|WS)\.)?[0-9A-Fa-f]{24}\.[0-9A-Za-z]{16}/,
      variables: ['VOICEFLOW_API_KEY', 'VF_API_KEY'],
    },
  ],
};
