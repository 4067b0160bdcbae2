import type { Provider } from './provider.js';

export const clickSend: Provider = {
  id: 'clickSend',
  name: 'ClickSend',
  docs: 'https://developers.clicksend.com/docs/',
  console: 'https://dashboard.clicksend.com/account/subaccounts',
  keys: [
    {
      id: 'click-send-api-key',
      title: 'API key',
      names: ['click_send'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CLICKSEND_API_KEY'],
    },
  ],
};
