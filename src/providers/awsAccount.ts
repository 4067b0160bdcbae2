/**
 * Accounts of public services whose keys are traps: any use of one raises an alarm with whoever laid it. canarytokens.org and what was made after it,
 * as scanners list them: trufflehog (pkg/detectors/aws/access_keys/canary.go) and kingfisher (validation/aws.rs).
 */
const canaryAccounts: ReadonlySet<string> = new Set([
  ...['052310077262', '171436882533', '266735846894', '528757803018', '534261010715', '538784191382', '595918472158'],
  ...['717712589309', '729780141977', '730335385048', '819147034852', '893192397702', '992382622183'],
  ...['044858866125', '251535659677', '344043088457', '351906852752', '390477818340', '426127672474', '427150556519', '439872796651'],
  ...['445142720921', '465867158099', '637958123769', '693412236332', '732624840810', '735421457923', '959235150393', '982842642351'],
]);

export const isCanaryAccount = (account: string): boolean => canaryAccounts.has(account);

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The twelve digits of the account that an access key id belongs to; they are written in it. `undefined` of ids from before 2019, which begin with I or J
 * after their prefix. Found out by public research, not documented by AWS: 40 bits after the first one of what follows the prefix in base32.
 */
export function accountOf(accessKeyId: string): string | undefined {
  const digits = Array.from(accessKeyId.slice(4, 14), (letter) => base32.indexOf(letter));
  if (!/^A[A-Z]{3}[A-Z0-9]{16}$/u.test(accessKeyId) || /^[IJ]/u.test(accessKeyId.slice(4)) || digits.includes(-1)) return undefined;
  const bits = digits.reduce((sum, digit) => sum * 32n + BigInt(digit), 0n); // 50 bits, of which the first 48 count.
  return (((bits >> 2n) & 0x7fffffffff80n) >> 7n).toString().padStart(12, '0');
}
