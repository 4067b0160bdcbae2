import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: PostHog's API reference (users/@me, errors). Its two regions have their own accounts.

export const postHog: ManagedProvider = {
  id: 'postHog',
  name: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  console: 'https://app.posthog.com/settings/user-api-keys',
  baseUrl: 'https://us.posthog.com',
  status: 'https://status.posthog.com',
  feeds: [],
  keys: [
    {
      id: 'post-hog-personal-key',
      title: 'personal API key',
      anchors: ['phx_', 'phs_', 'pha_', 'phr_'],
      pattern: /ph[xsar]_[\w-]{41,49}/,
      variables: ['POSTHOG_PERSONAL_API_KEY'],
    },
    {
      id: 'post-hog-project-key',
      title: 'project API key',
      anchors: ['phc_'],
      pattern: /phc_[\w-]{41,44}/,
      variables: ['POSTHOG_API_KEY'],
      public: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['post-hog-personal-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Give it the scopes and projects of the old one.',
          'Accounts in the EU need https://eu.posthog.com in keywright.baseUrls.',
        ],
        authority: signedIn('posthog.com'),
        propagation: usualAllowance,
        source: 'https://posthog.com/docs/api',
      },
      verify: probed({
        call: 'GET /api/users/@me/',
        auth: asBearer,
        live: [{ status: 200, json: { uuid: 'string' }, facts: { account: 'organization.id' } }],
        restricted: [{ status: 403, json: { code: /^permission_denied$/ }, says: 'permission_denied' }],
        dead: [
          { status: 401, json: { type: /^authentication_error$/, code: /^authentication_failed$/, detail: /^Personal API key .*is invalid|^Invalid personal API key/i }, says: 'invalid', unknown: true },
        ],
      }),
      createSteps: [
        'Choose "Create personal API key"; give it a label, and the scopes and access of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its label.', 'Open the menu at its row, choose "Delete" and confirm.'],
    },
  ],
};
