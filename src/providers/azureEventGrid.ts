import type { Provider } from './provider.js';

export const azureEventGrid: Provider = {
  id: 'azureEventGrid',
  name: 'Azure Event Grid',
  docs: 'https://learn.microsoft.com/en-us/azure/event-grid/authenticate-with-access-keys-shared-access-signatures',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-event-grid-access-key',
      title: 'access key',
      names: ['aeg_sas', 'event_grid', 'azure_event_grid'],
      about: /key|sec|tok/i,
      pattern: /[A-Za-z0-9+\/]{84}|[A-Za-z0-9+\/]{42,43}={1,2}/,
      minEntropy: 4,
      variables: ['EVENT_GRID_KEY', 'EVENTGRID_ACCESS_KEY'],
    },
  ],
};
