import type { Provider } from './provider.js';

export const newsApi: Provider = {
  id: 'newsApi',
  name: 'News API',
  docs: 'https://newsapi.org/docs/authentication',
  console: 'https://newsapi.org/account',
  keys: [
    {
      id: 'news-api-api-key',
      title: 'API key',
      names: ['news_api'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['NEWSAPI_KEY', 'NEWS_API_KEY'],
    },
  ],
};
