import type { Provider } from './provider.js';

export const azureCommunication: Provider = {
  id: 'azureCommunication',
  name: 'Azure Communication Services',
  docs: 'https://learn.microsoft.com/en-us/azure/communication-services/concepts/authentication',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-communication-access-key',
      title: 'access key in a connection string',
      anchors: ['communication.azure.com'],
      pattern: /communication\.azure\.com\/?;accesskey=(?<key>[A-Za-z0-9+\/]{86}==|[0-9A-Za-z]{84})/i,
      minEntropy: 4,
      variables: ['COMMUNICATION_SERVICES_CONNECTION_STRING'],
    },
  ],
};
