import type { Provider } from './provider.js';

export const ionic: Provider = {
  id: 'ionic',
  name: 'Ionic',
  docs: 'https://ionic.io/docs/appflow/personal-access-tokens',
  console: 'https://dashboard.ionicframework.com/personal-access-tokens',
  keys: [
    {
      id: 'ionic-personal-access-token',
      title: 'personal access token',
      names: ['ionic'],
      pattern: /ion_[0-9A-Za-z]{42}/,
      minEntropy: 3.8,
      variables: ['IONIC_TOKEN', 'IONIC_ACCESS_TOKEN'],
    },
  ],
};
