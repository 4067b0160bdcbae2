import type { Provider } from './provider.js';

export const rudderStack: Provider = {
  id: 'rudderStack',
  name: 'RudderStack',
  docs: 'https://www.rudderstack.com/docs/api/access-tokens/',
  console: 'https://app.rudderstack.com/',
  keys: [
    {
      id: 'rudder-stack-access-token',
      title: 'access token',
      names: ['rudderstack', 'rudder_stack', 'rudder_access'],
      about: /access|tok/i,
      pattern: /[0-9A-Za-z]{27}/,
      variables: ['RUDDERSTACK_ACCESS_TOKEN'],
    },
    {
      id: 'rudder-stack-write-key',
      title: 'source write key',
      names: ['rudderstack', 'rudder_stack', 'rudder_write'],
      about: /write/i,
      pattern: /[0-9A-Za-z]{27}/,
      variables: ['RUDDERSTACK_WRITE_KEY'],
      public: true,
    },
  ],
};
