import type { Authority, Credential } from '../providers/credential.js';
import { Refused } from './issueByCall.js';
import type { Rotation } from './rotation.js';

/** Asks the person for what authorises; one that must not be sent anywhere is not. @throws {Refused} */
export async function giveAuthority({ plan, ports }: Pick<Rotation, 'plan' | 'ports'>, wanted: Authority, itself?: Credential): Promise<Credential | undefined> {
  const given = await ports.person.giveAuthority(wanted, itself);
  const why = given && plan.lifecycle.neverAsk?.(given);
  if (why !== undefined) throw new Refused(`The credential that was to authorise it was sent nowhere: ${why}.`);
  return given;
}
