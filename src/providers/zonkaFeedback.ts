import type { Provider } from './provider.js';

export const zonkaFeedback: Provider = {
  id: 'zonkaFeedback',
  name: 'Zonka Feedback',
  docs: 'https://apidocs.zonkafeedback.com/',
  console: 'https://us1.zonkafeedback.com/',
  keys: [
    {
      id: 'zonka-feedback-auth-token',
      title: 'auth token',
      names: ['zonka'],
      pattern: /[0-9A-Za-z]{36}/,
      variables: ['ZONKA_AUTH_TOKEN', 'ZONKA_API_KEY'],
    },
  ],
};
