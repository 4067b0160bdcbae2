import type { Provider } from './provider.js';

export const google: Provider = {
  id: 'google',
  name: 'Google Cloud',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  console: 'https://console.cloud.google.com/apis/credentials',
  keys: [
    {
      id: 'google-api-key',
      title: 'API key',
      anchors: ['AIza'],
      pattern: /AIza[\w-]{35}/,
      minEntropy: 3.3,
      variables: ['GOOGLE_API_KEY', 'GEMINI_API_KEY'],
    },
    {
      id: 'google-oauth-client-secret',
      title: 'OAuth client secret',
      anchors: ['GOCSPX-'],
      pattern: /GOCSPX-[\w-]{28}/,
      variables: ['GOOGLE_CLIENT_SECRET'],
      companions: ['google-oauth-client-id'],
    },
    {
      id: 'google-oauth-access-token',
      title: 'OAuth access token',
      anchors: ['ya29.'],
      pattern: /ya29\.[\w-]{60,400}/,
      variables: ['GOOGLE_ACCESS_TOKEN'],
    },
    {
      id: 'google-oauth-refresh-token',
      title: 'OAuth refresh token',
      anchors: ['1//0'],
      pattern: /1\/\/0[\w-]{60,150}/,
      variables: ['GOOGLE_REFRESH_TOKEN'],
    },
    {
      id: 'google-gemini-api-key',
      title: 'Gemini API key (newer form)',
      anchors: ['AQ.Ab8RN6'],
      pattern: /AQ\.Ab8RN6[\w-]{40,50}/,
      variables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
    },
    {
      id: 'google-oauth-client-id',
      title: 'OAuth client id',
      anchors: ['.apps.googleusercontent.com'],
      reach: 45,
      pattern: /[0-9]{12}-[0-9a-z]{32}\.apps\.googleusercontent\.com/,
      variables: ['GOOGLE_CLIENT_ID'],
      identifier: true,
    },
  ],
};
