import type { Provider } from './provider.js';

export const docuSign: Provider = {
  id: 'docuSign',
  name: 'Docusign',
  docs: 'https://developers.docusign.com/platform/configure-app/',
  console: 'https://admindemo.docusign.com/apps-and-keys',
  keys: [
    {
      id: 'docu-sign-integration-key',
      title: 'integration key',
      names: ['docusign', 'ds_client', 'ds_integration'],
      about: /integration|client[_. -]?id|ikey/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['DOCUSIGN_INTEGRATION_KEY', 'DOCUSIGN_CLIENT_ID', 'DS_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'docu-sign-secret-key',
      title: 'secret key',
      names: ['docusign', 'ds_client', 'ds_secret'],
      about: /secret/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['DOCUSIGN_SECRET_KEY', 'DOCUSIGN_CLIENT_SECRET', 'DS_CLIENT_SECRET'],
      companions: ['docu-sign-integration-key'],
    },
  ],
};
