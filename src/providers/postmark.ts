import { assignedTo } from '../detection/assignment.js';
import type { Provider } from './provider.js';

export const postmark: Provider = {
  id: 'postmark',
  name: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview',
  console: 'https://account.postmarkapp.com/api_tokens',
  keys: [
    {
      id: 'postmark-server-token',
      title: 'server or account token',
      anchors: ['postmark'],
      pattern: assignedTo('(?:x-)?postmark', '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'),
      variables: ['POSTMARK_SERVER_TOKEN', 'POSTMARK_API_TOKEN'],
    },
  ],
};
