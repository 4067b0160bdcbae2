import type { Provider } from './provider.js';

export const figma: Provider = {
  id: 'figma',
  name: 'Figma',
  docs: 'https://developers.figma.com/docs/rest-api/personal-access-tokens/',
  console: 'https://www.figma.com/settings',
  keys: [
    {
      id: 'figma-personal-access-token',
      title: 'personal access token',
      anchors: ['figd_', 'figr_', 'figh_', 'figoh_', 'figor_', 'figu_', 'figuh_'],
      pattern: /fig(?:d|r|h|oh|or|u|uh)_[\w-]{38,44}/,
      variables: ['FIGMA_TOKEN', 'FIGMA_ACCESS_TOKEN'],
    },
    {
      id: 'figma-legacy-token',
      title: 'personal access token (older form)',
      names: ['figma'],
      pattern: /[0-9]{4,7}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['FIGMA_TOKEN', 'FIGMA_ACCESS_TOKEN'],
    },
  ],
};
