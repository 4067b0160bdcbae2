import type { Provider } from './provider.js';

export const devCycle: Provider = {
  id: 'devCycle',
  name: 'DevCycle',
  docs: 'https://docs.devcycle.com/essentials/keys',
  console: 'https://app.devcycle.com/',
  keys: [
    {
      id: 'dev-cycle-server-key',
      title: 'server SDK key',
      anchors: ['dvc_server_'],
      pattern: /dvc_server_[0-9A-Za-z_-]{8,64}/,
      variables: ['DEVCYCLE_SERVER_SDK_KEY'],
    },
    {
      id: 'dev-cycle-client-key',
      title: 'client SDK key',
      anchors: ['dvc_client_'],
      pattern: /dvc_client_[0-9A-Za-z_-]{8,64}/,
      variables: ['DEVCYCLE_CLIENT_SDK_KEY'],
      public: true,
    },
    {
      id: 'dev-cycle-mobile-key',
      title: 'mobile SDK key',
      anchors: ['dvc_mobile_'],
      pattern: /dvc_mobile_[0-9A-Za-z_-]{8,64}/,
      variables: ['DEVCYCLE_MOBILE_SDK_KEY'],
      public: true,
    },
  ],
};
