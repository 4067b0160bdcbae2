import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, rateLimited } from './answer.js';
import { accountOf, isCanaryAccount } from './awsAccount.js';
import { type Credential, type Part, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure } from './http.js';
import {
  type CreateRevokeLifecycle,
  type Identity,
  type IdentityProof,
  type IssuedKey,
  type IssueRequest,
  type LostAnswer,
  type Slots,
  type Verification,
  AnswerError,
} from './lifecycle.js';
import type { ManagedProvider } from './provider.js';
import { signedWith } from './sigV4.js';
import { readXml } from './xml.js';

// Facts: AWS, IAM and STS API references (docs.aws.amazon.com/IAM/latest/APIReference, /STS/latest/APIReference); the AWSCompromisedKeyQuarantine policies
// (docs.aws.amazon.com/aws-managed-policy). From memory: that GetCallerIdentity needs no permission, and the codes of throttling.

const keysPage = 'https://console.aws.amazon.com/iam/home#/security_credentials';
/** The most keys a user may have, those that are inactive included. AWS does not raise it. */
const mostKeys = 2;

const keyId = 'aws-access-key-id';
const idOf = (key: Credential): string => partOf(key, keyId).reveal();
const accessKeyId: Part = { id: keyId, title: 'access key id', pattern: /^A[A-Z]{3}[A-Z0-9]{16}$/u, issued: true, needed: true };

const identity = v.object({ GetCallerIdentityResponse: v.object({ GetCallerIdentityResult: v.object({ Arn: v.string(), Account: v.string() }) }) });
const created = v.object({
  CreateAccessKeyResponse: v.object({ CreateAccessKeyResult: v.object({ AccessKey: v.object({ AccessKeyId: v.pipe(v.string(), v.minLength(16)), SecretAccessKey: v.pipe(v.string(), v.minLength(16)) }) }) }),
});
const entry = v.object({ AccessKeyId: v.string(), CreateDate: v.string() });
const entries = v.union([v.pipe(v.literal(''), v.transform(() => [])), v.pipe(v.object({ member: v.union([v.array(entry), v.pipe(entry, v.transform((one) => [one]))]) }), v.transform(({ member }) => member))]);
const listed = v.object({ ListAccessKeysResponse: v.object({ ListAccessKeysResult: v.object({ AccessKeyMetadata: entries }) }) });
/** Of a key of the account's root, AWS tells another form of name, which no call takes. */
const lastUsed = v.object({ GetAccessKeyLastUsedResponse: v.object({ GetAccessKeyLastUsedResult: v.object({ UserName: v.pipe(v.string(), v.regex(/^[\w+=,.@-]{1,128}$/u)) }) }) });
const deleted = v.object({ DeleteAccessKeyResponse: v.unknown() });
const refusal = v.object({ ErrorResponse: v.object({ Error: v.object({ Code: v.string() }) }) });

const versions = { sts: '2011-06-15', iam: '2010-05-08' } as const;

/** A call of AWS's Query protocol. Without an `Accept` for JSON, which is not documented, the answer is XML. */
function query(service: 'sts' | 'iam', key: Credential, action: string, parameters: HttpRequest['form'] = {}): HttpRequest {
  return {
    method: 'POST',
    ...(service === 'sts' ? { host: { name: 'sts' } } : {}),
    path: '/',
    headers: { Accept: '*/*' },
    form: { Action: action, Version: versions[service], ...parameters },
    sign: signedWith({ accessKeyId: partOf(key, keyId), secretAccessKey: key.secret, service, region: 'us-east-1' }),
  };
}

/** AWS's own code for a refusal. A gateway in front of it has none, and what a gateway says proves nothing of a key. */
function codeOf(answer: HttpAnswer): string | undefined {
  const read = readXml(answer, refusal);
  return read.ok && /^[\w.]{1,60}$/u.test(read.value.ErrorResponse.Error.Code) ? read.value.ErrorResponse.Error.Code : undefined;
}

const throttled = (answer: HttpAnswer): boolean => answer.status === 429 || /^(?:Throttl|TooManyRequests|RequestLimitExceeded)/u.test(codeOf(answer) ?? '');

/** Keys that are not sent anywhere. */
function neverAsk(key: Credential): string | undefined {
  const id = key.parts[keyId]?.reveal() ?? '';
  if (id.endsWith('EXAMPLE') || key.secret.reveal().endsWith('EXAMPLEKEY')) return 'it is the example of AWS’s documentation';
  if (id.startsWith('ASIA')) return 'it is a temporary key of a session, which works only with its session token and ends by itself within 36 hours';
  if (isCanaryAccount(accountOf(id) ?? '')) return 'its account belongs to a canary service: whoever laid it out is alarmed when it is used. It opens nothing; remove it from the file';
  return undefined;
}

