import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, atHost, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Databricks' REST API reference (tokens; SCIM "Me"); its 403 to a token that it does not know from public captures. Tokens can be made and revoked by call, but no
// call tells which of a user's tokens one is, and so neither its scopes nor its lifetime: a new one might do more and live longer.


export const databricks: ManagedProvider = {
  id: 'databricks',
  name: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  console: 'https://accounts.cloud.databricks.com/workspaces',
  baseUrl: 'https://accounts.cloud.databricks.com',
  hosts: { workspace: 'https://*.cloud.databricks.com' },
  status: 'https://status.databricks.com',
  feeds: [],
  keys: [
    {
      id: 'databricks-personal-access-token',
      title: 'personal access token',
      anchors: ['dapi'],
      pattern: /dapi(?:[0-9a-f]{32}|[0-9A-F]{32})(?:-[0-9])?/,
      variables: ['DATABRICKS_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['databricks-personal-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Give it the scopes and the lifetime of the old one.',
          'A workspace on Azure or Google Cloud needs its whole address in keywright.baseUrls, for "databricks.workspace".',
        ],
        authority: signedIn('your workspace'),
        propagation: usualAllowance,
        source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
      },
      parts: [{ id: 'databricks-workspace', title: 'name of the workspace (before .cloud.databricks.com)', pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u, needed: true }],
      verify: probed({
        call: 'GET /api/2.0/preview/scim/v2/Me',
        host: atHost('workspace', 'databricks-workspace'),
        auth: asBearer,
        live: [{ status: 200, json: { id: 'string', userName: 'string' }, facts: { account: 'id' } }],
        dead: [{ status: 403, json: { error_code: /^403$/, message: /^Invalid access token\b/i }, says: 'Invalid access token', unknown: true }],
      }),
      createSteps: ['Open your workspace, then “Settings”, “Developer” and “Access tokens”.', 'Choose “Generate new token”; give it a comment, and the lifetime and scopes of the old one.', copyAndPaste],
      revokeSteps: ['Open “Settings”, “Developer” and “Access tokens”.', 'Choose “Revoke” at the row of the old token and confirm.'],
    },
  ],
};
