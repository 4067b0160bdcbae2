import type { Provider } from './provider.js';

export const openVsx: Provider = {
  id: 'openVsx',
  name: 'Open VSX',
  docs: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
  console: 'https://open-vsx.org/user-settings/tokens',
  keys: [
    {
      id: 'open-vsx-access-token',
      title: 'access token',
      anchors: ['ovsxat_', 'ovsxp_'],
      pattern: /ovsx(?:at|p)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['OVSX_PAT'],
    },
  ],
};
