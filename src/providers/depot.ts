import type { Provider } from './provider.js';

export const depot: Provider = {
  id: 'depot',
  name: 'Depot',
  docs: 'https://depot.dev/docs/cli/authentication',
  console: 'https://depot.dev/settings',
  keys: [
    {
      id: 'depot-organization-token',
      title: 'organization token',
      anchors: ['depot_org_'],
      pattern: /depot_org_[0-9A-Za-z]{40,80}/,
      variables: ['DEPOT_TOKEN'],
    },
    {
      id: 'depot-project-token',
      title: 'project token',
      anchors: ['depot_project_'],
      pattern: /depot_project_[0-9A-Za-z]{40,80}/,
      variables: ['DEPOT_TOKEN'],
    },
  ],
};