const identityCall = 'sts GetCallerIdentity';

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const ask = (): Promise<HttpAnswer> => http.send(query('sts', key, 'GetCallerIdentity'), signal);
  let answer = await ask();
  // Within some five seconds of a call with this id and another secret, AWS says so of the right secret too, once: found out by trufflehog.
  if (codeOf(answer) === 'SignatureDoesNotMatch') answer = await ask();
  const said = answered(identityCall, answer);
  if (answer.status === 200) {
    const read = readXml(answer, identity);
    if (!read.ok) return inconclusive(identityCall, answer, read.why);
    return { verdict: 'live', evidence: said, facts: { id: idOf(key), account: read.value.GetCallerIdentityResponse.GetCallerIdentityResult.Account } };
  }
  if (throttled(answer)) return rateLimited(identityCall, answer);
  const code = codeOf(answer);
  if (answer.status === 403 && code === 'InvalidClientTokenId') {
    // A key of AWS in China or of GovCloud is not known here either.
    return { verdict: 'dead', unknown: true, evidence: `${said} ${code}: there is no active key of this access key id` };
  }
  if (answer.status === 403 && code === 'SignatureDoesNotMatch') {
    return inconclusive(identityCall, answer, `${code}. The secret is not that of the access key id beside it, or the clock of this machine is wrong`);
  }
  return inconclusive(identityCall, answer, code);
}

/** Whose key an id is, as the parameter that says so: none where the credential's own user is meant. `undefined`: AWS knows no such key. @throws {AnswerError} `no`: it does not tell. */
async function ownerOf(http: Http, id: string, authority: Credential, signal: AbortSignal): Promise<{ readonly UserName?: Secret } | undefined> {
  if (idOf(authority) === id) return {};
  const answer = await http.send(query('iam', authority, 'GetAccessKeyLastUsed', { AccessKeyId: Secret.of(id) }), signal);
  const read = answer.status === 200 ? readXml(answer, lastUsed) : undefined;
  if (read?.ok === true) return { UserName: Secret.of(read.value.GetAccessKeyLastUsedResponse.GetAccessKeyLastUsedResult.UserName) };
  const code = codeOf(answer);
  if (answer.status === 404 && code === 'NoSuchEntity') return undefined;
  throw new AnswerError(`${answered('iam GetAccessKeyLastUsed', answer)}${code === undefined ? '' : ` ${code}`}, so AWS did not tell whose key it is. Nothing was changed. Use ${keysPage}.`, 'no');
}

async function request({ authority, key }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const owner = await ownerOf(http, idOf(key), authority, signal);
  if (owner === undefined) throw new AnswerError(`The old key is not in the account of the key that authorises it. Nothing was changed. Use ${keysPage}.`, 'no');
  return query('iam', authority, 'CreateAccessKey', owner);
}

/** What AWS's refusals mean and what to do. After any of these nothing was done. */
function refusedBecause(answer: HttpAnswer): string | undefined {
  if (answer.status === 408 || answer.status >= 500) return undefined;
  if (throttled(answer)) return 'too many requests. Nothing was changed; try again in a minute.';
  const code = codeOf(answer);
  if (code === 'AccessDenied') {
    return `${code}. The key that authorises it may not do that. When AWS has seen a leak, it attaches a policy AWSCompromisedKeyQuarantine to the user: that user can make no key then, and the policy has to stay until the leak is dealt with. Use a key of an administrator of the account, or ${keysPage}.`;
  }
  if (code === 'LimitExceeded') return `${code}. A user can have ${mostKeys} keys, inactive ones included. Delete the one that is not used at ${keysPage}, then try again.`;
  if (code === 'InvalidClientTokenId' || code === 'SignatureDoesNotMatch') return `${code}. The key that should authorise it does not work.`;
  if (code === 'NoSuchEntity') return `${code}. The user is not in the account of the key that authorises it.`;
  return answer.status < 400 ? undefined : `${code ?? 'a refusal without a code of AWS'}. Check the addresses in keywright.baseUrls if you changed them, or use ${keysPage}.`;
}

function read(answer: HttpAnswer): IssuedKey {
  const said = `AWS answered ${answer.status}`;
  if (isSuccess(answer)) {
    const found = readXml(answer, created);
    if (!found.ok) throw new AnswerError(`${said}, so it issued a key, but ${found.why}.`, 'maybe');
    const { AccessKeyId: id, SecretAccessKey: secret } = found.value.CreateAccessKeyResponse.CreateAccessKeyResult.AccessKey;
    return { secret: Secret.of(secret), parts: { [keyId]: Secret.of(id) }, id };
  }
  const why = refusedBecause(answer);
  if (why !== undefined) throw new AnswerError(`${said}: ${why}`, 'no');
  throw new AnswerError(`${said}. It may have made the key all the same.`, 'maybe');
}

