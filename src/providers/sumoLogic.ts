import { deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Sumo Logic's API reference (access keys, errors). Each deployment has its own address.

export const sumoLogic: ManagedProvider = {
  id: 'sumoLogic',
  name: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  console: 'https://service.sumologic.com/',
  baseUrl: 'https://api.sumologic.com',
  status: 'https://status.sumologic.com',
  feeds: [],
  keys: [
    {
      id: 'sumo-logic-access-key',
      title: 'access key',
      names: ['sumologic', 'sumo_logic', 'sumo'],
      about: /acc|key|sec|tok|pass/i,
      pattern: /[0-9A-Za-z]{64}/,
      variables: ['SUMOLOGIC_ACCESS_KEY', 'SUMO_ACCESS_KEY', 'SUMOLOGIC_ACCESSKEY'],
      companions: ['sumo-logic-access-id'],
    },
    {
      id: 'sumo-logic-access-id',
      title: 'access id',
      names: ['sumologic', 'sumo_logic', 'sumo'],
      about: /acc.{0,20}id|id.?$/i,
      pattern: /su[0-9A-Za-z]{12}/,
      minEntropy: 2.5,
      variables: ['SUMOLOGIC_ACCESS_ID', 'SUMO_ACCESS_ID', 'SUMOLOGIC_ACCESSID'],
      identifier: true,
    },
    {
      id: 'sumo-logic-collector-address',
      title: 'HTTP source address',
      anchors: ['.sumologic.com/receiver/v1/http/'],
      reach: 32,
      pattern: /collectors\.(?:[0-9a-z]{2,5}\.)?sumologic\.com\/receiver\/v1\/http\/[0-9A-Za-z_=-]{80,120}/,
      variables: ['SUMOLOGIC_COLLECTOR_URL', 'SUMO_ENDPOINT'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['sumo-logic-access-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'A key can be deactivated before it is deleted.',
          'Other deployments than US1 need their address, such as https://api.eu.sumologic.com, in keywright.baseUrls.',
          'The new key has a new access id: change that too.',
        ],
        authority: signedIn('service.sumologic.com'),
        propagation: usualAllowance,
        source: 'https://help.sumologic.com/docs/manage/security/access-keys/',
      },
      parts: [{ id: 'sumo-logic-access-id', title: 'access id', pattern: /^su[0-9A-Za-z]{12}$/u, needed: true, issued: true }],
      verify: probed({
        call: 'GET /api/v1/accessKeys/personal',
        auth: asPasswordOf('sumo-logic-access-id'),
        live: [{ status: 200, json: { data: 'array' } }],
        restricted: [{ status: 403, json: { 'errors.0.code': /^forbidden$/i }, says: 'forbidden' }],
        dead: [{ status: 401, json: { 'errors.0.code': /^unauthorized$/i }, says: 'unauthorized', unknown: true }],
      }),
      createSteps: [
        'Open "Preferences", then "My Access Keys".',
        'Choose "Add Access Key"; give it a name and the scopes of the old one.',
        'Copy the access key, and come back to paste it.',
      ],
      revokeSteps: [
        'Open "Preferences", then "My Access Keys".',
        'Choose "Deactivate", then "Delete" at the old key, and confirm.',
      ],
    },
  ],
};
