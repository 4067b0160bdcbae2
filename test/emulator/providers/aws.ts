import { randomInt } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { signedBy } from '../sigV4.js';
import { type Received, type Reply, escape, formOf } from '../wire.js';

/** `id` is the access key id, `token` the secret. */
export interface AwsKey extends Held {
  /** Twelve digits. */
  readonly account: string;
  readonly user: string;
  /** What the user's policies allow of IAM. */
  readonly may: 'everything' | 'own keys' | 'nothing';
  readonly createdAt: string;
  status: 'Active' | 'Inactive';
}

export type AwsMint = Pick<AwsKey, 'name' | 'id' | 'account' | 'user' | 'may' | 'createdAt'>;

export const mostKeys = 2;
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const namespaces = { sts: 'https://sts.amazonaws.com/doc/2011-06-15/', iam: 'https://iam.amazonaws.com/doc/2010-05-08/' } as const;
type Service = keyof typeof namespaces;

/** An id that has the account in it, as those since 2019 have. */
export function idIn(account: string, prefix = 'AKIA'): string {
  const bits = ((1n << 47n) | (BigInt(account) << 7n) | BigInt(randomInt(128))) << 2n;
  const digits = Array.from({ length: 10 }, (_, place) => base32[Number((bits >> BigInt(5 * (9 - place))) & 31n)]);
  return [prefix, ...digits, ...Array.from({ length: 6 }, () => base32[randomInt(32)])].join('');
}

const xml = (status: number, body: string): Reply => ({ status, headers: { 'content-type': 'text/xml' }, body });
const failed = (service: Service, status: number, code: string, message: string): Reply =>
  xml(status, `<ErrorResponse xmlns="${namespaces[service]}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${code}</Code><Message>${escape(message)}</Message></Error><RequestId>${randomText(36)}</RequestId></ErrorResponse>`);
const done = (service: Service, action: string, result?: string): Reply =>
  xml(200, `<?xml version="1.0"?>\n<${action}Response xmlns="${namespaces[service]}">\n${result === undefined ? '' : `<${action}Result>${result}</${action}Result>`}<ResponseMetadata><RequestId>${randomText(36)}</RequestId></ResponseMetadata></${action}Response>\n`);

