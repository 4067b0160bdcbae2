import type { Provider } from './provider.js';

export const virusTotal: Provider = {
  id: 'virusTotal',
  name: 'VirusTotal',
  docs: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  console: 'https://www.virustotal.com/gui/my-apikey',
  keys: [
    {
      id: 'virus-total-api-key',
      title: 'API key',
      names: ['virustotal', 'virus_total', 'vt_api'],
      about: /key|tok|api/i,
      pattern: /[0-9a-z]{64}/,
      variables: ['VIRUSTOTAL_API_KEY', 'VT_API_KEY', 'VT_APIKEY'],
    },
  ],
};
