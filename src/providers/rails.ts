import type { Provider } from './provider.js';

export const rails: Provider = {
  id: 'rails',
  name: 'Ruby on Rails',
  docs: 'https://guides.rubyonrails.org/security.html#environmental-security',
  keys: [
    {
      id: 'rails-master-key',
      title: 'master key',
      names: ['rails_master'],
      pattern: /[0-9a-f]{32}/i,
      minEntropy: 3,
      variables: ['RAILS_MASTER_KEY'],
    },
    {
      id: 'rails-secret-key-base',
      title: 'secret key base',
      names: ['secret_key_base'],
      pattern: /[0-9a-f]{64,128}/i,
      minEntropy: 3,
      variables: ['SECRET_KEY_BASE'],
    },
  ],
};
