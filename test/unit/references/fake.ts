import { Secret } from '../../../src/secret/secret.js';

/** Text that looks like a key and is assembled at run time, so that no scanner trips on this file. */
export function fakeKey(seed = 'a'): string {
  return ['sk', 'test', `${seed}1B2c3D4`.repeat(4)].join('-');
}

export function fakeSecret(seed?: string): Secret {
  return Secret.of(fakeKey(seed));
}
