import type { IssuedKey, Verification } from '../providers/lifecycle.js';
import { newKeyOf } from './parts.js';
import { type Rotation, works } from './rotation.js';
import { lasting, watchKey } from './watchKey.js';

/** What the provider says of a new key, asked until it works or the time has passed that the provider may take to know it everywhere. */
export async function testNew({ plan, ports, signal }: Rotation, issued: Pick<IssuedKey, 'secret' | 'parts'>): Promise<Verification> {
  const { lifecycle, provider } = plan;
  const { http, clock, progress } = ports;
  progress.report('verify', 'Testing the new key');
  const within = lifecycle.policy.propagation.newKey;
  const waiting = (last: Verification, pause: number): void =>
    progress.report('verify', `The new key does not work yet (${last.evidence}). ${provider.name} may need ${lasting(within)}; asking again in ${lasting(pause)}`);
  return (await watchKey({ lifecycle, http, key: newKeyOf(plan, issued), clock, signal, within, settled: works, waiting })).last;
}
