import type { Provider } from './provider.js';

export const yandexCloud: Provider = {
  id: 'yandexCloud',
  name: 'Yandex Cloud',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  keys: [
    {
      id: 'yandex-cloud-api-key',
      title: 'API key',
      anchors: ['AQVN'],
      pattern: /AQVN[\w-]{35,38}/,
      variables: ['YC_API_KEY'],
    },
  ],
};
