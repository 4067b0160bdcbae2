import { partOf } from './credential.js';
import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Docker Hub's API reference (auth token); the body of its 401 from memory.

export const dockerHub: ManagedProvider = {
  id: 'dockerHub',
  name: 'Docker Hub',
  docs: 'https://docs.docker.com/security/access-tokens/',
  console: 'https://app.docker.com/settings/personal-access-tokens',
  baseUrl: 'https://hub.docker.com',
  status: 'https://www.dockerstatus.com',
  feeds: [],
  keys: [
    {
      id: 'docker-hub-personal-access-token',
      title: 'personal access token',
      anchors: ['dckr_pat_'],
      pattern: /dckr_pat_[\w-]{27}/,
      variables: ['DOCKERHUB_TOKEN', 'DOCKER_PASSWORD'],
    },
    {
      id: 'docker-hub-organization-token',
      title: 'organization access token',
      anchors: ['dckr_oat_'],
      pattern: /dckr_oat_[\w-]{32}/,
      variables: ['DOCKERHUB_TOKEN'],
    },
    {
      id: 'docker-hub-legacy-token',
      title: 'access token (older form)',
      names: ['dockerhub', 'docker_hub', 'docker_tok', 'docker_pass', 'docker_access'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['DOCKERHUB_TOKEN', 'DOCKER_PASSWORD'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: [
        'docker-hub-personal-access-token',
        'docker-hub-organization-token',
        'docker-hub-legacy-token',
      ],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'A token can be deactivated before it is deleted.',
          'Give the new one the permissions and expiry of the old.',
        ],
        authority: signedIn('app.docker.com'),
        propagation: usualAllowance,
        source: 'https://docs.docker.com/security/access-tokens/',
      },
      parts: [{ id: 'docker-hub-user', title: 'user or organization name', pattern: /^[a-z0-9]{2,40}$/u, needed: true }],
      verify: probed({
        call: 'POST /v2/auth/token',
        body: (key) => ({ identifier: partOf(key, 'docker-hub-user'), secret: key.secret }),
        auth: () => ({}),
        live: [{ status: 200, json: { access_token: 'string' } }],
        dead: [
          { status: 401, json: { message: /^(?:unauthorized|incorrect authentication credentials)\b/i }, says: 'unauthorized', unknown: true },
          { status: 401, json: { detail: /^(?:unauthorized|incorrect authentication credentials)\b/i }, says: 'incorrect credentials', unknown: true },
        ],
      }),
      createSteps: [
        'Choose "Generate new token"; give it a description, and the permissions and expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old token by its description.',
        'Choose "Deactivate", then "Delete" at its row, and confirm.',
      ],
    },
  ],
};
