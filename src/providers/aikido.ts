import type { Provider } from './provider.js';

export const aikido: Provider = {
  id: 'aikido',
  name: 'Aikido',
  docs: 'https://apidocs.aikido.dev/reference/authorization',
  console: 'https://app.aikido.dev/settings/integrations',
  keys: [
    {
      id: 'aikido-client-secret',
      title: 'client secret',
      anchors: ['AIK_SECRET_'],
      pattern: /AIK_SECRET_[0-9A-Za-z]{64}/,
      variables: ['AIKIDO_CLIENT_SECRET'],
      companions: ['aikido-client-id'],
    },
    {
      id: 'aikido-ci-token',
      title: 'CI token',
      anchors: ['AIK_CI_'],
      pattern: /AIK_CI_[0-9A-Za-z]{24,64}/,
      variables: ['AIKIDO_CI_TOKEN', 'AIKIDO_TOKEN'],
    },
    {
      id: 'aikido-client-id',
      title: 'client id',
      anchors: ['AIK_CLIENT_'],
      pattern: /AIK_CLIENT_[0-9A-Za-z]{24}/,
      variables: ['AIKIDO_CLIENT_ID'],
      identifier: true,
    },
  ],
};
