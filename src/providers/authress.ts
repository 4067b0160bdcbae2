import type { Provider } from './provider.js';

export const authress: Provider = {
  id: 'authress',
  name: 'Authress',
  docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
  console: 'https://authress.io/app/#/manage',
  keys: [
    {
      id: 'authress-access-key',
      title: 'service client access key',
      anchors: ['.acc-', '.acc_'],
      reach: 48,
      pattern: /(?:sc|ext|scauth|authress)_[0-9A-Za-z]{5,30}\.[0-9A-Za-z]{4,6}\.acc[_-][0-9A-Za-z-]{10,32}\.[A-Za-z0-9+\/_=-]{30,120}/,
      minEntropy: 4,
      variables: ['AUTHRESS_ACCESS_KEY', 'AUTHRESS_KEY'],
    },
  ],
};
