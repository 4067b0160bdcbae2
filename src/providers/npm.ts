import { base62Tail } from '../detection/checksum.js';
import type { Provider } from './provider.js';

export const npm: Provider = {
  id: 'npm',
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  console: 'https://www.npmjs.com/settings/~/tokens',
  keys: [
    {
      id: 'npm-access-token',
      title: 'access token',
      anchors: ['npm_'],
      pattern: /npm_[0-9A-Za-z]{36}/,
      checksum: base62Tail,
      variables: ['NPM_TOKEN', 'NODE_AUTH_TOKEN'],
    },
    {
      id: 'npm-legacy-token',
      title: 'legacy access token',
      anchors: ['/:_authToken', 'NPM_TOKEN'],
      reach: 122,
      pattern: /(?:\/\/[\w.\/-]{3,120}\/:_authToken|NPM_TOKEN)[ \t]{0,4}[=:][ \t]{0,4}["']{0,1}(?<key>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      variables: ['NPM_TOKEN'],
    },
  ],
};
