import type { Provider } from './provider.js';

export const thingsBoard: Provider = {
  id: 'thingsBoard',
  name: 'ThingsBoard',
  docs: 'https://thingsboard.io/docs/user-guide/device-credentials/',
  console: 'https://thingsboard.cloud/',
  keys: [
    {
      id: 'things-board-device-address',
      title: 'device access token in an address',
      anchors: ['thingsboard.cloud/api/v1/', 'thingsboard.io/api/v1/'],
      pattern: /thingsboard\.(?:cloud|io)\/api\/v1\/(?<key>[0-9A-Za-z]{20})/,
      variables: ['THINGSBOARD_ACCESS_TOKEN'],
    },
    {
      id: 'things-board-provisioning-credentials',
      title: 'device provisioning key or secret',
      names: ['provision_device'],
      about: /key|sec/i,
      pattern: /[0-9a-z]{20}/,
      variables: ['PROVISION_DEVICE_SECRET', 'PROVISION_DEVICE_KEY'],
    },
    {
      id: 'things-board-device-token',
      title: 'device access token',
      names: ['thingsboard', 'things_board'],
      pattern: /[0-9A-Za-z]{20}/,
      variables: ['THINGSBOARD_ACCESS_TOKEN', 'THINGSBOARD_TOKEN'],
    },
  ],
};
