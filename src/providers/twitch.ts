import * as v from 'valibot';
import { readJson } from './answer.js';
import type { Credential } from './credential.js';
import { copyAndPaste, usualAllowance } from './guided.js';
import type { Http, HttpRequest } from './http.js';
import { AnswerError } from './lifecycle.js';
import { itself, revokedByItself, revokesItself } from './ownRevocation.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Twitch's authentication guide (validate; revoke, with its refusals). A client secret looks like a token, and
// neither call knows it.

const authorise = inHeader('Authorization', 'OAuth');

const verify = probed({
  call: 'GET /oauth2/validate',
  auth: authorise,
  live: [{ status: 200, json: { client_id: 'string' }, facts: { account: 'user_id', scopes: 'scopes' } }],
  dead: [{ status: 401, json: { status: /^401$/, message: /^invalid access token$/ }, says: 'invalid access token', unknown: true }],
});

/** The call wants the id of the application to which the token belongs. The token tells it. */
async function revocation(token: Credential, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const answer = await http.send({ method: 'GET', path: '/oauth2/validate', headers: authorise(token) }, signal);
  const found = answer.status === 200 ? readJson(answer, v.object({ client_id: v.string() })) : undefined;
  if (found?.ok !== true) throw new AnswerError('Nothing was asked of Twitch: it did not tell the application of the old token.', 'no');
  return { method: 'POST', path: '/oauth2/revoke', headers: {}, form: { client_id: found.value.client_id, token: token.secret } };
}

const own = revokesItself({
  provider: 'Twitch',
  what: 'token',
  page: 'https://www.twitch.tv/settings/connections',
  verify,
  call: revocation,
  gone: [{ status: 400, json: { message: /^Invalid token$/ } }],
});

export const twitch: ManagedProvider = {
  id: 'twitch',
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  console: 'https://dev.twitch.tv/console/apps',
  baseUrl: 'https://id.twitch.tv',
  status: 'https://status.twitch.com',
  feeds: [],
  keys: [
    {
      id: 'twitch-access-token',
      title: 'access token or client secret',
      names: ['twitch'],
      about: /tok|oauth|sec|acc|auth|pass|key/i,
      pattern: /[0-9a-z]{30}/i,
      minEntropy: 3.5,
      variables: ['TWITCH_CLIENT_SECRET', 'TWITCH_ACCESS_TOKEN'],
      companions: ['twitch-client-id'],
    },
    {
      id: 'twitch-client-id',
      title: 'client id',
      names: ['twitch'],
      about: /client.?id|app.?id/i,
      pattern: /[0-9a-z]{30}/i,
      minEntropy: 3.5,
      variables: ['TWITCH_CLIENT_ID'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      formats: ['twitch-access-token'],
      policy: {
        oldKeyDies: revokedByItself,
        limits: [
          'A client secret cannot be revoked by call. It has no second one beside it: "New Secret" ends the old one at once.',
          'A token is made by your application\'s own sign-in.',
        ],
        authority: itself('token'),
        propagation: usualAllowance,
        source: 'https://dev.twitch.tv/docs/authentication/revoke-tokens/',
      },
      ...own,
      createSteps: [
        'Of a client secret: choose "Manage" beside the application, then "New Secret", and confirm.',
        'Of a token: sign in to your application anew.',
        copyAndPaste,
      ],
    },
  ],
};
