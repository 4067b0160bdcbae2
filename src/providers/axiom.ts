import type { Provider } from './provider.js';

export const axiom: Provider = {
  id: 'axiom',
  name: 'Axiom',
  docs: 'https://axiom.co/docs/reference/tokens',
  console: 'https://app.axiom.co/settings/api-tokens',
  keys: [
    {
      id: 'axiom-api-token',
      title: 'API token',
      anchors: ['xaat-'],
      pattern: /xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['AXIOM_TOKEN'],
    },
    {
      id: 'axiom-personal-token',
      title: 'personal access token',
      anchors: ['xapt-'],
      pattern: /xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['AXIOM_TOKEN', 'AXIOM_PERSONAL_TOKEN'],
    },
  ],
};
