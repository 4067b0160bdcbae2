import type { Provider } from './provider.js';

export const roblox: Provider = {
  id: 'roblox',
  name: 'Roblox',
  docs: 'https://create.roblox.com/docs/cloud/auth/api-keys',
  console: 'https://create.roblox.com/dashboard/credentials',
  keys: [
    {
      id: 'roblox-session-cookie',
      title: 'session cookie',
      anchors: ['_|WARNING:-DO-NOT-SHARE-THIS.'],
      pattern: /_\|WARNING:-DO-NOT-SHARE-THIS\.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items\.\|(?<key>_[\w.-]{100,1200})/,
      variables: ['ROBLOSECURITY', 'ROBLOX_COOKIE'],
    },
  ],
};
