import type { Provider } from './provider.js';

export const minimax: Provider = {
  id: 'minimax',
  name: 'MiniMax',
  docs: 'https://platform.minimax.io/docs/api-reference/api-overview',
  console: 'https://platform.minimax.io/user-center/basic-information/interface-key',
  keys: [
    {
      id: 'minimax-api-key',
      title: 'API key',
      anchors: ['sk-api-'],
      pattern: /sk-api-[\w-]{119}/,
      minEntropy: 3.8,
      variables: ['MINIMAX_API_KEY'],
    },
    {
      id: 'minimax-legacy-key',
      title: 'API key (older form)',
      names: ['minimax'],
      about: /key|tok|secret/i,
      pattern: /eyJ[\w-]{10,200}\.eyJ[\w-]{20,900}\.[\w-]{40,700}/,
      minEntropy: 4,
      variables: ['MINIMAX_API_KEY'],
    },
  ],
};
