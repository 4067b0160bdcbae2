import type { Secret } from '../secret/secret.js';
import type { Authority, Credential, Part, Parts } from './credential.js';
import type { Http, HttpAnswer, HttpRequest } from './http.js';

/** What a probe says of a key. `indeterminate` is never read as `dead`. */
export type Verdict = 'live' | 'live-restricted' | 'dead' | 'rate-limited' | 'indeterminate';

export interface Verification {
  readonly verdict: Verdict;
  /** With `dead`: the provider does not know the key at all. That is death only of a key which it knew before; otherwise it may be another host's. */
  readonly unknown?: boolean;
  /** With `indeterminate`: no call is known that could tell, so asking again is of no use. */
  readonly untestable?: true;
  /** Why: the status and the provider's error code. Never a body. */
  readonly evidence: string;
  /** Milliseconds for which the provider wants to be left alone. */
  readonly retryAfter?: number;
  readonly facts?: KeyFacts;
}

/** What the provider tells about a key. Absent: not told. */
export interface KeyFacts {
  readonly id?: string;
  readonly name?: string;
  readonly account?: string;
  readonly scopes?: readonly string[];
  /** ISO 8601 date or time. */
  readonly expiresAt?: string;
}

/** A key that the provider has just issued. */
export interface IssuedKey {
  readonly secret: Secret;
  /** Those parts that were issued with it. Absent: none. */
  readonly parts?: Parts;
  /** The provider's id of it: the one thing by which it may later be revoked. */
  readonly id?: string;
  readonly expiresAt?: string;
}

/** The same with nothing that only the provider tells: as a person pastes it. */
export type NewKey = Pick<IssuedKey, 'secret' | 'parts'>;

/** An id that was shown to be a certain key's own. */
export interface Identity {
  readonly keyId: string;
  /** In words, for the journal and the summary: "the id is the middle part of the key; GET /v3/api_keys/{id} knows it". */
  readonly how: string;
}

/** What was proved, how, and when. Only this can revoke. */
export interface IdentityProof extends Identity {
  /** Whose id it is: the key's that was found, or the key's that this rotation had made. */
  readonly of: 'old key' | 'new key';
  /** ISO time. */
  readonly at: string;
}

/** Milliseconds that a change may take until it is known everywhere at the provider: as documented, or what is allowed for where nothing is. */
export interface Propagation {
  /** Until a new key works. */
  readonly newKey: number;
  /** Until a revoked key is dead. */
  readonly oldKey: number;
}

/** What the user is told before anything happens, in plain words. */
export interface Policy {
  /** Goes on from “The old key dies”. */
  readonly oldKeyDies: string;
  /** Sentences: how many keys may live, what expires, what else the provider limits. */
  readonly limits: readonly string[];
  /** Goes on from “Authorised by”. */
  readonly authority: string;
  readonly propagation: Propagation;
  /** The provider's page that says so. */
  readonly source: string;
}

interface LifecycleBase {
  /** Ids of the key formats it covers. */
  readonly formats: readonly [string, ...string[]];
  readonly policy: Policy;
  /** What belongs to a key besides itself. Absent: nothing. */
  readonly parts?: readonly Part[];
  /** Why this key is never sent anywhere, as a clause: it is a canary that would raise an alarm, it is a value from the documentation. Absent: none is known. */
  neverAsk?(key: Credential): string | undefined;
  /** Asks the provider about a key without changing anything. Call it through `verifyKey`. @throws {HttpFailure} */
  verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification>;
}

/** A call that makes the provider issue a key. Split in two, so that the answer is stored between sending and reading it. */
export interface Issue {
  /** What is sent once and never again. May look before, by calls that change nothing. @throws {AnswerError} `no`: it cannot be asked for. @throws {HttpFailure} */
  request(asked: IssueRequest, http: Http, signal: AbortSignal): HttpRequest | Promise<HttpRequest>;
  /** Why it could not be asked for, whoever authorised it: told before the person looks for a credential. */
  unaskable?(old: KeyFacts): string | undefined;
  /** What the new key will have by that request. Absent fields: not known beforehand. */
  grants(asked: Pick<IssueRequest, 'old' | 'today'>): Pick<KeyFacts, 'scopes' | 'expiresAt'>;
  /** @throws {AnswerError} when the answer is a refusal or does not hold a key. */
  read(answer: HttpAnswer): IssuedKey;
  /**
   * Where the answer says only that a key is being made, and the provider shows it afterwards as often as it is asked: looks once. In place of `read`, for an
   * answer of success. @returns undefined: not there yet. @throws {AnswerError} @throws {HttpFailure}
   */
  collect?(http: Http, answer: HttpAnswer, asked: IssueRequest, signal: AbortSignal): Promise<IssuedKey | undefined>;
}

export interface IssueRequest {
  /** The credential that authorises it. */
  readonly authority: Credential;
  /** The old key. */
  readonly key: Credential;
  /** What is known of the old key: the new one asks for no more. */
  readonly old: KeyFacts;
  /** Whose id was proved to be the old key's: what a call replaces that names the key. Absent where the key itself authorises and names itself. */
  readonly proof?: Identity;
  /** A name of our own for the new key, unique, so that it can be found again. */
  readonly name: string;
  /** ISO date of today. */
  readonly today: string;
  /** Milliseconds for which the old key is to go on working, where the call can leave it so. Absent: not at all. */
  readonly grace?: number;
}

