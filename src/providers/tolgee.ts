import type { Provider } from './provider.js';

export const tolgee: Provider = {
  id: 'tolgee',
  name: 'Tolgee',
  docs: 'https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens',
  console: 'https://app.tolgee.io/account/apiKeys',
  keys: [
    {
      id: 'tolgee-project-api-key',
      title: 'project API key',
      anchors: ['tgpak_'],
      pattern: /tgpak_[2-7a-z]{40,60}/,
      variables: ['TOLGEE_API_KEY'],
    },
    {
      id: 'tolgee-personal-access-token',
      title: 'personal access token',
      anchors: ['tgpat_'],
      pattern: /tgpat_[0-9a-z]{45,60}/,
      variables: ['TOLGEE_PAT'],
    },
  ],
};
