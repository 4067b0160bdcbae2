import { isSuccess } from './answer.js';
import type { Credential } from './credential.js';
import type { Http, HttpAnswer, HttpRequest } from './http.js';
import { sha256 } from './keyHint.js';
import { type Identity, type IdentityProof, type RevokeOnlyLifecycle, AnswerError } from './lifecycle.js';
import { type KnownAnswer, type Probing, isOneOf } from './probe.js';
import { refusedDeletion } from './refusal.js';

// Of providers whose call ends the key that it comes with, and no other: which key that is needs no list, and nobody else may do it.

export interface OwnRevocation {
  readonly provider: string;
  /** What the key is called: "token". */
  readonly what: string;
  /** Where a person deletes it. */
  readonly page: string;
  readonly verify: Probing;
  /** The call that ends the key. May look before, by calls that change nothing. */
  readonly call: (key: Credential, http: Http, signal: AbortSignal) => HttpRequest | Promise<HttpRequest>;
  /** What that call answers of a key that is gone, besides what the probe calls dead. */
  readonly gone?: readonly KnownAnswer[];
}

type Revoking = Pick<RevokeOnlyLifecycle, 'class' | 'verify' | 'mayRevoke' | 'authority' | 'prove' | 'revoke' | 'readRevoked'>;

/** The id is the provider's own where it tells one to the key, else the key's digest. */
export function revokesItself({ provider, what, page, verify, call, gone = [] }: OwnRevocation): Revoking {
  async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
    if (!old.secret.equals(authority.secret)) return undefined;
    const { verdict, facts } = await verify(http, old, signal);
    if (verdict !== 'live' && verdict !== 'live-restricted') return undefined;
    const how = `the call ends the ${what} that it comes with, and that one lives`;
    return facts?.id === undefined ? { keyId: sha256(old.secret), how: `${how}; the id is its SHA-256` } : { keyId: facts.id, how: `${how}; the id is what ${provider} tells it` };
  }

  async function revoke({ keyId }: IdentityProof, authority: Credential, http: Http, signal: AbortSignal): Promise<HttpRequest> {
    const isProved = sha256(authority.secret) === keyId || (await verify(http, authority, signal)).facts?.id === keyId;
    if (!isProved) throw new AnswerError(`Nothing was asked of ${provider}: a ${what} can end only itself, and this one is not shown to be the old one. Delete the old ${what} at ${page}.`, 'no');
    return call(authority, http, signal);
  }

  function readRevoked(answer: HttpAnswer): void {
    if (isSuccess(answer) || isOneOf(answer, [...gone, ...verify.probes.flatMap(({ dead }) => dead)])) return;
    refusedDeletion(provider, answer, { what, page });
  }

  return {
    class: 'revoke-only',
    verify,
    mayRevoke: () => true,
    authority: { wanted: `the old ${what} itself`, how: [`${provider} ends the ${what} that the call comes with, and no other.`], page },
    prove,
    revoke,
    readRevoked,
  };
}

/** Goes on from “The old key dies”. */
export const revokedByItself = 'when it is revoked by call, after the new one has been tested and put in place.';

/** Goes on from “Authorised by”. */
export const itself = (what: string): string => `the ${what} itself.`;
