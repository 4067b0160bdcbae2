import type { Provider } from './provider.js';

export const pubNub: Provider = {
  id: 'pubNub',
  name: 'PubNub',
  docs: 'https://www.pubnub.com/docs/general/setup/account-setup',
  console: 'https://admin.pubnub.com',
  keys: [
    {
      id: 'pub-nub-publish-key',
      title: 'publish key',
      anchors: ['pub-c-'],
      pattern: /pub-c-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      variables: ['PUBNUB_PUBLISH_KEY'],
      public: true,
    },
    {
      id: 'pub-nub-subscribe-key',
      title: 'subscribe key',
      anchors: ['sub-c-'],
      pattern: /sub-c-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      variables: ['PUBNUB_SUBSCRIBE_KEY'],
      public: true,
    },
    {
      id: 'pub-nub-secret-key',
      title: 'secret key',
      anchors: ['sec-c-'],
      pattern: /sec-c-[0-9A-Za-z]{48}/,
      variables: ['PUBNUB_SECRET_KEY'],
      companions: ['pub-nub-subscribe-key', 'pub-nub-publish-key'],
    },
  ],
};