const noSuchKey = failed('iam', 404, 'NoSuchEntity', 'The Access Key with that id cannot be found.');
const wrongSignature = (service: Service): Reply => failed(service, 403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.');

/** STS and IAM, over the Query protocol; their own hosts. Signatures are checked. */
export class AwsEmulation extends KeyEmulation<AwsKey, AwsMint> {
  readonly #accounts = new Map<string, string>();
  readonly #quarantined = new Set<string>();
  /** Secrets that stand beside another key's id. */
  readonly #beside = new Map<string, string>();
  /** When a wrong secret was last used with an id: AWS then refuses the next call for five seconds, once. */
  readonly #missed = new Map<string, number>();
  /** Whether GetAccessKeyLastUsed tells of keys of other accounts, too: AWS does not document that it does not. */
  tellsOfOthers = false;
  #users = 0;

  override handle(received: Received): Reply {
    const service: Service = received.host === 'sts' ? 'sts' : 'iam';
    const form = formOf(received);
    const action = form.get('Action') ?? '';
    if (received.method !== 'POST' || form.get('Version') !== (service === 'sts' ? '2011-06-15' : '2010-05-08')) return failed(service, 400, 'InvalidAction', 'Could not find operation for version.');
    const key = this.#authenticate(received, service);
    if (!('token' in key)) return key;
    if (service === 'sts') {
      if (action !== 'GetCallerIdentity') return failed('sts', 400, 'InvalidAction', 'Could not find operation.');
      return done('sts', action, `<Arn>arn:aws:iam::${key.account}:user/${key.user}</Arn><UserId>AIDA${randomText(16).toUpperCase()}</UserId><Account>${key.account}</Account>`);
    }
    return this.#iam(key, action, form);
  }

  #authenticate(received: Received, service: Service): AwsKey | Reply {
    const signed = signedBy(received, received.host === undefined ? `/aws${received.path}` : `/aws.${received.host}${received.path}`);
    if (signed === undefined) return failed(service, 403, 'MissingAuthenticationToken', 'Request is missing Authentication Token');
    const held = this.list().find(({ id }) => id === signed.accessKeyId);
    const key = held === undefined ? undefined : this.keys.presented(held.token);
    if (key === undefined || !this.keys.accepts(key) || key.status === 'Inactive') return failed(service, 403, 'InvalidClientTokenId', 'The security token included in the request is invalid.');
    if (signed.service !== service) return failed(service, 403, 'SignatureDoesNotMatch', `Credential should be scoped to correct service: '${service}'.`);
    const now = this.keys.now().getTime();
    const missed = this.#missed.get(key.id);
    this.#missed.delete(key.id);
    if (signed.by(key.token)) return missed !== undefined && now - missed < 5000 ? wrongSignature(service) : key;
    this.#missed.set(key.id, now);
    return wrongSignature(service);
  }

  #iam(caller: AwsKey, action: string, form: URLSearchParams): Reply {
    const user = form.get('UserName') ?? caller.user;
    const denied = (deny: 'no identity-based policy allows' | 'with an explicit deny in an identity-based policy'): Reply =>
      failed('iam', 403, 'AccessDenied', `User: arn:aws:iam::${caller.account}:user/${caller.user} is not authorized to perform: iam:${action} on resource: user ${user} ${deny}`);
    if ((action === 'CreateAccessKey' || action === 'UpdateAccessKey') && this.#quarantined.has(caller.user)) return denied('with an explicit deny in an identity-based policy');
    if (caller.may === 'nothing' || (caller.may === 'own keys' && user !== caller.user)) return denied('no identity-based policy allows');
    const id = form.get('AccessKeyId');
    const keys = this.#living(caller.account);
    if (action === 'GetAccessKeyLastUsed') {
      const found = this.list().find((key) => key.id === id && !key.revoked);
      if (found === undefined) return noSuchKey;
      if (found.account !== caller.account && !this.tellsOfOthers) return denied('no identity-based policy allows');
      return done('iam', action, `<UserName>${found.user}</UserName><AccessKeyLastUsed><Region>N/A</Region><ServiceName>N/A</ServiceName></AccessKeyLastUsed>`);
    }
    if (!this.list().some((key) => key.account === caller.account && key.user === user)) return failed('iam', 404, 'NoSuchEntity', 'The user with that name cannot be found.');
    const own = keys.filter((key) => key.user === user);
    switch (action) {
      case 'ListAccessKeys':
        return done('iam', action, `<UserName>${user}</UserName><AccessKeyMetadata>${own.map((key) => `<member>${shown(key)}</member>`).join('')}</AccessKeyMetadata><IsTruncated>false</IsTruncated>`);
      case 'CreateAccessKey': {
        if (own.length >= mostKeys) return failed('iam', 409, 'LimitExceeded', `Cannot exceed quota for AccessKeysPerUser: ${mostKeys}`);
        const made = this.create({ account: caller.account, user, may: own[0]?.may ?? caller.may });
        return done('iam', action, `<AccessKey>${shown(made)}<SecretAccessKey>${made.token}</SecretAccessKey></AccessKey>`);
      }
      case 'DeleteAccessKey': {
        const key = own.find((one) => one.id === id);
        if (key === undefined) return noSuchKey;
        this.keys.revoke(key);
        return done('iam', action);
      }
      default:
        return failed('iam', 400, 'InvalidAction', 'Could not find operation.');
    }
  }

  #living(account: string): readonly AwsKey[] {
    return this.list().filter((key) => key.account === account && !key.revoked);
  }

  /** AWS has seen a leak of it, and attached its policy to the user. */
  quarantine(token: string): void {
    this.#quarantined.add(this.find(token)?.user ?? '');
  }

  deactivate(token: string): void {
    const key = this.find(token);
    if (key !== undefined) key.status = 'Inactive';
  }

  /** A secret that is found beside this key's id, and is not its own. */
  mispaired(token: string): string {
    const secret = randomText(40);
    this.#beside.set(secret, this.find(token)?.id ?? '');
    return secret;
  }

  /** One of a user of its own: a user has no more than two. */
  override mintAs(_format: string, account = 'one'): string {
    return this.mint({ account: this.#numberOf(account) });
  }

  override mintBeside(token: string): string {
    const { account, user, may } = this.find(token) ?? this.create({});
    return this.mint({ account, user, may });
  }

  override partsOf(token: string): Readonly<Record<string, string>> {
    return { 'aws-access-key-id': this.#beside.get(token) ?? this.find(token)?.id ?? '' };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    const account = this.find(token)?.account;
    if (account === undefined) return undefined;
    const secret = this.mint({ account, may: 'everything' });
    return { secret, parts: this.partsOf(secret) };
  }

  protected override create({ account = this.#numberOf('one'), id = idIn(account), user = `user-${++this.#users}`, may = 'own keys', createdAt = this.keys.now().toISOString(), name = user }: Partial<AwsMint>): AwsKey {
    return this.keys.add({ token: randomText(40), id, name, account, user, may, createdAt, status: 'Active', revoked: false });
  }

  #numberOf(account: string): string {
    const known = this.#accounts.get(account) ?? String(100_000_000_000 + randomInt(900_000_000) * 1000 + this.#accounts.size);
    this.#accounts.set(account, known);
    return known;
  }

  override get cases(): Cases {
    const canary = ['0523', '1007', '7262'].join('');
    const answered = (service: Service, status: number, code: string): { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string } => {
      const { body, headers = {} } = failed(service, status, code, 'A message of AWS.');
      return { status, headers, body: String(body) };
    };
    const key = (): string => this.mint();
    return {
      verify: [
        { name: 'may do nothing in IAM', key: () => this.mint({ may: 'nothing' }), verdict: 'live' },
        { name: 'is inactive', key: () => { const token = key(); this.deactivate(token); return token; }, verdict: 'dead', says: /InvalidClientTokenId/u },
        { name: 'stands beside the id of another key', key: () => this.mispaired(key()), verdict: 'indeterminate', says: /not that of the access key id/u },
        { name: 'was asked about with a wrong secret a moment ago', key: () => { const token = key(); this.#missed.set(this.find(token)?.id ?? '', this.keys.now().getTime()); return token; }, verdict: 'live' },
        { name: 'is of a canary service', key: () => this.mint({ account: canary }), verdict: 'indeterminate', says: /^not sent: .*canary/u },
        { name: 'is of the documentation', key: () => this.mint({ id: ['AKIA', randomText(9).toUpperCase(), 'EXAMPLE'].join('') }), verdict: 'indeterminate', says: /^not sent: .*documentation/u },
        { name: 'is one of a session', key: () => this.mint({ id: idIn(this.#numberOf('one'), 'ASIA') }), verdict: 'indeterminate', says: /^not sent: .*temporary/u },
        { name: 'belongs to a clock that is wrong', key, answer: answered('sts', 403, 'SignatureDoesNotMatch'), verdict: 'indeterminate', says: /clock/u },
        { name: 'needs another token', key, answer: answered('sts', 403, 'ExpiredToken'), verdict: 'indeterminate' },
        { name: 'is asked about too often', key, answer: answered('sts', 400, 'Throttling'), verdict: 'rate-limited' },
        { name: 'is asked about in JSON, which is not documented', key, answer: { status: 403, body: { Error: { Code: 'InvalidClientTokenId' } } }, verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'the user has two keys', call: 'issue', key: () => { const token = key(); this.mintBeside(token); return token; }, issued: 'no', says: /LimitExceeded.*2 keys/u },
        { name: 'what authorises may not, as in quarantine', call: 'issue', key, answer: answered('iam', 403, 'AccessDenied'), issued: 'no', says: /AWSCompromisedKeyQuarantine/u },
        { name: 'there is no such user', call: 'issue', key, answer: answered('iam', 404, 'NoSuchEntity'), issued: 'no' },
        { name: 'too many requests', call: 'issue', key, answer: answered('iam', 400, 'Throttling'), issued: 'no', says: /too many requests/u },
        { name: 'IAM has a problem', call: 'issue', key, answer: answered('iam', 500, 'ServiceFailure'), issued: 'maybe' },
        { name: 'what authorises may not', call: 'revoke', key, answer: answered('iam', 403, 'AccessDenied'), issued: 'no', says: /may not/u },
        { name: 'IAM has a problem', call: 'revoke', key, answer: answered('iam', 500, 'ServiceFailure'), issued: 'maybe' },
      ],
    };
  }
}

const shown = ({ user, id, status, createdAt }: AwsKey): string => `<UserName>${user}</UserName><AccessKeyId>${id}</AccessKeyId><Status>${status}</Status><CreateDate>${createdAt}</CreateDate>`;
