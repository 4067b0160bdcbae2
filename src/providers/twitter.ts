import type { Provider } from './provider.js';

export const twitter: Provider = {
  id: 'twitter',
  name: 'X (Twitter)',
  docs: 'https://docs.x.com/fundamentals/authentication/overview',
  console: 'https://developer.x.com/en/portal/dashboard',
  keys: [
    {
      id: 'twitter-bearer-token',
      title: 'app bearer token',
      anchors: ['AAAAAAAAAAAAAAAAAAA'],
      pattern: /A{19,24}(?:[\w+\/=-]|%(?:2[BF]|3D)){60,160}/,
      minEntropy: 3.5,
      variables: ['TWITTER_BEARER_TOKEN', 'X_BEARER_TOKEN'],
    },
    {
      id: 'twitter-access-token',
      title: 'access token',
      names: ['twitter', 'tweepy'],
      pattern: /[0-9]{8,20}-[0-9A-Za-z]{40}/,
      variables: ['TWITTER_ACCESS_TOKEN'],
      companions: ['twitter-access-token-secret'],
    },
    {
      id: 'twitter-access-token-secret',
      title: 'access token secret',
      names: ['twitter', 'tweepy'],
      about: /sec|tok/i,
      pattern: /[0-9A-Za-z]{45}/,
      variables: ['TWITTER_ACCESS_TOKEN_SECRET', 'TWITTER_ACCESS_SECRET'],
    },
    {
      id: 'twitter-consumer-secret',
      title: 'API key secret (consumer secret)',
      names: ['twitter', 'tweepy'],
      about: /sec|key/i,
      pattern: /[0-9A-Za-z]{50}/,
      variables: ['TWITTER_API_SECRET', 'TWITTER_CONSUMER_SECRET', 'TWITTER_API_KEY_SECRET'],
      companions: ['twitter-consumer-key'],
    },
    {
      id: 'twitter-consumer-key',
      title: 'API key (consumer key)',
      names: ['twitter', 'tweepy'],
      about: /key|api|id/i,
      pattern: /[0-9A-Za-z]{25}/,
      variables: ['TWITTER_API_KEY', 'TWITTER_CONSUMER_KEY'],
      identifier: true,
    },
  ],
};
