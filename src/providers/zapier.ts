import type { Provider } from './provider.js';

export const zapier: Provider = {
  id: 'zapier',
  name: 'Zapier',
  docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  console: 'https://zapier.com/app/assets/zaps',
  keys: [
    {
      id: 'zapier-webhook',
      title: 'catch hook',
      anchors: ['hooks.zapier.com/hooks/catch/'],
      pattern: /hooks\.zapier\.com\/hooks\/catch\/[0-9]{4,10}\/[0-9a-z]{5,12}/,
      variables: ['ZAPIER_WEBHOOK_URL'],
    },
  ],
};
