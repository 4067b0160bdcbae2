import type { Provider } from './provider.js';

export const macAddressIo: Provider = {
  id: 'macAddressIo',
  name: 'macaddress.io',
  docs: 'https://macaddress.io/api',
  console: 'https://macaddress.io/account/general',
  keys: [
    {
      id: 'mac-address-io-api-key',
      title: 'API key',
      names: ['macaddress_io', 'macaddress_api', 'macaddress_key', 'mac_address_io'],
      pattern: /[\w]{32}/,
      minEntropy: 3.5,
      variables: ['MACADDRESS_IO_API_KEY', 'MACADDRESS_API_KEY'],
    },
  ],
};
