import type { Provider } from './provider.js';

export const cratesIo: Provider = {
  id: 'cratesIo',
  name: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  console: 'https://crates.io/settings/tokens',
  keys: [
    {
      id: 'crates-io-api-token',
      title: 'API token',
      anchors: ['cio'],
      pattern: /cio[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['CARGO_REGISTRY_TOKEN'],
    },
  ],
};
