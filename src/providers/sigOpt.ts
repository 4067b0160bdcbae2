import type { Provider } from './provider.js';

export const sigOpt: Provider = {
  id: 'sigOpt',
  name: 'SigOpt',
  docs: 'https://docs.sigopt.com/core-module-api-references/api-endpoints',
  keys: [
    {
      id: 'sig-opt-api-token',
      title: 'API token',
      names: ['sigopt'],
      pattern: /[0-9A-Z]{48}/,
      variables: ['SIGOPT_API_TOKEN'],
    },
  ],
};
