import type { Provider } from './provider.js';

export const keenIo: Provider = {
  id: 'keenIo',
  name: 'Keen',
  docs: 'https://keen.io/docs/access/access-keys/',
  console: 'https://keen.io',
  keys: [
    {
      id: 'keen-io-project-id',
      title: 'project id',
      names: ['keen_project', 'keen_io_project', 'keen_io'],
      about: /project|id/i,
      pattern: /[0-9a-z]{24}/,
      variables: ['KEEN_PROJECT_ID'],
      identifier: true,
    },
    {
      id: 'keen-io-access-key',
      title: 'access key',
      names: ['keen_read', 'keen_write', 'keen_master', 'keen_api', 'keen_io', 'keen_key'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 3,
      variables: ['KEEN_WRITE_KEY', 'KEEN_READ_KEY', 'KEEN_MASTER_KEY'],
      companions: ['keen-io-project-id'],
    },
  ],
};
