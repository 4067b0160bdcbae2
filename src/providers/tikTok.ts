import type { Provider } from './provider.js';

export const tikTok: Provider = {
  id: 'tikTok',
  name: 'TikTok',
  docs: 'https://developers.tiktok.com/doc/login-kit-manage-user-access-tokens',
  console: 'https://developers.tiktok.com/apps',
  keys: [
    {
      id: 'tik-tok-client-secret',
      title: 'client secret',
      names: ['tiktok', 'tik_tok'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['TIKTOK_CLIENT_SECRET', 'TIKTOK_APP_SECRET'],
      companions: ['tik-tok-client-key'],
    },
    {
      id: 'tik-tok-access-token',
      title: 'access token',
      anchors: ['act.', 'rft.'],
      pattern: /(?:act|rft)\.[0-9A-Za-z]{50,90}(?:![0-9]{3,5}(?:\.[a-z0-9]{1,4})?)/,
      variables: ['TIKTOK_ACCESS_TOKEN', 'TIKTOK_REFRESH_TOKEN'],
    },
    {
      id: 'tik-tok-client-key',
      title: 'client key',
      names: ['tiktok', 'tik_tok'],
      about: /key|id/i,
      pattern: /(?:aw|sb)[0-9a-z]{14,16}/,
      variables: ['TIKTOK_CLIENT_KEY'],
      identifier: true,
    },
  ],
};
