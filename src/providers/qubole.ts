import type { Provider } from './provider.js';

export const qubole: Provider = {
  id: 'qubole',
  name: 'Qubole',
  docs: 'https://docs.qubole.com/en/latest/rest-api/api_overview.html',
  keys: [
    {
      id: 'qubole-api-token',
      title: 'API token',
      names: ['qubole'],
      pattern: /[0-9a-z]{64}/,
      variables: ['QUBOLE_API_TOKEN'],
    },
  ],
};