async function list(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<{ readonly said: string; readonly keys?: readonly v.InferOutput<typeof entry>[] }> {
  const owner = await ownerOf(http, idOf(old), authority, signal);
  if (owner === undefined) return { said: 'iam GetAccessKeyLastUsed does not know the old key' };
  const answer = await http.send(query('iam', authority, 'ListAccessKeys', owner), signal);
  const said = answered('iam ListAccessKeys', answer);
  const found = answer.status === 200 ? readXml(answer, listed) : undefined;
  if (found?.ok === true) return { said, keys: found.value.ListAccessKeysResponse.ListAccessKeysResult.AccessKeyMetadata };
  return { said: found === undefined ? `${said} ${codeOf(answer) ?? ''}`.trimEnd() : `${said}: ${found.why}` };
}

async function countSlots(http: Http, authority: Credential, signal: AbortSignal, old: Credential): Promise<Slots | undefined> {
  try {
    const { keys } = await list(http, old, authority, signal);
    return keys === undefined ? undefined : { used: keys.length, limit: mostKeys };
  } catch (error) {
    if (error instanceof AnswerError) return undefined;
    throw error;
  }
}

/** Keys have no names: one of the user's that was made today may be ours or another's. With one from before, the user had two, and AWS made none. */
async function resolveLost(http: Http, { authority, key, today }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  const remedy = `Open ${keysPage}, or the user's page there. If there is a key that nobody uses, made when Keywright asked for one, delete it: its secret was lost.`;
  let found: Awaited<ReturnType<typeof list>>;
  try {
    found = await list(http, key, authority, signal);
  } catch (error) {
    if (!(error instanceof HttpFailure || error instanceof AnswerError)) throw error;
    return { outcome: 'unknown', evidence: error.message, remedy };
  }
  const { said, keys } = found;
  if (keys === undefined) return { outcome: 'unknown', evidence: said, remedy };
  if (!keys.some(({ AccessKeyId: id }) => id === idOf(key))) return { outcome: 'unknown', evidence: `${said}, and the old key is not listed`, remedy };
  // The day before, too: "today" may be that of another time zone.
  const since = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  const recent = keys.find(({ AccessKeyId: id, CreateDate: made }) => id !== idOf(key) && made.slice(0, 10) >= since);
  if (recent !== undefined) return { outcome: 'unknown', evidence: `${said}: the user has another key, made at ${recent.CreateDate.slice(0, 20)}, which may be the new one`, remedy };
  return { outcome: 'not-issued', evidence: `${said}: the user has no key that was made since` };
}

/** AWS checks the signature, so an id and a secret that it accepts together belong together. The id means something in its own account only. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const { verdict, facts } = await verify(http, old, signal);
  if (verdict !== 'live') return undefined;
  const how = `${identityCall} accepted what was signed with this id and the key`;
  if (idOf(old) === idOf(authority)) return old.secret.equals(authority.secret) ? { keyId: idOf(old), how } : undefined;
  const other = await verify(http, authority, signal);
  if (other.verdict !== 'live' || other.facts?.account !== facts?.account) return undefined;
  try {
    if ((await ownerOf(http, idOf(old), authority, signal)) === undefined) return undefined;
  } catch (error) {
    if (error instanceof AnswerError) return undefined;
    throw error;
  }
  return { keyId: idOf(old), how: `${how}; the account is the same, and iam GetAccessKeyLastUsed knows the id there` };
}

/** Deletes rather than deactivates: an inactive key still takes one of the two places, and a user in quarantine may delete only. An id is one key's in all of AWS. */
async function revoke({ keyId: id }: IdentityProof, authority: Credential, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  return query('iam', authority, 'DeleteAccessKey', { ...(await ownerOf(http, id, authority, signal)), AccessKeyId: Secret.of(id) });
}

function readRevoked(answer: HttpAnswer): void {
  const said = `AWS answered ${answer.status} to the deletion`;
  if (isSuccess(answer) && readXml(answer, deleted).ok) return;
  if (answer.status === 404 && codeOf(answer) === 'NoSuchEntity') return;
  const why = isSuccess(answer) ? undefined : refusedBecause(answer);
  if (why !== undefined) throw new AnswerError(`${said}: ${why}`, 'no');
  throw new AnswerError(`${said}. Look at ${keysPage} whether the old key is still there.`, 'maybe');
}

const accessKeys: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['aws-secret-access-key'],
  policy: {
    oldKeyDies: 'when it is deleted, after the new one has been tested and put in place.',
    limits: [
      `A user can have ${mostKeys} keys, inactive ones included.`,
      'The access key id changes with the secret; both are rewritten.',
      'The new key belongs to the same user and may do the same.',
      'Temporary keys (ASIA…) end by themselves and cannot be replaced.',
      'Keys of AWS in China and of GovCloud are not known here, so they are only found.',
    ],
    authority: 'a key that may manage the user’s keys. It is asked for; the key itself will do if its user may manage its own.',
    // IAM is eventually consistent and names no time; a few seconds are usual, minutes have been seen.
    propagation: { newKey: 120_000, oldKey: 120_000 },
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  },
  parts: [accessKeyId],
  neverAsk,
  verify,
  // What a key may do is its user's, so it is the same.
  issue: { request, grants: () => ({}), read },
  resolveLost,
  // Only the call tells.
  mayIssue: () => undefined,
  countSlots,
  authority: {
    wanted: 'a secret access key of an administrator of the account, or the old one if its user may manage its own keys',
    how: ['Its user needs iam:CreateAccessKey, iam:DeleteAccessKey, iam:ListAccessKeys and iam:GetAccessKeyLastUsed.'],
    page: keysPage,
    pattern: /^[A-Za-z0-9/+]{40}$/u,
    parts: [accessKeyId],
  },
  prove,
  revoke,
  readRevoked,
};

