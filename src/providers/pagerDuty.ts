import type { Provider } from './provider.js';

export const pagerDuty: Provider = {
  id: 'pagerDuty',
  name: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  keys: [
    {
      id: 'pager-duty-api-key',
      title: 'REST API key',
      names: ['pager_duty', 'pd_api', 'pd_token', 'pd_key'],
      pattern: /(?:[a-z]\+[\w-]{18}|[uy][\w+-]{19})/,
      variables: ['PAGERDUTY_TOKEN', 'PAGERDUTY_API_KEY'],
    },
    {
      id: 'pager-duty-integration-key',
      title: 'integration key',
      names: ['pager_duty', 'pd_integration', 'pd_routing', 'pd_service'],
      pattern: /[0-9a-z]{32}/i,
      minEntropy: 3,
      variables: ['PAGERDUTY_INTEGRATION_KEY', 'PAGERDUTY_ROUTING_KEY', 'PAGERDUTY_SERVICE_KEY'],
    },
    {
      id: 'pager-duty-oauth-token',
      title: 'scoped OAuth token',
      anchors: ['pdus+', 'pdeu+'],
      pattern: /pd(?:us|eu)\+[\w-]{40,100}/,
      minEntropy: 3.5,
      variables: ['PAGERDUTY_TOKEN'],
    },
  ],
};
