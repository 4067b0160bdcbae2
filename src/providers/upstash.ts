import { copyAndPaste, deletedByHand, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { asBearer, asPasswordOf, atHost, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Upstash's documentation (developer API, Redis REST API).

export const upstash: ManagedProvider = {
  id: 'upstash',
  name: 'Upstash',
  docs: 'https://upstash.com/docs/devops/developer-api/authentication',
  console: 'https://console.upstash.com/account/api',
  baseUrl: 'https://api.upstash.com',
  hosts: { database: 'https://*.upstash.io' },
  status: 'https://status.upstash.com',
  feeds: [],
  keys: [
    {
      id: 'upstash-api-key',
      title: 'management API key',
      names: ['upstash'],
      about: /key|api/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['UPSTASH_API_KEY'],
    },
    {
      id: 'upstash-rest-token',
      title: 'REST token',
      names: ['upstash'],
      about: /rest.?tok|redis.?tok|vector.?tok|stash.?tok/i,
      pattern: /[0-9A-Za-z_-]{32,120}={0,2}/,
      variables: ['UPSTASH_REDIS_REST_TOKEN', 'UPSTASH_VECTOR_REST_TOKEN'],
    },
    {
      id: 'upstash-qstash-token',
      title: 'QStash token',
      anchors: ['eyJVc2VySUQiOiI'],
      pattern: /eyJVc2VySUQiOiI[0-9A-Za-z]{60,140}={0,2}/,
      variables: ['QSTASH_TOKEN'],
    },
    {
      id: 'upstash-qstash-signing-key',
      title: 'QStash signing key',
      names: ['qstash'],
      pattern: /sig_[0-9A-Za-z]{26,32}/,
      variables: ['QSTASH_CURRENT_SIGNING_KEY', 'QSTASH_NEXT_SIGNING_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['upstash-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.'],
        authority: signedIn('console.upstash.com'),
        propagation: usualAllowance,
        source: 'https://upstash.com/docs/devops/developer-api/authentication',
      },
      parts: [{ id: 'upstash-email', title: 'e-mail address of the account', pattern: /^[^\s@:]+@[^\s@]+$/u, needed: true }],
      verify: probed({
        call: 'GET /v2/redis/databases',
        auth: asPasswordOf('upstash-email'),
        live: [{ status: 200, json: { '': 'array' } }],
        dead: [{ status: 401, text: /^"?Unauthorized"?$/i, says: 'Unauthorized', unknown: true }],
      }),
      createSteps: ['Choose "Create API Key", and give it a name that says what uses it.', copyAndPaste],
      revokeSteps: ['Find the old key by its name.', 'Choose the bin at its row and confirm.'],
    },
    {
      class: 'guided',
      formats: ['upstash-rest-token'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: ['A database has one token, and a reset ends the old one, its password and its read-only token.'],
        authority: signedIn('console.upstash.com'),
        propagation: usualAllowance,
        source: 'https://upstash.com/docs/devops/developer-api/authentication',
      },
      parts: [{ id: 'upstash-database', title: 'first part of the address (before .upstash.io)', pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u, needed: true }],
      verify: probed({
        call: 'GET /ping',
        host: atHost('database', 'upstash-database'),
        auth: asBearer,
        live: [{ status: 200, json: { result: /^PONG$/ } }],
        dead: [{ status: 401, json: { error: /^(?:Unauthorized$|WRONGPASS\b)/ }, says: 'not accepted', unknown: true }],
      }),
      createSteps: [
        'Open the database, then "Details".',
        'Choose "Reset Credentials" and confirm.',
        'Copy the REST token, and come back to paste it.',
      ],
      revokeSteps: ['Nothing is left to do: the reset has ended the old token.'],
    },
  ],
};
