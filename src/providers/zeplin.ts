import type { Provider } from './provider.js';

export const zeplin: Provider = {
  id: 'zeplin',
  name: 'Zeplin',
  docs: 'https://docs.zeplin.dev/reference/authentication',
  console: 'https://app.zeplin.io/profile/developer',
  keys: [
    {
      id: 'zeplin-personal-access-token',
      title: 'personal access token',
      names: ['zeplin'],
      pattern: /eyJ[\w-]{20,60}\.eyJ[\w-]{100,300}\.[\w-]{43,200}/,
      variables: ['ZEPLIN_ACCESS_TOKEN', 'ZEPLIN_TOKEN'],
    },
  ],
};
