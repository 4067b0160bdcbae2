import type { Provider } from './provider.js';

export const testkube: Provider = {
  id: 'testkube',
  name: 'Testkube',
  docs: 'https://docs.testkube.io/articles/organization-management',
  console: 'https://app.testkube.io/',
  keys: [
    {
      id: 'testkube-api-token',
      title: 'API token',
      anchors: ['tkcapi_'],
      pattern: /tkcapi_[0-9a-z]{30}/,
      variables: ['TESTKUBE_API_KEY', 'TK_API_TOKEN'],
      companions: ['testkube-organization-id', 'testkube-environment-id'],
    },
    {
      id: 'testkube-organization-id',
      title: 'organization id',
      anchors: ['tkcorg_'],
      pattern: /tkcorg_[0-9a-z]{16}/,
      variables: ['TK_ORG_ID'],
      identifier: true,
    },
    {
      id: 'testkube-environment-id',
      title: 'environment id',
      anchors: ['tkcenv_'],
      pattern: /tkcenv_[0-9a-z]{16}/,
      variables: ['TK_ENV_ID'],
      identifier: true,
    },
  ],
};
