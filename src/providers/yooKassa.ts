import type { Provider } from './provider.js';

export const yooKassa: Provider = {
  id: 'yooKassa',
  name: 'YooKassa',
  docs: 'https://yookassa.ru/developers/using-api/interaction-format',
  console: 'https://yookassa.ru/my/merchant/integration/api-keys',
  keys: [
    {
      id: 'yoo-kassa-secret-key',
      title: 'secret key',
      names: ['yookassa', 'yoo_kassa', 'yoomoney', 'yandex_kassa'],
      pattern: /(?:live|test)_[\w-]{43}/,
      variables: ['YOOKASSA_SECRET_KEY'],
    },
  ],
};
