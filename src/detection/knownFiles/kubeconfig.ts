import { endsWithAny, isSet, isSetData, type KnownFile } from './knownFile.js';
import { secretsOnLines } from './lines.js';

const PLACES = 'token|password|client-key-data|id-token|refresh-token|access-token|client-secret';
/** In YAML, or in JSON, which is YAML too. */
const BEFORE = new RegExp(`^[\\s{,-]*["']?(?:${PLACES})["']?\\s*:\\s*(?<quote>["'])?`);
const PART = /^[\s{,-]*["']?name["']?\s*:\s*["']?(?<name>[^\s"',}]+)/;

/** `kubeconfig`, `kubeconfig.yaml`, `prod-kubeconfig`. */
const isNamed = (path: string): boolean => path.slice(path.lastIndexOf('/') + 1).split(/[._-]/).includes('kubeconfig');

export const kubeconfig: KnownFile = {
  id: 'generic-kubeconfig-credential',
  title: 'Kubernetes credential',
  docs: 'https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/',
  matches: (path) => endsWithAny(path, ['.kube/config', '.kube/config.yaml', '.kube/config.yml']) || isNamed(path),
  secretsIn: (text) => secretsOnLines(text, { part: PART, before: BEFORE, secret: /^(?<secret>[^\s,}#]+)/, isSet: (value) => (value.length > LONGEST_TYPED ? isSetData(value) : isSet(value)) }),
};

/** What is longer is encoded data. */
const LONGEST_TYPED = 100;
