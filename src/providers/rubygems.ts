import type { Provider } from './provider.js';

export const rubygems: Provider = {
  id: 'rubygems',
  name: 'RubyGems',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  console: 'https://rubygems.org/profile/api_keys',
  keys: [
    {
      id: 'rubygems-api-key',
      title: 'API key',
      anchors: ['rubygems_'],
      pattern: /rubygems_[0-9a-f]{42,52}/,
      variables: ['GEM_HOST_API_KEY', 'RUBYGEMS_API_KEY'],
    },
  ],
};
