import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: CircleCI's API v2 reference; that a project token gets the 401 of no token at all from a public capture.

export const circleCi: ManagedProvider = {
  id: 'circleCi',
  name: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  console: 'https://app.circleci.com/settings/user/tokens',
  baseUrl: 'https://circleci.com',
  status: 'https://status.circleci.com',
  feeds: [],
  keys: [
    {
      id: 'circle-ci-personal-token',
      title: 'personal API token',
      anchors: ['CCIPAT_'],
      pattern: /CCIPAT_[0-9A-Za-z]{22}_[0-9a-f]{40}/,
      variables: ['CIRCLECI_TOKEN', 'CIRCLE_TOKEN'],
    },
    {
      id: 'circle-ci-project-token',
      title: 'project API token',
      anchors: ['CCIPRJ_'],
      pattern: /CCIPRJ_[0-9A-Za-z]{22}_[0-9a-f]{40}/,
      variables: ['CIRCLECI_TOKEN'],
    },
    {
      id: 'circle-ci-legacy-token',
      title: 'API token (older form)',
      names: ['circle_ci', 'circle_token'],
      about: /api|tok|key|sec/i,
      pattern: /[0-9a-f]{40}/i,
      variables: ['CIRCLECI_TOKEN', 'CIRCLE_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['circle-ci-personal-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new token once.'],
        authority: signedIn('app.circleci.com'),
        propagation: usualAllowance,
        source: 'https://circleci.com/docs/managing-api-tokens/',
      },
      verify: probed({
        call: 'GET /api/v2/me',
        auth: inHeader('Circle-Token'),
        live: [{ status: 200, json: { id: 'string', login: 'string' }, facts: { account: 'id' } }],
        dead: [{ status: 401, json: { message: /^(?:You must log in first\.|Invalid token provided\.)$/ }, says: 'not accepted' }],
      }),
      createSteps: ['Choose "Create New Token" and give it a name that says what uses it.', copyAndPaste],
      revokeSteps: ['Find the old token by its name.', 'Choose the cross at the end of its row and confirm.'],
    },
    {
      class: 'guided',
      formats: ['circle-ci-project-token', 'circle-ci-legacy-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'A token of a project may do what its scope says: give the new one that of the old.',
          'No free call tells whether a key of this kind works: test the new one yourself before you remove the old one.',
        ],
        authority: signedIn('app.circleci.com, with access to the project'),
        propagation: noAllowance,
        source: 'https://circleci.com/docs/managing-api-tokens/',
      },
      // The call that tells of a person refuses tokens of projects that live in the words for dead ones, and what these may ask needs the name of the project.
      verify: notProbed,
      createSteps: [
        'For a token of a project open its "Project Settings", then "API Permissions"; for your own open "Personal API Tokens".',
        'Choose "Add API Token" and give it the scope of the old one and a label.',
        copyAndPaste,
      ],
      revokeSteps: ['Open the same page.', 'Choose the cross at the old token\'s row and confirm.'],
    },
  ],
};
