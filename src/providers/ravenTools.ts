import type { Provider } from './provider.js';

export const ravenTools: Provider = {
  id: 'ravenTools',
  name: 'Raven Tools',
  docs: 'https://raventools.com/',
  console: 'https://raventools.com/',
  keys: [
    {
      id: 'raven-tools-api-key',
      title: 'API key',
      names: ['raventools', 'raven_tools', 'raven_api', 'raven_key', 'raven_token'],
      pattern: /[0-9A-Z-]{16}/,
      variables: ['RAVEN_TOOLS_API_KEY'],
    },
  ],
};
