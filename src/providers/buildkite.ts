import type { Provider } from './provider.js';

export const buildkite: Provider = {
  id: 'buildkite',
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  console: 'https://buildkite.com/user/api-access-tokens',
  keys: [
    {
      id: 'buildkite-api-token',
      title: 'API access token',
      anchors: ['bkua_'],
      pattern: /bkua_[0-9a-z]{40,64}/,
      variables: ['BUILDKITE_API_TOKEN', 'BUILDKITE_TOKEN'],
    },
    {
      id: 'buildkite-service-token',
      title: 'agent, job, cluster, registry or portal token',
      anchors: ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkpt_', 'bkpat_', 'bkps_'],
      pattern: /bk(?:aa|aj|ar|ct|pt|pat|ps)_[\w-]{40,400}/,
      variables: ['BUILDKITE_AGENT_TOKEN'],
    },
  ],
};
