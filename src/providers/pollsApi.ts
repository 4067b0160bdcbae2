import type { Provider } from './provider.js';

export const pollsApi: Provider = {
  id: 'pollsApi',
  name: 'PollsAPI',
  docs: 'https://docs.pollsapi.com/',
  console: 'https://www.pollsapi.com',
  keys: [
    {
      id: 'polls-api-api-key',
      title: 'API key',
      names: ['polls_api'],
      pattern: /[0-9A-Z]{28}/,
      minEntropy: 3.3,
      variables: ['POLLSAPI_KEY', 'POLLS_API_KEY'],
    },
  ],
};
