import type { Provider } from './provider.js';

export const guru: Provider = {
  id: 'guru',
  name: 'Guru',
  docs: 'https://developer.getguru.com/reference/authentication',
  console: 'https://app.getguru.com/settings/api-access',
  keys: [
    {
      id: 'guru-user-token',
      title: 'user token',
      names: ['getguru', 'guru_api', 'guru_tok', 'guru_user'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['GURU_API_TOKEN', 'GURU_TOKEN', 'GURU_USER_TOKEN'],
    },
  ],
};
