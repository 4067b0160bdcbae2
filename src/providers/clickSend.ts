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
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['CLICKSEND_API_KEY'],
    },
  ],
};
