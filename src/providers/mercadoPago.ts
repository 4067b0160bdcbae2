import type { Provider } from './provider.js';

export const mercadoPago: Provider = {
  id: 'mercadoPago',
  name: 'Mercado Pago',
  docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  console: 'https://www.mercadopago.com/developers/panel/app',
  keys: [
    {
      id: 'mercado-pago-access-token',
      title: 'access token',
      anchors: ['APP_USR-', 'TEST-'],
      pattern: /(?:APP_USR|TEST)-[0-9]{12,17}-[0-9]{6}-[0-9a-f]{32}-[0-9]{6,12}/,
      variables: ['MERCADOPAGO_ACCESS_TOKEN', 'MP_ACCESS_TOKEN'],
    },
    {
      id: 'mercado-pago-public-key',
      title: 'public key',
      anchors: ['APP_USR-', 'TEST-'],
      pattern: /(?:APP_USR|TEST)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['MERCADOPAGO_PUBLIC_KEY'],
      public: true,
    },
  ],
};
