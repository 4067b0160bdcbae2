import type { Provider } from './provider.js';

export const clojars: Provider = {
  id: 'clojars',
  name: 'Clojars',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  console: 'https://clojars.org/tokens',
  keys: [
    {
      id: 'clojars-deploy-token',
      title: 'deploy token',
      anchors: ['CLOJARS_'],
      pattern: /CLOJARS_[0-9a-z]{60}/,
      variables: ['CLOJARS_PASSWORD'],
    },
  ],
};
