import { Secret } from '../secret/secret.js';
import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { basic } from './http.js';
import { probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Mailchimp's Marketing API reference (ping, errors). The data centre stands at the end of the key.

export const mailchimp: ManagedProvider = {
  id: 'mailchimp',
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  console: 'https://us1.admin.mailchimp.com/account/api/',
  baseUrl: 'https://us1.api.mailchimp.com',
  hosts: { dataCentre: 'https://*.api.mailchimp.com' },
  status: 'https://status.mailchimp.com',
  feeds: [],
  keys: [
    {
      id: 'mailchimp-api-key',
      title: 'API key',
      anchors: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
      reach: 32,
      pattern: /[0-9a-f]{32}-us[0-9]{1,2}/,
      variables: ['MAILCHIMP_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['mailchimp-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.'],
        authority: signedIn('mailchimp.com'),
        propagation: usualAllowance,
        source: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
      },
      verify: probed({
        call: 'GET /3.0/ping',
        host: ({ secret }) => ({ name: 'dataCentre', label: secret.reveal().split('-').at(-1) ?? '' }),
        auth: ({ secret }) => ({ Authorization: basic(Secret.of('keywright'), secret) }),
        live: [{ status: 200, json: { health_status: 'string' } }],
        restricted: [{ status: 403, json: { title: /^Forbidden$/ }, says: 'Forbidden' }],
        dead: [{ status: 401, json: { title: /^API Key Invalid$/ }, says: 'API Key Invalid' }],
      }),
      createSteps: ['Choose "Create A Key", and give it a name that says what uses it.', copyAndPaste],
      revokeSteps: ['Find the old key by its name.', 'Choose "Revoke" at its row and confirm.'],
    },
  ],
};
