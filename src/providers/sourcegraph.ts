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
  ],
};
