import type { Provider } from './provider.js';

export const newsData: Provider = {
  id: 'newsData',
  name: 'NewsData.io',
  docs: 'https://newsdata.io/documentation',
  console: 'https://newsdata.io/api-key',
  keys: [
    {
      id: 'news-data-api-key',
      title: 'API key',
      names: ['news_data'],
      pattern: /pub_[0-9a-z]{32,48}/,
      minEntropy: 3,
      variables: ['NEWSDATA_API_KEY'],
    },
  ],
};
