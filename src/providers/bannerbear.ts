import type { Provider } from './provider.js';

export const bannerbear: Provider = {
  id: 'bannerbear',
  name: 'Bannerbear',
  docs: 'https://developers.bannerbear.com/',
  console: 'https://app.bannerbear.com/account/api',
  keys: [
    {
      id: 'bannerbear-api-key',
      title: 'project or master API key',
      anchors: ['bb_pr_', 'bb_ma_'],
      pattern: /bb_(?:pr|ma)_[0-9a-f]{30}/,
      variables: ['BANNERBEAR_API_KEY'],
    },
    {
      id: 'bannerbear-legacy-api-key',
      title: 'API key (older form)',
      names: ['bannerbear'],
      pattern: /[0-9A-Za-z]{22}tt/,
      minEntropy: 3.3,
      variables: ['BANNERBEAR_API_KEY'],
    },
  ],
};
