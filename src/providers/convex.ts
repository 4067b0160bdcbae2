import type { Provider } from './provider.js';

export const convex: Provider = {
  id: 'convex',
  name: 'Convex',
  docs: 'https://docs.convex.dev/cli/deploy-key-types',
  console: 'https://dashboard.convex.dev',
  keys: [
    {
      id: 'convex-deploy-key',
      title: 'deploy key',
      names: ['convex'],
      pattern: /(?:prod|dev|preview|project):[0-9a-z:_-]{3,80}\|[A-Za-z0-9+\/=_.-]{40,600}/,
      minEntropy: 4,
      variables: ['CONVEX_DEPLOY_KEY'],
    },
    {
      id: 'convex-access-token',
      title: 'team or personal access token',
      anchors: ['eyJ2MiI6'],
      pattern: /eyJ2MiI6[A-Za-z0-9+\/]{40,120}={0,2}/,
      minEntropy: 4,
      variables: ['CONVEX_TEAM_ACCESS_TOKEN', 'CONVEX_OVERRIDE_ACCESS_TOKEN'],
    },
  ],
};
