import type { Provider } from './provider.js';

export const owlbot: Provider = {
  id: 'owlbot',
  name: 'OwlBot',
  docs: 'https://owlbot.info/',
  console: 'https://owlbot.info',
  keys: [
    {
      id: 'owlbot-api-token',
      title: 'API token',
      names: ['owlbot'],
      pattern: /[0-9a-z]{40}/,
      minEntropy: 3,
      variables: ['OWLBOT_TOKEN', 'OWLBOT_API_TOKEN'],
    },
  ],
};
