import { base64Text } from '../decoding/base64.js';
import { jsonStrings } from '../jsonStrings.js';
import { endsWithAny, isSet, isSetData, type KnownFile, type KnownSecret } from './knownFile.js';

const PLACES: ReadonlySet<unknown> = new Set(['auth', 'password', 'identitytoken', 'registrytoken']);

/** `auth` is base64 of `user:password`; a password that is none counts there as little as elsewhere. */
function holdsPassword(auth: string): boolean {
  const plain = base64Text(auth);
  const colon = plain.indexOf(':');
  return isSetData(auth) && (colon < 0 || isSet(plain.slice(colon + 1)));
}

function secretsIn(text: string): readonly KnownSecret[] {
  return (jsonStrings(text, true) ?? []).flatMap(({ path, value, start, end }) => {
    const [host, place] = path.slice(-2);
    // `auths` since 2015; hosts at the root in `.dockercfg` before.
    const isPlace = (path.length === 3 && path[0] === 'auths') || path.length === 2;
    if (!isPlace || !PLACES.has(place) || !(place === 'auth' ? holdsPassword(value) : isSet(value))) return [];
    return [{ start, end, name: String(host) }];
  });
}

export const dockerConfig: KnownFile = {
  id: 'generic-docker-auth',
  title: 'container registry credential',
  docs: 'https://docs.docker.com/reference/cli/docker/login/',
  matches: (path) => endsWithAny(path, ['.docker/config.json', '.dockerconfigjson', 'dockerconfigjson', '.dockerconfig.json', '.dockercfg', 'containers/auth.json']),
  secretsIn,
};
