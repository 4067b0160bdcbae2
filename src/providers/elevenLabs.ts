import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: ElevenLabs' API reference; the two bodies of its 401, one of which a living key gets, from public captures.

export const elevenLabs: ManagedProvider = {
  id: 'elevenLabs',
  name: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  console: 'https://elevenlabs.io/app/developers/api-keys',
  baseUrl: 'https://api.elevenlabs.io',
  status: 'https://status.elevenlabs.io',
  feeds: [],
  keys: [
    {
      id: 'eleven-labs-api-key',
      title: 'API key',
      anchors: ['sk_'],
      pattern: /sk_[0-9a-f]{48}/,
      variables: ['ELEVENLABS_API_KEY'],
    },
    {
      id: 'eleven-labs-legacy-key',
      title: 'API key (older form)',
      names: ['elevenlabs', 'eleven_labs', 'xi_api'],
      pattern: /(?<!_)[0-9a-f]{32}/,
      variables: ['ELEVENLABS_API_KEY', 'ELEVEN_API_KEY', 'XI_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['eleven-labs-api-key', 'eleven-labs-legacy-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Give it the permissions and the credit limit of the old one: Keywright cannot read them.',
          'The button "Regenerate" of a key would end it at once: make a second key instead.',
        ],
        authority: signedIn('elevenlabs.io'),
        propagation: usualAllowance,
        source: 'https://elevenlabs.io/docs/api-reference/authentication',
      },
      verify: probed({
        call: 'GET /v1/user',
        auth: inHeader('xi-api-key'),
        live: [{ status: 200, json: { subscription: 'object' } }],
        restricted: [{ status: [401, 403], json: { 'detail.status': /^missing_permissions$/ }, says: 'missing_permissions' }],
        dead: [{ status: [400, 401], json: { 'detail.status': /^invalid_api_key$/ }, says: 'invalid_api_key' }],
      }),
      createSteps: [
        'Choose "Create key" and give it a name that says what uses it.',
        'Set the same permissions and limits as the old key has.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old key by its name and its last characters.',
        'Open the menu at its row, choose "Delete" and confirm.',
      ],
    },
  ],
};
