import { signedIn, usualAllowance, copyAndPaste } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Hugging Face, "User access tokens" (huggingface.co/docs/hub/security-tokens); the bodies of its 401 from public issues. No public call makes a
// token; one of Enterprise takes a token's access to one organisation away, and leaves it alive elsewhere.

export const huggingFace: ManagedProvider = {
  id: 'huggingFace',
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  console: 'https://huggingface.co/settings/tokens',
  baseUrl: 'https://huggingface.co',
  status: 'https://status.huggingface.co',
  feeds: [],
  keys: [
    {
      id: 'hugging-face-user-token',
      title: 'user access token',
      anchors: ['hf_'],
      pattern: /hf_[0-9A-Za-z]{34}/,
      variables: ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'],
    },
    {
      id: 'hugging-face-organization-token',
      title: 'organization token',
      anchors: ['api_org_'],
      pattern: /api_org_[0-9A-Za-z]{34}/,
      variables: ['HF_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['hugging-face-user-token', 'hugging-face-organization-token'],
      policy: {
        oldKeyDies: 'when you delete it on the page, after the new one has been tested and put in place. "Invalidate and refresh" kills it at once instead.',
        limits: ['The page shows the new token once.', 'Give it the role of the old one: read, write, or the same fine-grained permissions.', 'Tokens of organisations are no longer made: use one of a user.'],
        authority: signedIn('huggingface.co'),
        propagation: usualAllowance,
        source: 'https://huggingface.co/docs/hub/security-tokens',
      },
      verify: probed({
        call: 'GET /api/whoami-v2',
        auth: asBearer,
        live: [{ status: 200, json: { type: /^(?:user|org|app)$/, name: 'string' }, facts: { account: 'id', name: 'auth.accessToken.displayName', scopes: 'auth.accessToken.role' } }],
        // The second where a token has expired, the third where it is of no form that is known.
        dead: [{ status: 401, json: { error: /^(?:Invalid username or password\.?|User [Aa]ccess [Tt]oken .{0,200}expired.{0,200}|Invalid user token\.?|Invalid credentials in Authorization header)$/ }, says: 'invalid or expired' }],
      }),
      createSteps: [
        'Find the old token by its last characters, and note its role and permissions.',
        'Choose "Create new token", the same type (fine-grained, read or write) and the same permissions, no more.',
        'Give it a name that says what uses it, and choose "Create token".',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old token by its name and its last characters.', 'Choose "Delete" in the menu at the end of its row and confirm.'],
    },
  ],
};
