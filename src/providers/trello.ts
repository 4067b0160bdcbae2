import type { Provider } from './provider.js';

export const trello: Provider = {
  id: 'trello',
  name: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  console: 'https://trello.com/power-ups/admin',
  keys: [
    {
      id: 'trello-token',
      title: 'API token',
      anchors: ['ATTA'],
      pattern: /ATTA[0-9a-f]{64}[0-9A-F]{8}/,
      variables: ['TRELLO_TOKEN', 'TRELLO_API_TOKEN'],
      companions: ['trello-api-key'],
    },
    {
      id: 'trello-legacy-token',
      title: 'API token or secret (older form)',
      names: ['trello'],
      about: /tok|sec|auth/i,
      pattern: /[0-9a-f]{64}/i,
      variables: ['TRELLO_TOKEN', 'TRELLO_API_SECRET'],
      companions: ['trello-api-key'],
    },
    {
      id: 'trello-api-key',
      title: 'API key',
      names: ['trello'],
      about: /key/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['TRELLO_API_KEY', 'TRELLO_KEY'],
    },
  ],
};
