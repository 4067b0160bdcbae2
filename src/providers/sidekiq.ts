import type { Provider } from './provider.js';

export const sidekiq: Provider = {
  id: 'sidekiq',
  name: 'Sidekiq',
  docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  console: 'https://billing.contribsys.com/',
  keys: [
    {
      id: 'sidekiq-bundle-credentials',
      title: 'gem server credentials',
      names: ['contribsys'],
      pattern: /[0-9a-f]{8}:[0-9a-f]{8}/i,
      minEntropy: 2,
      variables: ['BUNDLE_GEMS__CONTRIBSYS__COM', 'BUNDLE_ENTERPRISE__CONTRIBSYS__COM'],
    },
    {
      id: 'sidekiq-source-address',
      title: 'gem source with credentials',
      anchors: ['@gems.contribsys.com', '@enterprise.contribsys.com'],
      reach: 17,
      pattern: /[0-9a-f]{8}:[0-9a-f]{8}@(?:gems|enterprise)\.contribsys\.com/,
      variables: ['SIDEKIQ_GEM_SOURCE'],
    },
  ],
};
