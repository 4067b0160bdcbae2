import type { Provider } from './provider.js';

export const pagerDuty: Provider = {
  id: 'pagerDuty',
  name: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  keys: [
    {
      id: 'pager-duty-api-key',
      title: 'REST API key',
      names: ['pager_duty', 'pd_api', 'pd_token'],
      pattern: /(?:u\+[\w-]{18}|[uy][\w+-]{19})/,
      variables: ['PAGERDUTY_TOKEN', 'PAGERDUTY_API_KEY'],
    },
  ],
};
