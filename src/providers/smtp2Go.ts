import type { Provider } from './provider.js';

export const smtp2Go: Provider = {
  id: 'smtp2Go',
  name: 'SMTP2GO',
  docs: 'https://developers.smtp2go.com/docs/getting-started',
  console: 'https://app.smtp2go.com/sending/apikeys/',
  keys: [
    {
      id: 'smtp2-go-api-key',
      title: 'API key',
      names: ['smtp2go'],
      pattern: /api-[0-9A-F]{32}/,
      variables: ['SMTP2GO_API_KEY'],
    },
  ],
};
