import type { Credential } from './credential.js';
import type { Http } from './http.js';
import type { Lifecycle, Verification } from './lifecycle.js';

/** The one way to ask about a key: one that must not be sent anywhere is not. @throws {HttpFailure} */
export async function verifyKey(lifecycle: Lifecycle, http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const why = lifecycle.neverAsk?.(key);
  if (why !== undefined) return { verdict: 'indeterminate', evidence: `not sent: ${why}` };
  const missing = lifecycle.parts?.find(({ id, needed }) => needed === true && key.parts[id] === undefined);
  if (missing !== undefined) return { verdict: 'indeterminate', evidence: `not sent: the ${missing.title} that belongs to the key is not known` };
  return lifecycle.verify(http, key, signal);
}
