import type { Provider } from './provider.js';

export const phrase: Provider = {
  id: 'phrase',
  name: 'Phrase',
  docs: 'https://support.phrase.com/hc/en-us/articles/5808341130268',
  console: 'https://app.phrase.com/settings/oauth_access_tokens',
  keys: [
    {
      id: 'phrase-access-token',
      title: 'access token',
      names: ['phrase_app', 'phrase_access', 'phrase_api', 'phrase_token', 'phrase_strings'],
      pattern: /[0-9a-f]{64}/,
      minEntropy: 3,
      variables: ['PHRASE_ACCESS_TOKEN', 'PHRASEAPP_ACCESS_TOKEN'],
    },
  ],
};
