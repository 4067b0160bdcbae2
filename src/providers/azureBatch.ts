import type { Provider } from './provider.js';

export const azureBatch: Provider = {
  id: 'azureBatch',
  name: 'Azure Batch',
  docs: 'https://learn.microsoft.com/en-us/azure/batch/accounts',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-batch-account-key',
      title: 'account key',
      names: ['azure_batch', 'batch_account', 'batch_access'],
      pattern: /[A-Za-z0-9+\/]{86}==/,
      minEntropy: 4.5,
      variables: ['AZURE_BATCH_ACCESS_KEY', 'AZURE_BATCH_KEY', 'BATCH_ACCOUNT_KEY'],
    },
  ],
};