export const aws: ManagedProvider = {
  id: 'aws',
  name: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  console: keysPage,
  baseUrl: 'https://iam.amazonaws.com',
  hosts: { sts: 'https://sts.amazonaws.com' },
  status: 'https://health.aws.amazon.com/health/status',
  feeds: [
    { title: 'Status', url: 'https://status.aws.amazon.com/rss/all.rss', about: 'status' },
    { title: 'Security bulletins', url: 'https://aws.amazon.com/security/security-bulletins/rss/feed/', about: 'security' },
    { title: 'What’s new', url: 'https://aws.amazon.com/about-aws/whats-new/recent/feed/', about: 'changes' },
  ],
  keys: [
    {
      id: 'aws-access-key-id',
      title: 'access key id',
      anchors: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
      pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/,
      minEntropy: 3,
      variables: ['AWS_ACCESS_KEY_ID'],
    },
    {
      id: 'aws-secret-access-key',
      title: 'secret access key',
      names: ['aws_sec', 'secret_access_key', 'secret_key'],
      pattern: /[A-Za-z0-9\/+]{40}/,
      minEntropy: 4,
      variables: ['AWS_SECRET_ACCESS_KEY'],
      companions: ['aws-access-key-id'],
    },
    {
      id: 'aws-bedrock-api-key',
      title: 'Bedrock API key',
      anchors: ['ABSKQmVkcm9ja0FQSUtleS'],
      pattern: /ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+\/]{80,260}={0,2}/,
      variables: ['AWS_BEARER_TOKEN_BEDROCK'],
    },
    {
      id: 'aws-bedrock-short-lived-api-key',
      title: 'Bedrock API key of a session',
      // A presigned address in base64, which begins with the host.
      anchors: ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t'],
      pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+\/]{80,3000}={0,2}/,
      variables: ['AWS_BEARER_TOKEN_BEDROCK'],
    },
    {
      id: 'aws-session-token',
      title: 'session token',
      names: ['aws_session', 'aws_security', 'session_token'],
      pattern: /(?:FwoG|IQoJ|FQoG|AgoJ|AQoD)[A-Za-z0-9+\/]{100,2000}={0,2}/,
      minEntropy: 4.5,
      variables: ['AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'],
      companions: ['aws-access-key-id'],
    },
    {
      id: 'aws-app-sync-api-key',
      title: 'AppSync API key',
      anchors: ['da2-'],
      pattern: /da2-[0-9a-z]{26}/,
      minEntropy: 3.3,
      variables: ['APPSYNC_API_KEY', 'AWS_APPSYNC_API_KEY'],
    },
    {
      id: 'aws-mws-auth-token',
      title: 'Marketplace Web Service token',
      anchors: ['amzn.mws.'],
      pattern: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['MWS_AUTH_TOKEN'],
    },
    {
      id: 'aws-login-client-secret',
      title: 'client secret of Login with Amazon or of the Selling Partner API',
      anchors: ['amzn1.oa2-cs.v1.'],
      pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/,
      variables: ['LWA_CLIENT_SECRET', 'SP_API_CLIENT_SECRET'],
      companions: ['aws-login-client-id'],
    },
    {
      id: 'aws-login-client-id',
      title: 'client id of Login with Amazon',
      anchors: ['amzn1.application-oa2-client.'],
      pattern: /amzn1\.application-oa2-client\.[0-9a-f]{32}/,
      variables: ['LWA_CLIENT_ID', 'SP_API_CLIENT_ID'],
      identifier: true,
    },
  ],
  lifecycles: [accessKeys],
};
