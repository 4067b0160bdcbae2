import type { Provider } from './provider.js';

export const netSuite: Provider = {
  id: 'netSuite',
  name: 'NetSuite',
  docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
  keys: [
    {
      id: 'net-suite-account-id',
      title: 'account id',
      names: ['netsuite', 'net_suite'],
      about: /account|realm/i,
      pattern: /(?:TSTDRV)?[0-9]{6,8}(?:_SB[0-9])?/,
      minEntropy: 1.5,
      variables: ['NETSUITE_ACCOUNT_ID', 'NETSUITE_ACCOUNT'],
      identifier: true,
    },
    {
      id: 'net-suite-token',
      title: 'consumer or token key or secret',
      names: ['netsuite', 'net_suite'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 3,
      variables: ['NETSUITE_TOKEN_SECRET', 'NETSUITE_CONSUMER_SECRET', 'NETSUITE_CONSUMER_KEY', 'NETSUITE_TOKEN_ID'],
      companions: ['net-suite-account-id'],
    },
  ],
};
