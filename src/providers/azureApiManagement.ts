import type { Provider } from './provider.js';

export const azureApiManagement: Provider = {
  id: 'azureApiManagement',
  name: 'Azure API Management',
  docs: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-api-management-subscription-key',
      title: 'subscription key',
      names: ['ocp_apim', 'apim_sub', 'apim_key', 'azure_apim', 'azure_api_management'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['OCP_APIM_SUBSCRIPTION_KEY', 'APIM_SUBSCRIPTION_KEY'],
    },
    {
      id: 'azure-api-management-repository-key',
      title: 'repository password',
      anchors: ['git&'],
      pattern: /git&[0-9]{12}&[A-Za-z0-9+\/]{86}==/,
      minEntropy: 4,
      variables: ['APIM_REPOSITORY_KEY'],
    },
  ],
};
