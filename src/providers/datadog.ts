import { assignedTo } from '../detection/assignment.js';
import type { Provider } from './provider.js';

export const datadog: Provider = {
  id: 'datadog',
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  console: 'https://app.datadoghq.com/organization-settings/api-keys',
  keys: [
    {
      id: 'datadog-api-key',
      title: 'API key',
      anchors: ['datadog', 'dd_api', 'dd-api', 'ddapi'],
      pattern: assignedTo('datadog|dd[_-]?api', '[0-9a-f]{32}'),
      minEntropy: 3,
      variables: ['DD_API_KEY', 'DATADOG_API_KEY'],
    },
    {
      id: 'datadog-application-key',
      title: 'application key',
      anchors: ['datadog', 'dd_app', 'dd-app', 'dd-application', 'ddapp'],
      pattern: assignedTo('datadog|dd[_-]?app', '[0-9a-f]{40}'),
      minEntropy: 3,
      variables: ['DD_APP_KEY', 'DATADOG_APP_KEY'],
    },
  ],
};
