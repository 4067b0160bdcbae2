import { age as ageChecksum } from '../detection/checksum.js';
import type { Provider } from './provider.js';

export const age: Provider = {
  id: 'age',
  name: 'age',
  docs: 'https://github.com/FiloSottile/age',
  keys: [
    {
      id: 'age-identity',
      title: 'identity (private key)',
      anchors: ['AGE-SECRET-KEY-1'],
      pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
      checksum: ageChecksum,
      variables: ['SOPS_AGE_KEY'],
    },
  ],
};
