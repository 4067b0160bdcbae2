import type { Provider } from './provider.js';

export const ifttt: Provider = {
  id: 'ifttt',
  name: 'IFTTT',
  docs: 'https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ',
  console: 'https://ifttt.com/maker_webhooks/settings',
  keys: [
    {
      id: 'ifttt-webhook-url-key',
      title: 'Webhooks key in an address',
      anchors: ['maker.ifttt.com'],
      pattern: /maker\.ifttt\.com\/trigger\/[\w-]{1,60}\/(?:json\/)?with\/key\/(?<key>[\w-]{43}|[\w-]{22})/,
      minEntropy: 3.3,
      variables: ['IFTTT_WEBHOOK_URL', 'IFTTT_KEY'],
    },
    {
      id: 'ifttt-webhook-key',
      title: 'Webhooks key',
      names: ['ifttt'],
      about: /key|tok/i,
      pattern: /[\w-]{43}|[\w-]{22}/,
      minEntropy: 3.3,
      variables: ['IFTTT_WEBHOOK_KEY', 'IFTTT_KEY'],
    },
  ],
};
