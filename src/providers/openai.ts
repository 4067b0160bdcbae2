import type { GuidedLifecycle } from './lifecycle.js';
import { adminKeys, serviceAccountKeys } from './openaiAdmin.js';
import { verify } from './openaiVerify.js';
import type { ManagedProvider } from './provider.js';

// Facts: OpenAI's OpenAPI description. A user's key cannot be made by call; those of service accounts and of admins can: openaiAdmin.ts.

const keysPage = 'https://platform.openai.com/api-keys';

const lifecycle: GuidedLifecycle = {
  class: 'guided',
  formats: ['openai-api-key', 'openai-named-key'],
  policy: {
    oldKeyDies: 'when you delete it on the page, after the new one has been tested and put in place.',
    limits: ['The page shows the new key once.', 'Give it the project and the permissions of the old one: Keywright cannot read them.'],
    authority: 'you, signed in to platform.openai.com as the owner of the key or of its project.',
    // Not documented. A key is pasted some seconds after it was made.
    propagation: { newKey: 10_000, oldKey: 120_000 },
    source: 'https://platform.openai.com/docs/api-reference/project-api-keys',
  },
  verify,
  createSteps: [
    'Choose the project of the old key at the top.',
    'Choose "Create new secret key", then "You".',
    'Give it a name that says what uses it, and the permissions of the old key: All, Restricted or Read only.',
    'Choose "Create secret key", then "Copy", and come back to paste it.',
  ],
  revokeSteps: [
    'Choose the project of the old key at the top.',
    'Find the key that ends in the same four characters.',
    'Choose the bin at the end of its row, then "Revoke key".',
  ],
};

export const openai: ManagedProvider = {
  id: 'openai',
  name: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  console: keysPage,
  baseUrl: 'https://api.openai.com',
  status: 'https://status.openai.com',
  feeds: [{ title: 'Status', url: 'https://status.openai.com/feed.atom', about: 'status' }],
  keys: [
    {
      id: 'openai-api-key',
      title: 'API key',
      // The marker is the base64 of "OpenAI": rare, where "sk-" is in every second word.
      anchors: ['T3BlbkFJ'],
      reach: 120,
      pattern: /sk-(?!svcacct-|service-|admin-)[\w-]{20,110}T3BlbkFJ[\w-]{20,110}/,
      minEntropy: 3.5,
      variables: ['OPENAI_API_KEY', 'OPENAI_KEY'],
    },
    {
      id: 'openai-named-key',
      title: 'API key (older form)',
      names: ['openai'],
      pattern: /sk-[0-9A-Za-z]{48}/,
      minEntropy: 3.5,
      variables: ['OPENAI_API_KEY', 'OPENAI_KEY'],
    },
    {
      id: 'openai-service-account-key',
      title: 'service account key',
      anchors: ['T3BlbkFJ'],
      reach: 120,
      pattern: /sk-(?:svcacct|service)-[\w-]{20,100}T3BlbkFJ[\w-]{20,110}/,
      minEntropy: 3.5,
      variables: ['OPENAI_API_KEY'],
    },
    {
      id: 'openai-admin-key',
      title: 'admin key',
      anchors: ['sk-admin-'],
      pattern: /sk-admin-[\w-]{58}T3BlbkFJ[\w-]{58}/,
      minEntropy: 3.5,
      variables: ['OPENAI_ADMIN_KEY'],
    },
  ],
  lifecycles: [lifecycle, serviceAccountKeys, adminKeys],
};
