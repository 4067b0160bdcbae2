import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, atHost, inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Supabase's management API reference and its page on API keys; the bodies of its refusals from public captures and from memory.

export const supabase: ManagedProvider = {
  id: 'supabase',
  name: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  console: 'https://supabase.com/dashboard/project/_/settings/api-keys',
  baseUrl: 'https://api.supabase.com',
  hosts: { project: 'https://*.supabase.co' },
  status: 'https://status.supabase.com',
  feeds: [],
  keys: [
    {
      id: 'supabase-access-token',
      title: 'personal access token',
      anchors: ['sbp_'],
      pattern: /sbp_(?:fc[0-9a-f]{40,64}|(?:v0_)?[0-9a-z]{40})/,
      variables: ['SUPABASE_ACCESS_TOKEN'],
    },
    {
      id: 'supabase-secret-key',
      title: 'secret key',
      anchors: ['sb_secret_'],
      pattern: /sb_secret_[\w-]{31}/,
      variables: ['SUPABASE_SECRET_KEY', 'SUPABASE_SERVICE_ROLE_KEY'],
    },
    {
      id: 'supabase-publishable-key',
      title: 'publishable key',
      anchors: ['sb_publishable_'],
      pattern: /sb_publishable_[\w-]{31}/,
      variables: ['SUPABASE_PUBLISHABLE_KEY'],
      public: true,
    },
    {
      id: 'supabase-service-role-key',
      title: 'service role key',
      // The base64 of `","role":"service_role`, which stands behind an issuer and a project reference of fixed lengths.
      anchors: ['Iiwicm9sZSI6InNlcnZpY2Vfcm9sZS'],
      reach: 120,
      pattern: /eyJ[\w-]{20,50}\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\w-]{27}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZS[\w-]{20,80}\.[\w-]{43}/,
      variables: ['SUPABASE_SERVICE_ROLE_KEY', 'SUPABASE_SERVICE_KEY'],
    },
    {
      id: 'supabase-anon-key',
      title: 'anon key',
      anchors: ['Iiwicm9sZSI6ImFub24i'],
      reach: 120,
      pattern: /eyJ[\w-]{20,50}\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\w-]{27}Iiwicm9sZSI6ImFub24i[\w-]{20,80}\.[\w-]{43}/,
      variables: ['SUPABASE_ANON_KEY', 'NEXT_PUBLIC_SUPABASE_ANON_KEY'],
      public: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['supabase-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'The page is https://supabase.com/dashboard/account/tokens.',
          'A token may do what you may, or what its scopes say.',
        ],
        authority: signedIn('supabase.com'),
        propagation: usualAllowance,
        source: 'https://supabase.com/docs/guides/api/api-keys',
      },
      verify: probed({
        call: 'GET /v1/projects',
        auth: asBearer,
        live: [{ status: 200, json: { '': 'array' } }],
        restricted: [{ status: 403, json: { message: /\bnecessary privileges\b/i }, says: 'not permitted' }],
        dead: [{ status: 401, json: { message: /^(?:Unauthorized|JWT could not be decoded|JWT failed verification)$/ }, says: 'Unauthorized' }],
      }),
      createSteps: [
        'Open https://supabase.com/dashboard/account/tokens.',
        'Choose "Generate new token"; give it a name, and the expiry and scopes of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open https://supabase.com/dashboard/account/tokens.',
        'Open the menu at the old token\'s row, choose "Delete" and confirm.',
      ],
    },
    {
      class: 'guided',
      formats: ['supabase-secret-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['A project can have several secret keys: make one, put it in place, then delete the old one.'],
        authority: signedIn('supabase.com, with access to the project'),
        propagation: usualAllowance,
        source: 'https://supabase.com/docs/guides/api/api-keys',
      },
      parts: [{ id: 'supabase-project', title: 'reference of the project (the first part of its address)', pattern: /^[a-z]{20}$/u, needed: true }],
      verify: probed({
        call: 'GET /auth/v1/settings',
        host: atHost('project', 'supabase-project'),
        auth: inHeader('apikey'),
        live: [{ status: 200, json: { external: 'object' } }],
        dead: [{ status: 401, json: { message: /^(?:Invalid API key|Unregistered API key)$/ }, says: 'Invalid API key', unknown: true }],
      }),
      createSteps: [
        'Choose the project of the old key, then "API Keys".',
        'Choose "New secret key", and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Choose the project of the old key, then "API Keys".',
        'Open the menu at the old key\'s row, choose "Delete API key" and confirm.',
      ],
    },
    {
      class: 'guided',
      formats: ['supabase-service-role-key'],
      policy: {
        oldKeyDies: 'when you disable the keys of the older form, all of them together.',
        limits: [
          'This key cannot be replaced alone: a new JWT secret ends it, the anon key and every session.',
          'Supabase has secret keys for that: make one, put it in place, then disable the old keys.',
        ],
        authority: signedIn('supabase.com, as an owner of the project'),
        propagation: usualAllowance,
        source: 'https://supabase.com/docs/guides/api/api-keys',
      },
      parts: [{ id: 'supabase-project', title: 'reference of the project (the first part of its address)', pattern: /^[a-z]{20}$/u, needed: true }],
      verify: probed({
        call: 'GET /auth/v1/settings',
        host: atHost('project', 'supabase-project'),
        auth: inHeader('apikey'),
        live: [{ status: 200, json: { external: 'object' } }],
        dead: [{ status: 401, json: { message: /^(?:Invalid API key|Legacy API keys are disabled)$/ }, says: 'Invalid API key', unknown: true }],
      }),
      createSteps: [
        'Choose the project of the old key, then "API Keys".',
        'Choose "New secret key", and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Choose the project of the old key, then "API Keys" and "Legacy API keys".',
        'When nothing uses them any more, choose "Disable JWT-based API keys" and confirm. This can be taken back.',
      ],
    },
  ],
};
