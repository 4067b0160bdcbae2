import { atlassian as atlassianChecksum } from '../detection/checksum.js';
import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, atHost, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Atlassian's REST API documentation (myself); its 401 from public captures. It tells a wrong address or e-mail not from a dead token.

export const atlassian: ManagedProvider = {
  id: 'atlassian',
  name: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  console: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  baseUrl: 'https://api.atlassian.com',
  hosts: { site: 'https://*.atlassian.net' },
  status: 'https://status.atlassian.com',
  feeds: [],
  keys: [
    {
      id: 'atlassian-api-token',
      title: 'API token',
      anchors: ['ATATT3'],
      pattern: /ATATT3[\w-]{100,240}=[0-9A-F]{8}/,
      checksum: atlassianChecksum,
      variables: ['ATLASSIAN_API_TOKEN', 'JIRA_API_TOKEN'],
    },
    {
      id: 'atlassian-legacy-token',
      title: 'API token (older form)',
      names: ['atlassian', 'jira', 'confluence'],
      about: /api|tok|key|pass|sec|auth/i,
      pattern: /[0-9A-Za-z]{24}/,
      minEntropy: 3.4,
      variables: ['JIRA_API_TOKEN'],
    },
    {
      id: 'atlassian-data-center-token',
      title: 'Data Center personal access token',
      names: ['jira', 'confluence', 'atlassian'],
      // The base64 of a number, a colon and twenty random bytes.
      pattern: /[MNO][A-Za-z0-9+\/]{43}/,
      minEntropy: 4,
      variables: ['JIRA_PERSONAL_TOKEN', 'JIRA_PAT', 'CONFLUENCE_PAT'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['atlassian-api-token', 'atlassian-legacy-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Tokens live for a year at most, and may have scopes: give the new one those of the old.',
        ],
        authority: signedIn('id.atlassian.com'),
        propagation: usualAllowance,
        source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      },
      parts: [{ id: 'atlassian-email', title: 'e-mail address of the account', pattern: /^[^\s@:]+@[^\s@]+$/u, needed: true }, { id: 'atlassian-site', title: 'name of the site (before .atlassian.net)', pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u, needed: true }],
      verify: probed({
        call: 'GET /rest/api/3/myself',
        host: atHost('site', 'atlassian-site'),
        auth: asPasswordOf('atlassian-email'),
        live: [{ status: 200, json: { accountId: 'string' }, facts: { account: 'accountId' } }],
        dead: [
          { status: 401, json: { message: /^Client must be authenticated to access this resource\.?$/ }, says: 'must be authenticated', unknown: true },
          { status: 401, text: /^Client must be authenticated to access this resource\.?$/, says: 'must be authenticated', unknown: true },
        ],
      }),
      createSteps: [
        'Choose "Create API token", with scopes if the old one has them.',
        'Give it a name that says what uses it, and the expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old token by its name.', 'Choose "Revoke" at its row and confirm.'],
    },
    {
      class: 'guided',
      formats: ['atlassian-data-center-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'It belongs to a server of your own, whose address Keywright does not know: test the new one yourself before you remove the old one.',
        ],
        authority: signedIn('your Jira or Confluence'),
        propagation: noAllowance,
        source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      },
      verify: notProbed,
      createSteps: [
        'Open your profile in Jira or Confluence, then "Personal Access Tokens".',
        'Choose "Create token"; give it a name and the expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open your profile, then "Personal Access Tokens".',
        'Choose "Revoke" at the old token\'s row and confirm.',
      ],
    },
  ],
};
