import type { Provider } from './provider.js';

export const doppler: Provider = {
  id: 'doppler',
  name: 'Doppler',
  docs: 'https://docs.doppler.com/docs/service-tokens',
  console: 'https://dashboard.doppler.com',
  keys: [
    {
      id: 'doppler-service-token',
      title: 'service token',
      anchors: ['dp.st.'],
      pattern: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[0-9A-Za-z]{40,44}/,
      variables: ['DOPPLER_TOKEN'],
    },
    {
      id: 'doppler-cli-token',
      title: 'CLI token',
      anchors: ['dp.ct.'],
      pattern: /dp\.ct\.[0-9A-Za-z]{40,44}/,
      variables: ['DOPPLER_TOKEN'],
    },
    {
      id: 'doppler-personal-token',
      title: 'personal token',
      anchors: ['dp.pt.'],
      pattern: /dp\.pt\.[0-9A-Za-z]{40,44}/,
      variables: ['DOPPLER_TOKEN'],
    },
    {
      id: 'doppler-service-account-token',
      title: 'service account token',
      anchors: ['dp.sa.', 'dp.said.'],
      pattern: /dp\.(?:sa|said)\.[0-9A-Za-z]{40,44}/,
      variables: ['DOPPLER_TOKEN'],
    },
    {
      id: 'doppler-scim-token',
      title: 'SCIM or audit token',
      anchors: ['dp.scim.', 'dp.audit.'],
      pattern: /dp\.(?:scim|audit)\.[0-9A-Za-z]{40,44}/,
      variables: ['DOPPLER_TOKEN'],
    },
  ],
};
