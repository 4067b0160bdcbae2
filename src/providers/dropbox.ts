import type { Provider } from './provider.js';

export const dropbox: Provider = {
  id: 'dropbox',
  name: 'Dropbox',
  docs: 'https://developers.dropbox.com/oauth-guide',
  console: 'https://www.dropbox.com/developers/apps',
  keys: [
    {
      id: 'dropbox-access-token',
      title: 'short-lived access token',
      anchors: ['sl.A', 'sl.B', 'sl.C', 'sl.u.'],
      pattern: /sl\.(?:u\.)?[ABC][\w-]{130,1400}/,
      minEntropy: 4,
      variables: ['DROPBOX_ACCESS_TOKEN', 'DROPBOX_TOKEN'],
    },
    {
      id: 'dropbox-long-lived-token',
      title: 'long-lived access token',
      anchors: ['AAAAAAAAAA'],
      reach: 12,
      pattern: /[0-9A-Za-z_-]{11}AAAAAAAAAA[0-9A-Za-z_-]{43}/,
      minEntropy: 3.5,
      variables: ['DROPBOX_ACCESS_TOKEN', 'DROPBOX_TOKEN'],
    },
    {
      id: 'dropbox-app-key',
      title: 'app key',
      names: ['dropbox'],
      about: /(?:app|client|consumer|api)[_. -]?(?:key|id)/i,
      pattern: /[0-9a-z]{15}/,
      variables: ['DROPBOX_APP_KEY', 'DROPBOX_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'dropbox-app-secret',
      title: 'app secret',
      names: ['dropbox'],
      about: /secret/i,
      pattern: /[0-9a-z]{15}/,
      variables: ['DROPBOX_APP_SECRET', 'DROPBOX_CLIENT_SECRET'],
      companions: ['dropbox-app-key'],
    },
  ],
};
