import type { Provider } from './provider.js';

export const xendit: Provider = {
  id: 'xendit',
  name: 'Xendit',
  docs: 'https://docs.xendit.co/docs/api-keys',
  console: 'https://dashboard.xendit.co/settings/developers#api-keys',
  keys: [
    {
      id: 'xendit-secret-key',
      title: 'secret API key',
      anchors: ['xnd_production_', 'xnd_development_'],
      pattern: /xnd_(?:production|development)_[0-9A-Za-z]{40,70}/,
      variables: ['XENDIT_SECRET_KEY', 'XENDIT_API_KEY'],
    },
    {
      id: 'xendit-public-key',
      title: 'public API key',
      anchors: ['xnd_public_'],
      pattern: /xnd_public_(?:production|development)_[0-9A-Za-z]{40,70}/,
      variables: ['XENDIT_PUBLIC_KEY'],
      public: true,
    },
  ],
};
