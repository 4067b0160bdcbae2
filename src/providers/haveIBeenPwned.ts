import type { Provider } from './provider.js';

export const haveIBeenPwned: Provider = {
  id: 'haveIBeenPwned',
  name: 'Have I Been Pwned',
  docs: 'https://haveibeenpwned.com/API/v3#Authorisation',
  console: 'https://haveibeenpwned.com/API/Key',
  keys: [
    {
      id: 'have-ibeen-pwned-api-key',
      title: 'API key',
      names: ['hibp', 'haveibeenpwned'],
      pattern: /[0-9a-f]{32}/,
      variables: ['HIBP_API_KEY', 'HAVEIBEENPWNED_API_KEY'],
    },
  ],
};
