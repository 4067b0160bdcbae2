import { apiKeys } from './googleApiKey.js';
import type { ManagedProvider } from './provider.js';

export const google: ManagedProvider = {
  id: 'google',
  name: 'Google Cloud',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  console: 'https://console.cloud.google.com/apis/credentials',
  baseUrl: 'https://apikeys.googleapis.com',
  hosts: { gemini: 'https://generativelanguage.googleapis.com' },
  status: 'https://status.cloud.google.com',
  feeds: [
    { title: 'Status', url: 'https://status.cloud.google.com/en/feed.atom', about: 'status' },
    { title: 'Security bulletins', url: 'https://cloud.google.com/feeds/google-cloud-security-bulletins.xml', about: 'security' },
    { title: 'Release notes', url: 'https://cloud.google.com/feeds/gcp-release-notes.xml', about: 'changes' },
  ],
  keys: [
    {
      id: 'google-api-key',
      title: 'API key',
      anchors: ['AIza'],
      pattern: /AIzaSy[\w-]{33}/,
      minEntropy: 3.3,
      variables: ['GOOGLE_API_KEY', 'GEMINI_API_KEY'],
      // In the sources of the Firebase SDK for Android: firebase/firebase-android-sdk.
      published: [
        'f56e323494a6ffc2', '2037abcaffb2b777', '3f370c9dd8225c63', 'e4a5542bb7fd7b67', 'a19f89ab3555eac1',
        'eb540d2b6ee2a0a4', '37f8f09bdf12c2f2', '8731261cb72d8626', '49f777db995e8260', '27a9a42931dff7eb',
        'dc0fcf046c61640c', '4c98242dcadc8b29', 'ea9bb1082cf95663', '3a8b61d0f636b007', 'a6c814bc555ae62c',
      ],
    },
    {
      id: 'google-service-account-key',
      title: 'service account key',
      // As JSON has it, in one line, or as JSON in a string has that.
      anchors: ['private_key":', 'private_key\\":'],
      pattern: /private_key(?:"|\\"): {0,4}(?:"|\\")(?<key>-----BEGIN PRIVATE KEY-----[A-Za-z0-9+\/=\\]{20,3600}-----END PRIVATE KEY[-]{5})/,
      minEntropy: 3.5,
      variables: ['GOOGLE_APPLICATION_CREDENTIALS'],
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
  lifecycles: [apiKeys],
};
