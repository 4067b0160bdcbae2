import { assignedTo } from '../detection/assignment.js';
import type { Provider } from './provider.js';

export const pagerDuty: Provider = {
  id: 'pagerDuty',
  name: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  keys: [
    {
      id: 'pager-duty-api-key',
      title: 'REST API key',
      anchors: ['pagerduty', 'pd_api', 'pd_token', 'pager_duty'],
      pattern: assignedTo('pager[_-]?duty|pd_(?:api|tok)', '(?:u\\+[\\w-]{18}|[uy][\\w+-]{19})'),
      variables: ['PAGERDUTY_TOKEN', 'PAGERDUTY_API_KEY'],
    },
  ],
};
