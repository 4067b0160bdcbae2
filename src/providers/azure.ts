import type { Provider } from './provider.js';

export const azure: Provider = {
  id: 'azure',
  name: 'Microsoft Azure',
  docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-storage-key',
      title: 'storage account key',
      names: ['account_key', 'storage_key', 'storage_account_key', 'azure_storage'],
      pattern: /[A-Za-z0-9+\/]{86}==/,
      minEntropy: 4.5,
      variables: ['AZURE_STORAGE_KEY', 'AZURE_STORAGE_CONNECTION_STRING'],
    },
    {
      id: 'azure-shared-access-key',
      title: 'shared access key',
      names: ['shared_access_key'],
      pattern: /[A-Za-z0-9+\/]{43}=|[A-Za-z0-9+\/]{86}==/,
      minEntropy: 4,
      variables: ['AZURE_SERVICEBUS_CONNECTION_STRING'],
    },
    {
      id: 'azure-app-configuration-secret',
      title: 'App Configuration connection string',
      anchors: ['azconfig.io;'],
      pattern: /azconfig\.io;Id=[\w+\/:.-]{1,80};Secret=(?<key>[A-Za-z0-9+\/]{43}=|[A-Za-z0-9]{80,90})/,
      variables: ['AZURE_APPCONFIG_CONNECTION_STRING'],
    },
    {
      id: 'azure-client-secret',
      title: 'Entra client secret',
      anchors: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
      reach: 3,
      pattern: /[\w~.]{3}[0-9]Q~[\w~.-]{31,34}/,
      minEntropy: 4,
      variables: ['AZURE_CLIENT_SECRET'],
    },
    {
      id: 'azure-devops-token',
      title: 'DevOps personal access token',
      anchors: ['AZDO'],
      reach: 76,
      pattern: /[0-9A-Za-z]{76}AZDO[0-9A-Za-z]{4}/,
      variables: ['AZURE_DEVOPS_EXT_PAT', 'SYSTEM_ACCESSTOKEN'],
    },
    {
      id: 'azure-devops-legacy-token',
      title: 'DevOps personal access token (older form)',
      names: ['azure_devops', 'azdo', 'vsts', 'ado_pat'],
      pattern: /[2-7a-z]{52}/i,
      minEntropy: 3.8,
      variables: ['AZURE_DEVOPS_EXT_PAT'],
    },
  ],
};
