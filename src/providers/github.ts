import { base62Tail, githubFineGrained } from '../detection/checksum.js';
import type { Provider } from './provider.js';

export const github: Provider = {
  id: 'github',
  name: 'GitHub',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  console: 'https://github.com/settings/tokens',
  keys: [
    {
      id: 'github-personal-access-token',
      title: 'personal access token (classic)',
      anchors: ['ghp_'],
      pattern: /ghp_[0-9A-Za-z]{36}/,
      checksum: base62Tail,
      variables: ['GITHUB_TOKEN', 'GH_TOKEN'],
    },
    {
      id: 'github-fine-grained-token',
      title: 'fine-grained personal access token',
      anchors: ['github_pat_'],
      pattern: /github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}/,
      checksum: githubFineGrained,
      variables: ['GITHUB_TOKEN', 'GH_TOKEN'],
    },
    {
      id: 'github-oauth-token',
      title: 'OAuth access token',
      anchors: ['gho_'],
      pattern: /gho_[0-9A-Za-z]{36}/,
      checksum: base62Tail,
      variables: ['GITHUB_TOKEN'],
    },
    {
      id: 'github-app-user-token',
      title: 'app user access token',
      anchors: ['ghu_'],
      pattern: /ghu_[0-9A-Za-z]{36}/,
      checksum: base62Tail,
      variables: ['GITHUB_TOKEN'],
    },
    {
      id: 'github-app-installation-token',
      title: 'app installation token',
      anchors: ['ghs_'],
      pattern: /ghs_(?:[0-9A-Za-z]{36}|[0-9]{1,12}_eyJ[\w-]{20,600}\.[\w-]{40,1000}\.[\w-]{40,700})/,
      checksum: base62Tail,
      variables: ['GITHUB_TOKEN'],
    },
    {
      id: 'github-app-refresh-token',
      title: 'app refresh token',
      anchors: ['ghr_'],
      pattern: /ghr_(?:[0-9A-Za-z]{76}|[0-9A-Za-z]{36})/,
      checksum: base62Tail,
      variables: ['GITHUB_REFRESH_TOKEN'],
    },
    {
      id: 'github-legacy-token',
      title: 'secret without a prefix',
      names: ['github', 'gh_token'],
      about: /api|pat|tok|oauth|auth|client|app|secret|access/i,
      pattern: /[0-9a-f]{40}/i,
      minEntropy: 3.2,
      variables: ['GITHUB_TOKEN'],
    },
  ],
};
