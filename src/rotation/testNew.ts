import { HttpFailure } from '../providers/http.js';
import type { Verification } from '../providers/provider.js';
import type { Secret } from '../secret/secret.js';
import { type Rotation, uncancellable, works } from './rotation.js';

/** A new key can take a moment to be known everywhere; looking again changes nothing. Milliseconds before each look. */
const looks: readonly number[] = [0, 500, 1500, 4000];

/** What the provider says of a new key, after several looks if the first ones do not find it working. */
export async function testNew({ plan, ports }: Rotation, key: Secret): Promise<Verification> {
  ports.progress.report('verify', 'Testing the new key');
  let last: Verification = { verdict: 'indeterminate', evidence: 'not tested' };
  for (const pause of looks) {
    if (pause > 0) await ports.clock.sleep(pause, uncancellable());
    try {
      last = await plan.lifecycle.verify(ports.http, key, uncancellable());
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      last = { verdict: 'indeterminate', evidence: error.message };
    }
    if (works(last)) break;
  }
  return last;
}
