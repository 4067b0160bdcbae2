import type { Provider } from './provider.js';

export const revAi: Provider = {
  id: 'revAi',
  name: 'Rev AI',
  docs: 'https://docs.rev.ai/get-started/',
  console: 'https://www.rev.ai/access-token',
  keys: [
    {
      id: 'rev-ai-access-token',
      title: 'access token',
      names: ['revai', 'rev_ai'],
      about: /tok|key|api/i,
      pattern: /[\w-]{60,100}/,
      variables: ['REVAI_ACCESS_TOKEN', 'REV_AI_ACCESS_TOKEN'],
    },
    {
      id: 'rev-ai-user-key',
      title: 'Rev.com user API key',
      names: ['rev_user', 'rev_api', 'rev_com', 'revcom'],
      pattern: /[0-9A-Za-z+\/]{27}=/,
      variables: ['REV_USER_API_KEY', 'REV_API_KEY'],
    },
  ],
};
