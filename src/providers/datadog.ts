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
      names: ['datadog', 'dd_api'],
      pattern: /[0-9a-f]{32}/i,
      minEntropy: 3,
      variables: ['DD_API_KEY', 'DATADOG_API_KEY'],
    },
    {
      id: 'datadog-application-key',
      title: 'application key',
      names: ['datadog', 'dd_app'],
      pattern: /[0-9a-f]{40}/i,
      minEntropy: 3,
      variables: ['DD_APP_KEY', 'DATADOG_APP_KEY'],
      companions: ['datadog-api-key'],
    },
    {
      id: 'datadog-client-token',
      title: 'client token',
      names: ['datadog', 'dd_client'],
      pattern: /pub[0-9a-f]{32}/,
      variables: ['DD_CLIENT_TOKEN', 'DATADOG_CLIENT_TOKEN'],
      public: true,
    },
    {
      id: 'datadog-prefixed-application-key',
      title: 'application key (newer form)',
      anchors: ['ddapp_'],
      pattern: /ddapp_[0-9A-Za-z]{34}/,
      variables: ['DD_APP_KEY', 'DATADOG_APP_KEY'],
      companions: ['datadog-api-key'],
    },
  ],
};
