import type { Provider } from './provider.js';

export const settleMint: Provider = {
  id: 'settleMint',
  name: 'SettleMint',
  docs: 'https://console.settlemint.com/documentation/',
  console: 'https://console.settlemint.com/',
  keys: [
    {
      id: 'settle-mint-application-access-token',
      title: 'application access token',
      anchors: ['sm_aat_'],
      pattern: /sm_aat_[0-9A-Za-z]{16}/,
      variables: ['SETTLEMINT_ACCESS_TOKEN'],
    },
    {
      id: 'settle-mint-personal-access-token',
      title: 'personal access token',
      anchors: ['sm_pat_'],
      pattern: /sm_pat_[0-9A-Za-z]{16}/,
      variables: ['SETTLEMINT_PERSONAL_ACCESS_TOKEN', 'SETTLEMINT_ACCESS_TOKEN'],
    },
    {
      id: 'settle-mint-service-access-token',
      title: 'service access token',
      anchors: ['sm_sat_'],
      pattern: /sm_sat_[0-9A-Za-z]{16}/,
      variables: ['SETTLEMINT_SERVICE_ACCESS_TOKEN', 'SETTLEMINT_ACCESS_TOKEN'],
    },
  ],
};
