import type { Provider } from './provider.js';

export const eventbrite: Provider = {
  id: 'eventbrite',
  name: 'Eventbrite',
  docs: 'https://www.eventbrite.com/platform/api#/introduction/authentication',
  console: 'https://www.eventbrite.com/platform/api-keys',
  keys: [
    {
      id: 'eventbrite-private-token',
      title: 'private token',
      names: ['eventbrite'],
      pattern: /[0-9A-Z]{20}/,
      minEntropy: 3,
      variables: ['EVENTBRITE_PRIVATE_TOKEN', 'EVENTBRITE_API_KEY', 'EVENTBRITE_TOKEN'],
    },
  ],
};
