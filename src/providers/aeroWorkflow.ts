import type { Provider } from './provider.js';

export const aeroWorkflow: Provider = {
  id: 'aeroWorkflow',
  name: 'Aero Workflow',
  docs: 'https://api.aeroworkflow.com/swagger/index.html',
  keys: [
    {
      id: 'aero-workflow-api-key',
      title: 'API key',
      names: ['aero_workflow'],
      pattern: /[0-9A-Za-z^!]{20}/,
      minEntropy: 3.3,
      variables: ['AEROWORKFLOW_API_KEY'],
    },
  ],
};
