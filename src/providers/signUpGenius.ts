import type { Provider } from './provider.js';

export const signUpGenius: Provider = {
  id: 'signUpGenius',
  name: 'SignUpGenius',
  docs: 'https://developer.signupgenius.com/',
  console: 'https://www.signupgenius.com/index.cfm?go=c.MyPro',
  keys: [
    {
      id: 'sign-up-genius-api-key',
      title: 'user key',
      names: ['signupgenius', 'signup_genius'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['SIGNUPGENIUS_USER_KEY', 'SIGNUPGENIUS_API_KEY'],
    },
  ],
};
