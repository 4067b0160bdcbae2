import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, atHost, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: JFrog's REST API reference; the texts of its 401 from memory. Each platform has its own address.

export const jfrog: ManagedProvider = {
  id: 'jfrog',
  name: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  console: 'https://my.jfrog.com/',
  baseUrl: 'https://jfrog.io',
  hosts: { platform: 'https://*.jfrog.io' },
  status: 'https://status.jfrog.io',
  feeds: [],
  keys: [
    {
      id: 'jfrog-api-key',
      title: 'Artifactory API key',
      anchors: ['AKCp'],
      pattern: /AKCp[0-9A-Za-z]{69}/,
      variables: ['ARTIFACTORY_API_KEY', 'JFROG_API_KEY'],
    },
    {
      id: 'jfrog-reference-token',
      title: 'reference token',
      anchors: ['cmVmdGtu'],
      pattern: /cmVmdGtu[0-9A-Za-z]{56}/,
      variables: ['JFROG_ACCESS_TOKEN'],
    },
    {
      id: 'jfrog-npm-auth',
      title: 'user and password or token for npm',
      anchors: ['/artifactory/api/npm/'],
      pattern: /\/artifactory\/api\/npm\/[\w.-]{1,80}\/:_auth(?:Token|)[ \t]{0,4}=[ \t]{0,4}["']?(?<key>[\w+\/.-]{20,1000}={0,2})/,
      variables: ['NPM_AUTH'],
    },
    {
      id: 'jfrog-named-key',
      title: 'Artifactory API key given to its name',
      names: ['jfrog', 'artifactory'],
      pattern: /[0-9A-Za-z]{73}/,
      minEntropy: 4,
      variables: ['ARTIFACTORY_API_KEY', 'JFROG_API_KEY'],
    },
    {
      id: 'jfrog-named-token',
      title: 'identity token given to its name',
      names: ['jfrog', 'artifactory'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['JFROG_ACCESS_TOKEN', 'ARTIFACTORY_ACCESS_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['jfrog-reference-token', 'jfrog-named-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Give it the scope and expiry of the old one.',
          'A platform of your own needs its address in keywright.baseUrls, for "jfrog" and "jfrog.platform".',
        ],
        authority: signedIn('your JFrog platform'),
        propagation: usualAllowance,
        source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      },
      parts: [{ id: 'jfrog-platform', title: 'name of the platform (before .jfrog.io)', pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u, needed: true }],
      verify: probed({
        call: 'GET /artifactory/api/system/version',
        host: atHost('platform', 'jfrog-platform'),
        auth: asBearer,
        live: [{ status: 200, json: { version: 'string' } }],
        restricted: [{ status: 403, json: { 'errors.0.status': /^403$/ }, says: 'not permitted' }],
        dead: [
          { status: 401, json: { 'errors.0.status': /^401$/, 'errors.0.message': /^(?:Bad credentials|Token failed verification\b.*)$/i }, says: 'not accepted', unknown: true },
        ],
      }),
      createSteps: [
        'Open "Edit Profile" for an identity token, or "Administration", "User Management" and "Access Tokens".',
        'Choose "Generate"; give it a description, and the scope and expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Open the same page.', 'Choose "Revoke" at the old token\'s row and confirm.'],
    },
  ],
};
