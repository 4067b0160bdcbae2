import type { Provider } from './provider.js';

export const sparkPost: Provider = {
  id: 'sparkPost',
  name: 'SparkPost',
  docs: 'https://developers.sparkpost.com/api/#header-authentication',
  console: 'https://app.sparkpost.com/account/api-keys',
  keys: [
    {
      id: 'spark-post-api-key',
      title: 'API key',
      names: ['sparkpost', 'spark_post'],
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['SPARKPOST_API_KEY'],
    },
  ],
};
