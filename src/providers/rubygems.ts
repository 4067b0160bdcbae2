import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: RubyGems' guides and source; the bodies of its refusals from memory.

export const rubygems: ManagedProvider = {
  id: 'rubygems',
  name: 'RubyGems',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  console: 'https://rubygems.org/profile/api_keys',
  baseUrl: 'https://rubygems.org',
  status: 'https://status.rubygems.org',
  feeds: [],
  keys: [
    {
      id: 'rubygems-api-key',
      title: 'API key',
      anchors: ['rubygems_'],
      pattern: /rubygems_[0-9a-f]{42,52}/,
      variables: ['GEM_HOST_API_KEY', 'RUBYGEMS_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['rubygems-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.', 'Give it the scopes, and the gem, of the old one.'],
        authority: signedIn('rubygems.org'),
        propagation: usualAllowance,
        source: 'https://guides.rubygems.org/api-key-scopes/',
      },
      verify: probed({
        call: 'GET /api/v1/gems.json',
        auth: inHeader('Authorization'),
        live: [{ status: 200, json: { '': 'array' } }],
        restricted: [{ status: 403, text: /^The API key doesn't have access$/, says: 'not permitted' }],
        dead: [{ status: 401, text: /^Access Denied\. Please sign up for an account at https:\/\/rubygems\.org$/, says: 'Access Denied' }],
      }),
      createSteps: [
        'Choose "New API key"; give it a name, and the scopes and gem of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its name.', 'Choose "Delete" at its row and confirm.'],
    },
  ],
};
