import type { Provider } from './provider.js';

export const supabase: Provider = {
  id: 'supabase',
  name: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  console: 'https://supabase.com/dashboard/project/_/settings/api-keys',
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
};
