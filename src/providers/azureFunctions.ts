import type { Provider } from './provider.js';

export const azureFunctions: Provider = {
  id: 'azureFunctions',
  name: 'Azure Functions',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-functions-key',
      title: 'function or host key',
      anchors: ['AzFu'],
      reach: 44,
      pattern: /[\w-]{44}AzFu[\w-]{6}[\w-]{0,2}={0,2}/,
      minEntropy: 4,
      variables: ['AZURE_FUNCTION_KEY', 'AZURE_FUNCTIONS_KEY'],
    },
    {
      id: 'azure-functions-named-key',
      title: 'function or host key (older form)',
      names: ['azure_function', 'x_functions_key', 'function_app_key', 'functions_key'],
      pattern: /[A-Za-z0-9_\/+-]{40,54}={1,2}/,
      minEntropy: 4,
      variables: ['AZURE_FUNCTION_KEY', 'X_FUNCTIONS_KEY'],
    },
  ],
};
