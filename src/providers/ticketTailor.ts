import type { Provider } from './provider.js';

export const ticketTailor: Provider = {
  id: 'ticketTailor',
  name: 'Ticket Tailor',
  docs: 'https://developers.tickettailor.com/',
  console: 'https://app.tickettailor.com/box-office/api',
  keys: [
    {
      id: 'ticket-tailor-api-key',
      title: 'API key',
      anchors: ['sk_1', 'sk_2', 'sk_3', 'sk_4', 'sk_5', 'sk_6', 'sk_7', 'sk_8', 'sk_9'],
      pattern: /sk_[1-9][0-9]{3,5}_[0-9]{5,7}_[0-9a-f]{32}/,
      variables: ['TICKET_TAILOR_API_KEY', 'TICKETTAILOR_API_KEY'],
    },
  ],
};
