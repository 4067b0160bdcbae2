import type { Provider } from './provider.js';

export const dryRunSecurity: Provider = {
  id: 'dryRunSecurity',
  name: 'DryRun Security',
  docs: 'https://docs.dryrun.security/',
  console: 'https://app.dryrun.security/',
  keys: [
    {
      id: 'dry-run-security-api-key',
      title: 'API key',
      anchors: ['dryrunsec_'],
      pattern: /dryrunsec_[0-9A-Za-z]{32}/,
      variables: ['DRYRUN_API_KEY', 'DRYRUN_TOKEN'],
    },
  ],
};
