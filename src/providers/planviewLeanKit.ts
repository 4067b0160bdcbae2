import type { Provider } from './provider.js';

export const planviewLeanKit: Provider = {
  id: 'planviewLeanKit',
  name: 'Planview AgilePlace (LeanKit)',
  docs: 'https://success.planview.com/Planview_AgilePlace/AgilePlace_API',
  console: 'https://www.leankit.com',
  keys: [
    {
      id: 'planview-lean-kit-api-token',
      title: 'API token',
      names: ['leankit', 'planview'],
      pattern: /[0-9a-f]{128}/,
      minEntropy: 3,
      variables: ['LEANKIT_TOKEN', 'LEANKIT_API_TOKEN', 'PLANVIEW_TOKEN'],
    },
  ],
};
