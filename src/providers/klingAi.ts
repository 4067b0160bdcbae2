import type { Provider } from './provider.js';

export const klingAi: Provider = {
  id: 'klingAi',
  name: 'Kling AI',
  docs: 'https://app.klingai.com/global/dev/document-api',
  console: 'https://app.klingai.com/global/dev/api-key',
  keys: [
    {
      id: 'kling-ai-access-key',
      title: 'access key',
      names: ['kling'],
      about: /access/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      variables: ['KLING_ACCESS_KEY'],
    },
    {
      id: 'kling-ai-secret-key',
      title: 'secret key',
      names: ['kling'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      variables: ['KLING_SECRET_KEY'],
      companions: ['kling-ai-access-key'],
    },
  ],
};
