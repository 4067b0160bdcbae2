import type { Provider } from './provider.js';

export const azureSignalR: Provider = {
  id: 'azureSignalR',
  name: 'Azure SignalR and Web PubSub',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-signalr/concept-connection-string',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-signal-r-access-key',
      title: 'access key in a connection string',
      anchors: ['.service.signalr.net;', '.webpubsub.azure.com;'],
      reach: 90,
      pattern: /Endpoint=https:\/\/[0-9a-z-]{1,63}\.(?:service\.signalr\.net|webpubsub\.azure\.com);AccessKey=(?<key>[A-Za-z0-9+\/]{43}=|[0-9A-Za-z]{84})/,
      minEntropy: 4,
      variables: ['AZURE_SIGNALR_CONNECTION_STRING', 'WEB_PUB_SUB_CONNECTION_STRING'],
    },
  ],
};
