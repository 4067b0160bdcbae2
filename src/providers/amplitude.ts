import type { Provider } from './provider.js';

export const amplitude: Provider = {
  id: 'amplitude',
  name: 'Amplitude',
  docs: 'https://amplitude.com/docs/apis/authentication',
  console: 'https://app.amplitude.com/analytics/settings/projects',
  keys: [
    {
      id: 'amplitude-api-key',
      title: 'API key',
      // Every page and app that is measured carries it.
      names: ['amplitude'],
      about: /api[ _.-]?key|api[ _.-]?tok|amplitude[ _.-]?(?:key|tok)/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['AMPLITUDE_API_KEY'],
      public: true,
    },
    {
      id: 'amplitude-secret-key',
      title: 'secret key',
      names: ['amplitude'],
      about: /sec|pass|priv/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['AMPLITUDE_SECRET_KEY', 'AMPLITUDE_API_SECRET'],
      companions: ['amplitude-api-key'],
    },
  ],
};
