import type { Provider } from './provider.js';

export const azureContainerRegistry: Provider = {
  id: 'azureContainerRegistry',
  name: 'Azure Container Registry',
  docs: 'https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-container-registry-password',
      title: 'admin or token password',
      anchors: ['+ACR'],
      reach: 42,
      pattern: /[A-Za-z0-9+\/]{42}\+ACR[A-Za-z0-9+\/]{6}/,
      minEntropy: 4,
      variables: ['ACR_PASSWORD', 'AZURE_CONTAINER_REGISTRY_PASSWORD', 'REGISTRY_PASSWORD'],
    },
  ],
};
