import type { Provider } from './provider.js';

export const sqreen: Provider = {
  id: 'sqreen',
  name: 'Sqreen',
  docs: 'https://docs.datadoghq.com/security/application_security/',
  keys: [
    {
      id: 'sqreen-token',
      title: 'token',
      names: ['sqreen'],
      pattern: /(?:env_)?org_[0-9a-f]{60,64}/i,
      variables: ['SQREEN_TOKEN'],
    },
  ],
};
