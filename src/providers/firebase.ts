import type { Provider } from './provider.js';

export const firebase: Provider = {
  id: 'firebase',
  name: 'Firebase',
  docs: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
  console: 'https://console.firebase.google.com/',
  keys: [
    {
      id: 'firebase-server-key',
      title: 'Cloud Messaging server key',
      anchors: [':APA91b'],
      reach: 11,
      pattern: /AAAA[\w-]{7}:APA91b[\w-]{120,150}/,
      variables: ['FCM_SERVER_KEY', 'FIREBASE_SERVER_KEY'],
    },
    {
      id: 'firebase-database-secret',
      title: 'database secret',
      names: ['firebase'],
      about: /secret|database/i,
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.8,
      variables: ['FIREBASE_DATABASE_SECRET', 'FIREBASE_SECRET'],
    },
  ],
};
