import type { Provider } from './provider.js';

export const fileIo: Provider = {
  id: 'fileIo',
  name: 'file.io',
  docs: 'https://www.file.io/developers',
  console: 'https://www.file.io/account',
  keys: [
    {
      id: 'file-io-api-key',
      title: 'API key',
      names: ['file_io'],
      pattern: /[0-9A-Z]{7}\.[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}|[0-9A-Z]{20}\.[0-9A-Z]{20}/,
      minEntropy: 3.3,
      variables: ['FILEIO_API_KEY', 'FILE_IO_API_KEY'],
    },
  ],
};