/** What became of an issuing call whose answer was lost. */
export type LostAnswer =
  | { readonly outcome: 'not-issued'; readonly evidence: string }
  /** `keyId`: whose value is lost, where the provider names it by the name that only our key has. `key`: where the provider shows its value again. */
  | { readonly outcome: 'issued'; readonly evidence: string; readonly remedy: string; readonly keyId?: string; readonly key?: IssuedKey }
  | { readonly outcome: 'unknown'; readonly evidence: string; readonly remedy: string };

/** How many keys there are where only so many may be, those that are deactivated included where the provider counts them. */
export interface Slots {
  readonly used: number;
  readonly limit: number;
}

interface Issuing {
  readonly issue: Issue;
  /** Looks; never repeats the call. A provider that cannot be asked is `unknown`, not an error. */
  resolveLost(http: Http, asked: IssueRequest, signal: AbortSignal): Promise<LostAnswer>;
}

/** Which key an id belongs to is shown before anything is done to that id. */
interface Proving {
  /** What to ask the person for when the key may not. */
  readonly authority: Authority;
  /** @returns undefined when it cannot be proved: then nothing is done by call. @throws {HttpFailure} */
  prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined>;
}

interface Revoking {
  /** Names the proved id and no other. May look before, by calls that change nothing. */
  revoke(proof: IdentityProof, authority: Credential, http: Http, signal: AbortSignal): HttpRequest | Promise<HttpRequest>;
  /** Reads the answer to `revoke`; already gone counts as done. @throws {AnswerError} */
  readRevoked(answer: HttpAnswer): void;
}

/** One call replaces the key. */
export interface RotateLifecycle extends LifecycleBase, Issuing, Partial<Proving> {
  readonly class: 'rotate';
  /**
   * Whether a key may replace itself. Absent, or `undefined`: not told; the call's refusal tells. Where `authority` is declared, only `true` spares the person
   * the question for it.
   */
  mayIssue?(facts: KeyFacts): boolean | undefined;
  /** Milliseconds: for at most so long the call can leave the old key to work. Absent: it dies in the call. */
  readonly longestGrace?: number;
}

/** A second key is made, tested and put in place; then the old one is revoked. */
export interface CreateRevokeLifecycle extends LifecycleBase, Issuing, Proving, Revoking {
  readonly class: 'create+revoke';
  /** Whether a credential may issue and revoke. `undefined`: the provider does not tell. */
  mayIssue(facts: KeyFacts): boolean | undefined;
  /** @param old whose account, or user, is counted. Absent: the provider has no such limit. `undefined`: it does not tell. @throws {HttpFailure} */
  countSlots?(http: Http, authority: Credential, signal: AbortSignal, old: Credential): Promise<Slots | undefined>;
}

interface ByHand {
  /** What the user does on the console page to make a key, step by step. */
  readonly createSteps: readonly [string, ...string[]];
}

/** The person makes the new key; the old one is revoked by call. */
export interface RevokeOnlyLifecycle extends LifecycleBase, ByHand, Proving, Revoking {
  readonly class: 'revoke-only';
  /** Whether the key may revoke itself. `undefined`: the provider does not tell, and another credential is asked for. */
  mayRevoke(facts: KeyFacts): boolean | undefined;
}

/** The person does both on the page. */
export interface GuidedLifecycle extends LifecycleBase, ByHand {
  readonly class: 'guided';
  /** And to remove the old one. */
  readonly revokeSteps: readonly [string, ...string[]];
}

/** Those whose provider issues a key by call. */
export type ByCall = RotateLifecycle | CreateRevokeLifecycle;
/** Those whose provider revokes a key by call. */
export type RevokesByCall = CreateRevokeLifecycle | RevokeOnlyLifecycle;

export type Lifecycle = RotateLifecycle | CreateRevokeLifecycle | RevokeOnlyLifecycle | GuidedLifecycle;

export const issuesByCall = (lifecycle: Lifecycle): lifecycle is ByCall => lifecycle.class === 'rotate' || lifecycle.class === 'create+revoke';
export const revokesByCall = (lifecycle: Lifecycle): lifecycle is RevokesByCall => lifecycle.class === 'create+revoke' || lifecycle.class === 'revoke-only';

/** Whether a key may revoke itself; `undefined`: the provider does not tell. */
export const mayRevokeItself = (lifecycle: RevokesByCall, facts: KeyFacts): boolean | undefined => (lifecycle.class === 'revoke-only' ? lifecycle.mayRevoke(facts) : lifecycle.mayIssue(facts));

/** The provider answered, but not with what was asked for. The message holds the status and the provider's own code, never a body. */
export class AnswerError extends Error {
  constructor(
    message: string,
    /** `no`: the provider refused, nothing was issued. `maybe`: the answer cannot be read, a key may have been issued. */
    readonly issued: 'no' | 'maybe',
  ) {
    super(message);
    this.name = 'AnswerError';
  }
}
