import type { Provider } from './provider.js';

export const uClassify: Provider = {
  id: 'uClassify',
  name: 'uClassify',
  docs: 'https://www.uclassify.com/docs/restapi',
  console: 'https://www.uclassify.com/manage/classifiers',
  keys: [
    {
      id: 'u-classify-api-key',
      title: 'API key',
      names: ['uclassify'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Za-z]{12}/,
      variables: ['UCLASSIFY_API_KEY'],
    },
  ],
};
