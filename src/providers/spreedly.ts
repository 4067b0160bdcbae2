import type { Provider } from './provider.js';

export const spreedly: Provider = {
  id: 'spreedly',
  name: 'Spreedly',
  docs: 'https://developer.spreedly.com/docs/authentication',
  console: 'https://app.spreedly.com/',
  keys: [
    {
      id: 'spreedly-access-secret',
      title: 'access secret',
      names: ['spreedly'],
      pattern: /[0-9A-Za-z]{64}/,
      variables: ['SPREEDLY_ACCESS_SECRET'],
      companions: ['spreedly-environment-key'],
    },
    {
      id: 'spreedly-environment-key',
      title: 'environment key',
      names: ['spreedly'],
      about: /env|key|login/i,
      pattern: /[0-9A-Za-z]{26,28}/,
      variables: ['SPREEDLY_ENVIRONMENT_KEY'],
      identifier: true,
    },
  ],
};
