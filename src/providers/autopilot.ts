import type { Provider } from './provider.js';

export const autopilot: Provider = {
  id: 'autopilot',
  name: 'Autopilot',
  docs: 'https://autopilot.docs.apiary.io/',
  keys: [
    {
      id: 'autopilot-api-key',
      title: 'API key',
      names: ['autopilot_api', 'autopilot_key', 'autopilot_tok', 'autopilot_hq'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['AUTOPILOT_API_KEY'],
    },
  ],
};
