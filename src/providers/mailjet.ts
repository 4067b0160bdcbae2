import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Mailjet's API reference; the body of its 401 from memory.

export const mailjet: ManagedProvider = {
  id: 'mailjet',
  name: 'Mailjet',
  docs: 'https://dev.mailjet.com/email/guides/#authentication',
  console: 'https://app.mailjet.com/account/apikeys',
  baseUrl: 'https://api.mailjet.com',
  status: 'https://status.mailjet.com',
  feeds: [],
  keys: [
    {
      id: 'mailjet-api-key',
      title: 'API key',
      names: ['mailjet', 'mj_apikey', 'mj_api'],
      unless: /priv|secret/i,
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['MJ_APIKEY_PUBLIC', 'MAILJET_API_KEY'],
    },
    {
      id: 'mailjet-secret-key',
      title: 'secret key',
      names: ['mailjet', 'mj_apikey', 'mj_api'],
      about: /priv|secret/i,
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['MJ_APIKEY_PRIVATE', 'MAILJET_SECRET_KEY', 'MAILJET_API_SECRET'],
      companions: ['mailjet-api-key'],
    },
    {
      id: 'mailjet-basic-auth',
      title: 'key and secret in base64',
      names: ['mailjet'],
      pattern: /[0-9A-Za-z]{86,87}={1,2}/,
      minEntropy: 4,
      variables: ['MAILJET_BASIC_AUTH'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['mailjet-secret-key'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: [
          'The page shows the new secret key once.',
          'The main key of an account can only be reset; a sub-account has a key of its own, which can be deleted.',
        ],
        authority: signedIn('app.mailjet.com'),
        propagation: usualAllowance,
        source: 'https://dev.mailjet.com/email/guides/#authentication',
      },
      parts: [{ id: 'mailjet-api-key', title: 'API key', pattern: /^[0-9a-z]{32}$/u, needed: true }],
      verify: probed({
        call: 'GET /v3/REST/apikey',
        path: () => '/v3/REST/apikey?Limit=1',
        auth: asPasswordOf('mailjet-api-key'),
        live: [{ status: 200, json: { Count: 'number', Data: 'array' } }],
        dead: [{ status: 401, json: { StatusCode: /^401$/, ErrorMessage: /^API key authentication\/authorization failure/ }, says: 'authentication failure' }],
      }),
      createSteps: [
        'Find the main key or the sub-account of the old one.',
        'Choose "Generate Secret Key" or "Reset" and confirm.',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the new secret key has ended the old one.'],
    },
  ],
};
