import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: SonarQube's Web API reference (authentication/validate): it answers 200 of a dead token too.

export const sonar: ManagedProvider = {
  id: 'sonar',
  name: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  console: 'https://sonarcloud.io/account/security',
  baseUrl: 'https://sonarcloud.io',
  status: 'https://sonarcloud.statuspage.io',
  feeds: [],
  keys: [
    {
      id: 'sonar-user-token',
      title: 'user token',
      anchors: ['squ_'],
      pattern: /squ_[0-9A-Za-z]{40}/,
      variables: ['SONAR_TOKEN'],
    },
    {
      id: 'sonar-project-token',
      title: 'project analysis token',
      anchors: ['sqp_'],
      pattern: /sqp_[0-9A-Za-z]{40}/,
      variables: ['SONAR_TOKEN'],
    },
    {
      id: 'sonar-global-token',
      title: 'global analysis token',
      anchors: ['sqa_'],
      pattern: /sqa_[0-9A-Za-z]{40}/,
      variables: ['SONAR_TOKEN'],
    },
    {
      id: 'sonar-legacy-token',
      title: 'token (older form, SonarQube Cloud)',
      names: ['sonar'],
      about: /tok|login|key|auth|sec|pass/i,
      pattern: /[0-9a-z]{40}/i,
      variables: ['SONAR_TOKEN', 'SONAR_LOGIN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['sonar-user-token', 'sonar-legacy-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Give it the type, project and expiry of the old one.',
          'A SonarQube of your own needs its address in keywright.baseUrls.',
        ],
        authority: signedIn('your SonarQube, or sonarcloud.io'),
        propagation: usualAllowance,
        source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
      },
      verify: probed({
        call: 'GET /api/authentication/validate',
        auth: asBearer,
        live: [{ status: 200, json: { valid: /^true$/ } }],
        dead: [{ status: 200, json: { valid: /^false$/ }, says: 'not valid', unknown: true }],
      }),
      createSteps: [
        'Open "My Account", then "Security".',
        'Type a name that says what uses it, choose the type and expiry of the old one, and choose "Generate".',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "My Account", then "Security".',
        'Choose "Revoke" at the old token\'s row and confirm.',
      ],
    },
  ],
};
