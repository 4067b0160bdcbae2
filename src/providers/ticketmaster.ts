import type { Provider } from './provider.js';

export const ticketmaster: Provider = {
  id: 'ticketmaster',
  name: 'Ticketmaster',
  docs: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  console: 'https://developer-acct.ticketmaster.com/user/my-apps',
  keys: [
    {
      id: 'ticketmaster-consumer-key',
      title: 'consumer key',
      names: ['ticketmaster', 'ticket_master'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['TICKETMASTER_API_KEY', 'TICKETMASTER_CONSUMER_KEY'],
    },
    {
      id: 'ticketmaster-consumer-secret',
      title: 'consumer secret',
      names: ['ticketmaster', 'ticket_master'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{16}/,
      variables: ['TICKETMASTER_CONSUMER_SECRET', 'TICKETMASTER_SECRET'],
      companions: ['ticketmaster-consumer-key'],
    },
  ],
};
