import type { Provider } from './provider.js';

export const openShift: Provider = {
  id: 'openShift',
  name: 'OpenShift',
  docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens',
  keys: [
    {
      id: 'open-shift-user-token',
      title: 'OAuth access token',
      anchors: ['sha256~'],
      pattern: /sha256~[\w-]{43}/,
      variables: ['OPENSHIFT_TOKEN'],
    },
  ],
};
