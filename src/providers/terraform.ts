import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import { type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type RotateLifecycle, type Verification, AnswerError } from './lifecycle.js';
import { lookByOldKey } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedIssue } from './refusal.js';

// Facts: HashiCorp's API reference ("Account", "Organization tokens", "Team tokens": developer.hashicorp.com/terraform/cloud-docs/api-docs). An organization has one
// token, and to make one ends it. A team may have several, and the call that replaces one names no token: it might end another one than that which was found. A
// user's tokens are listed without anything of their values. So only those of organizations are replaced by call.

const detailsPath = '/api/v2/account/details';
const detailsCall = `GET ${detailsPath}`;
const tokensPage = 'https://app.terraform.io/app/settings/tokens';
/** JSON:API, with nothing behind it: otherwise it is refused. */
const mediaType = 'application/vnd.api+json';

const details = v.object({ data: v.object({ relationships: v.object({ 'authenticated-resource': v.object({ data: v.object({ id: v.string(), type: v.string() }) }) }) }) });
const anybody = v.object({ data: v.object({ type: v.literal('users') }) });
const token = v.object({ data: v.object({ type: v.literal('authentication-tokens'), attributes: v.object({ 'expired-at': v.nullish(v.string()) }) }) });
const created = v.object({ data: v.object({ id: v.nullish(v.string()), attributes: v.object({ token: v.pipe(v.string(), v.minLength(1)), 'expired-at': v.nullish(v.string()) }) }) });
const refusal = v.object({ errors: v.looseTuple([v.object({ status: v.string(), title: v.string() })]) });

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const answer = await http.send({ method: 'GET', path: detailsPath, headers: authorise(key) }, signal);
  const said = answered(detailsCall, answer);
  if (answer.status === 200) {
    const known = readJson(answer, anybody);
    if (!known.ok) return inconclusive(detailsCall, answer, known.why);
    const whose = readJson(answer, details);
    if (!whose.ok) return { verdict: 'live', evidence: said };
    const { id, type } = whose.value.data.relationships['authenticated-resource'].data;
    return { verdict: 'live', evidence: said, facts: { account: id, scopes: [type] } };
  }
  const refused = readJson(answer, refusal);
  if (answer.status === 401 && refused.ok && refused.value.errors[0].status === '401') return { verdict: 'dead', evidence: `${said}: unauthorized`, unknown: true };
  if (answer.status === 403 && refused.ok) return { verdict: 'live-restricted', evidence: `${said}: not permitted` };
  return inconclusive(detailsCall, answer);
}

/** The organization whose token it is. */
const organizationOf = ({ scopes, account }: KeyFacts): string | undefined => (scopes?.includes('organizations') === true && account !== undefined && /^[\w-]+$/u.test(account) ? account : undefined);

const unaskable = (old: KeyFacts): string | undefined =>
  organizationOf(old) !== undefined
    ? undefined
    : 'Nothing was asked of HCP Terraform: only the token of an organization can be replaced by a call. Users and teams may have several, and which of them this is cannot be told. Make the token on its page.';

const tokenPath = (organization: string): string => `/api/v2/organizations/${organization}/authentication-token`;

/** With the expiry of the old one: without, a new token may live for ever. */
async function request({ authority, old }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const organization = organizationOf(old);
  if (organization === undefined) throw new AnswerError(unaskable(old) ?? '', 'no');
  const path = tokenPath(organization);
  const answer = await http.send({ method: 'GET', path, headers: authorise(authority) }, signal);
  const known = answer.status === 200 ? readJson(answer, token) : undefined;
  if (known?.ok !== true) throw new AnswerError('Nothing was asked of HCP Terraform: when the old token expires could not be read. Make the token on the organization’s page.', 'no');
  const attributes = present({ 'expired-at': known.value.data.attributes['expired-at'] });
  return { method: 'POST', path, headers: { ...authorise(authority), 'Content-Type': mediaType }, body: { data: { type: 'authentication-token', attributes } } };
}

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) return refusedIssue('HCP Terraform', answer, { 404: 'the token may not make another one. Make it on the organization’s page.', 422: 'it did not accept what was asked for. Make the token on the organization’s page.' });
  const { id, attributes } = readIssued('HCP Terraform', answer, created).data;
  return { secret: Secret.of(attributes.token), ...present({ id, expiresAt: attributes['expired-at'] }) };
}

const resolveLost = async (http: Http, { key }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
  lookByOldKey(() => verify(http, key, signal), 'HCP Terraform', 'Open the organization’s settings, then “API tokens”, and see when its token was made. If that was today, make another one and paste it: the value of the first was lost.');

const tokens: RotateLifecycle = {
  class: 'rotate',
  formats: ['terraform-api-token'],
  policy: {
    oldKeyDies: 'at once, in the call that makes the new one, where it is an organization’s. There is no overlap.',
    limits: ['The expiry date stays.', 'Tokens of users and of teams are made and deleted on their pages.', 'A Terraform Enterprise of your own needs its address in keywright.baseUrls.'],
    authority: 'the token itself, if it is an organization’s.',
    // Not documented.
    propagation: { newKey: 15_000, oldKey: 60_000 },
    source: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/organization-tokens',
  },
  verify,
  issue: { request, unaskable, grants: ({ old }) => present({ scopes: old.scopes }), read },
  resolveLost,
  mayIssue: ({ scopes }) => scopes?.includes('organizations'),
};

export const terraform: ManagedProvider = {
  id: 'terraform',
  name: 'HCP Terraform',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  console: tokensPage,
  baseUrl: 'https://app.terraform.io',
  status: 'https://status.hashicorp.com',
  feeds: [],
  keys: [
    {
      id: 'terraform-api-token',
      title: 'API token',
      anchors: ['.atlasv1.'],
      reach: 14,
      pattern: /[0-9A-Za-z]{14}\.atlasv1\.[\w=-]{60,90}/,
      variables: ['TFE_TOKEN', 'TF_TOKEN_app_terraform_io'],
    },
  ],
  lifecycles: [tokens],
};
