import type { Provider } from './provider.js';

export const ipQualityScore: Provider = {
  id: 'ipQualityScore',
  name: 'IPQualityScore',
  docs: 'https://www.ipqualityscore.com/documentation/overview',
  console: 'https://www.ipqualityscore.com/user/settings',
  keys: [
    {
      id: 'ip-quality-score-api-key',
      title: 'API key',
      names: ['ipquality', 'ipqs'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['IPQS_API_KEY', 'IPQUALITYSCORE_API_KEY'],
    },
  ],
};
