import type { Provider } from './provider.js';

export const sourcegraph: Provider = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
  keys: [
    {
      id: 'sourcegraph-access-token',
      title: 'access token',
      anchors: ['sgp_'],
      pattern: /sgp_(?:(?:[0-9A-Fa-f]{16}|local)_)?[0-9A-Fa-f]{40}/,
      variables: ['SRC_ACCESS_TOKEN'],
    },
    {
      id: 'sourcegraph-legacy-token',
      title: 'access token (older form)',
      names: ['sourcegraph', 'src_access'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['SRC_ACCESS_TOKEN'],
    },
    {
      id: 'sourcegraph-license-token',
      title: 'license access token',
      anchors: ['slk_'],
      pattern: /slk_[0-9a-f]{64}/,
      variables: ['SOURCEGRAPH_LICENSE_TOKEN', 'SRC_ACCESS_TOKEN'],
    },
  ],
};
