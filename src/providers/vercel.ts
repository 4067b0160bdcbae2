import { base62Tail } from '../detection/checksum.js';
import type { Provider } from './provider.js';

export const vercel: Provider = {
  id: 'vercel',
  name: 'Vercel',
  docs: 'https://vercel.com/docs/rest-api#authentication',
  console: 'https://vercel.com/account/tokens',
  keys: [
    {
      id: 'vercel-access-token',
      title: 'access token',
      anchors: ['vcp_'],
      pattern: /vcp_[0-9A-Za-z]{56}/,
      checksum: base62Tail,
      variables: ['VERCEL_TOKEN'],
    },
    {
      id: 'vercel-integration-token',
      title: 'integration token',
      anchors: ['vci_'],
      pattern: /vci_[0-9A-Za-z]{56}/,
      checksum: base62Tail,
      variables: ['VERCEL_TOKEN'],
    },
    {
      id: 'vercel-app-token',
      title: 'app access or refresh token',
      anchors: ['vca_', 'vcr_'],
      pattern: /vc[ar]_[0-9A-Za-z]{56}/,
      checksum: base62Tail,
      variables: ['VERCEL_TOKEN'],
    },
    {
      id: 'vercel-ai-gateway-key',
      title: 'AI Gateway key',
      anchors: ['vck_'],
      pattern: /vck_[0-9A-Za-z]{56}/,
      checksum: base62Tail,
      variables: ['AI_GATEWAY_API_KEY'],
    },
    {
      id: 'vercel-legacy-token',
      title: 'access token (older form)',
      names: ['vercel'],
      about: /api|access|auth|tok|key|sec/i,
      pattern: /[0-9A-Za-z]{24}/,
      minEntropy: 3.3,
      variables: ['VERCEL_TOKEN'],
    },
  ],
};
