import type { KeyFormat } from '../detection/rule.js';
import type { Secret } from '../secret/secret.js';
import type { Http, HttpAnswer, HttpRequest } from './http.js';

/** Everything about one provider: adding a provider is adding a file with one of these. Detection-only providers have no lifecycle. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** The provider's documentation of its keys. */
  readonly docs: string;
  /** The page where a user creates and deletes keys. */
  readonly console?: string;
  readonly keys: readonly KeyFormat[];
  readonly lifecycle?: Lifecycle;
}

/** What a probe says of a key. `indeterminate` is never read as `dead`. */
export type Verdict = 'live' | 'live-restricted' | 'dead' | 'rate-limited' | 'indeterminate';

export interface Verification {
  readonly verdict: Verdict;
  /** With `dead`: the provider does not know the key at all. That is death only of a key which it knew before; otherwise it may be another host's. */
  readonly unknown?: boolean;
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
  /** The provider's id of it: the one thing by which it may later be revoked. */
  readonly id?: string;
  readonly expiresAt?: string;
}

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
}

interface LifecycleBase {
  /** Ids of the key formats it covers. */
  readonly formats: readonly string[];
  /** `https://host`, no trailing slash. Another one comes only from the machine-scoped setting. */
  readonly baseUrl: string;
  readonly policy: Policy;
  /** Asks the provider about a key without changing anything. @throws {HttpFailure} */
  verify(http: Http, key: Secret, signal: AbortSignal): Promise<Verification>;
}

/** A call that makes the provider issue a key. Split in two, so that the answer is stored between sending and reading it. */
export interface Issue {
  /** Never sent twice. */
  request(asked: IssueRequest): HttpRequest;
  /** What the new key will have by that request. Absent fields: not known beforehand. */
  grants(asked: Pick<IssueRequest, 'old' | 'today'>): Pick<KeyFacts, 'scopes' | 'expiresAt'>;
  /** @throws {AnswerError} when the answer is a refusal or does not hold a key. */
  read(answer: HttpAnswer): IssuedKey;
}

export interface IssueRequest {
  /** The credential that authorises it. */
  readonly authority: Secret;
  /** What is known of the old key: the new one asks for no more. */
  readonly old: KeyFacts;
  /** A name of our own for the new key, unique, so that it can be found again. */
  readonly name: string;
  /** ISO date of today. */
  readonly today: string;
}

/** What became of an issuing call whose answer was lost. */
export type LostAnswer =
  | { readonly outcome: 'not-issued'; readonly evidence: string }
  /** `keyId`: whose value is lost, where the provider names it by the name that only our key has. */
  | { readonly outcome: 'issued'; readonly evidence: string; readonly remedy: string; readonly keyId?: string }
  | { readonly outcome: 'unknown'; readonly evidence: string; readonly remedy: string };

export interface RotateLifecycle extends LifecycleBase {
  readonly class: 'rotate';
  readonly issue: Issue;
  /** Whether a key may replace itself. Absent, or `undefined`: not told; the call's refusal tells. */
  mayIssue?(facts: KeyFacts): boolean | undefined;
  /** Looks; never repeats the call. A provider that cannot be asked is `unknown`, not an error. */
  resolveLost(http: Http, asked: IssueRequest, signal: AbortSignal): Promise<LostAnswer>;
}

/** How many keys there are where only so many may be, those that are deactivated included where the provider counts them. */
export interface Slots {
  readonly used: number;
  readonly limit: number;
}

export interface CreateRevokeLifecycle extends LifecycleBase {
  readonly class: 'create+revoke';
  readonly issue: Issue;
  resolveLost(http: Http, asked: IssueRequest, signal: AbortSignal): Promise<LostAnswer>;
  /** Whether a credential may issue and revoke. `undefined`: the provider does not tell. */
  mayIssue(facts: KeyFacts): boolean | undefined;
  /** Absent: the provider has no such limit. `undefined`: it does not tell. @throws {HttpFailure} */
  countSlots?(http: Http, authority: Secret, signal: AbortSignal): Promise<Slots | undefined>;
  /** What to ask the user for when the leaked key may not: "a SendGrid key with full access". */
  readonly authorityWanted: string;
  /** @returns undefined when it cannot be proved: then nothing is revoked by call. */
  prove(http: Http, old: Secret, authority: Secret, signal: AbortSignal): Promise<Identity | undefined>;
  revoke(proof: IdentityProof, authority: Secret): HttpRequest;
  /** Reads the answer to `revoke`; already gone counts as done. @throws {AnswerError} */
  readRevoked(answer: HttpAnswer): void;
}

export interface GuidedLifecycle extends LifecycleBase {
  readonly class: 'guided';
  /** What the user does on the console page to make a key, step by step. */
  readonly createSteps: readonly string[];
  /** And to remove the old one. */
  readonly revokeSteps: readonly string[];
}

export type Lifecycle = RotateLifecycle | CreateRevokeLifecycle | GuidedLifecycle;

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
