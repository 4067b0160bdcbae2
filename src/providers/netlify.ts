import type { Provider } from './provider.js';

export const netlify: Provider = {
  id: 'netlify',
  name: 'Netlify',
  docs: 'https://docs.netlify.com/api/get-started/',
  console: 'https://app.netlify.com/user/applications#personal-access-tokens',
  keys: [
    {
      id: 'netlify-personal-access-token',
      title: 'personal access token',
      anchors: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'],
      pattern: /nf[pcoub]_[0-9A-Za-z]{36,48}/,
      variables: ['NETLIFY_AUTH_TOKEN'],
    },
    {
      id: 'netlify-legacy-token',
      title: 'access token (older form)',
      names: ['netlify'],
      about: /api|access|auth|tok|key/i,
      pattern: /[\w-]{43,45}/,
      minEntropy: 3.8,
      variables: ['NETLIFY_AUTH_TOKEN'],
    },
  ],
};
