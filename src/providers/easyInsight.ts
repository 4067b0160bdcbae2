import type { Provider } from './provider.js';

export const easyInsight: Provider = {
  id: 'easyInsight',
  name: 'Easy Insight',
  docs: 'https://www.easy-insight.com/documentation/',
  keys: [
    {
      id: 'easy-insight-key',
      title: 'API key',
      names: ['easyinsight', 'easy_insight'],
      about: /(?:insight|api)[_. -]?(?:key|id)/i,
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3,
      variables: ['EASYINSIGHT_KEY', 'EASY_INSIGHT_API_KEY'],
      identifier: true,
    },
    {
      id: 'easy-insight-secret',
      title: 'API secret key',
      names: ['easyinsight', 'easy_insight'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3,
      variables: ['EASYINSIGHT_SECRET', 'EASY_INSIGHT_API_SECRET'],
      companions: ['easy-insight-key'],
    },
  ],
};
