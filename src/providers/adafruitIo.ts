import type { Provider } from './provider.js';

export const adafruitIo: Provider = {
  id: 'adafruitIo',
  name: 'Adafruit IO',
  docs: 'https://io.adafruit.com/api/docs/',
  console: 'https://io.adafruit.com',
  keys: [
    {
      id: 'adafruit-io-key',
      title: 'Active key',
      anchors: ['aio_'],
      pattern: /aio_[0-9A-Za-z]{28}/,
      minEntropy: 3.5,
      variables: ['ADAFRUIT_AIO_KEY', 'AIO_KEY'],
    },
  ],
};
