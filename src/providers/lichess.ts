import type { Provider } from './provider.js';

export const lichess: Provider = {
  id: 'lichess',
  name: 'Lichess',
  docs: 'https://lichess.org/api#section/Introduction/Authentication',
  console: 'https://lichess.org/account/oauth/token',
  keys: [
    {
      id: 'lichess-personal-access-token',
      title: 'personal access token',
      anchors: ['lip_'],
      pattern: /lip_[\w-]{20,36}/,
      minEntropy: 3.5,
      variables: ['LICHESS_TOKEN', 'LICHESS_API_TOKEN'],
    },
  ],
};
