import type { Provider } from './provider.js';

export const wooCommerce: Provider = {
  id: 'wooCommerce',
  name: 'WooCommerce',
  docs: 'https://woocommerce.com/document/woocommerce-rest-api/',
  keys: [
    {
      id: 'woo-commerce-consumer-secret',
      title: 'consumer secret',
      anchors: ['cs_0', 'cs_1', 'cs_2', 'cs_3', 'cs_4', 'cs_5', 'cs_6', 'cs_7', 'cs_8', 'cs_9', 'cs_a', 'cs_b', 'cs_c', 'cs_d', 'cs_e', 'cs_f'],
      pattern: /cs_[0-9a-f]{40}/,
      variables: ['WOOCOMMERCE_CONSUMER_SECRET', 'WC_CONSUMER_SECRET'],
      companions: ['woo-commerce-consumer-key'],
    },
    {
      id: 'woo-commerce-consumer-key',
      title: 'consumer key',
      anchors: ['ck_0', 'ck_1', 'ck_2', 'ck_3', 'ck_4', 'ck_5', 'ck_6', 'ck_7', 'ck_8', 'ck_9', 'ck_a', 'ck_b', 'ck_c', 'ck_d', 'ck_e', 'ck_f'],
      pattern: /ck_[0-9a-f]{40}/,
      variables: ['WOOCOMMERCE_CONSUMER_KEY', 'WC_CONSUMER_KEY'],
      identifier: true,
    },
  ],
};
