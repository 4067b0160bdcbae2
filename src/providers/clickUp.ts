import type { Provider } from './provider.js';

export const clickUp: Provider = {
  id: 'clickUp',
  name: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  console: 'https://app.clickup.com/settings/apps',
  keys: [
    {
      id: 'click-up-personal-token',
      title: 'personal API token',
      names: ['click_up'],
      pattern: /pk_[0-9]{8,9}_[0-9A-Z]{32}/,
      minEntropy: 3.5,
      variables: ['CLICKUP_API_TOKEN', 'CLICKUP_TOKEN', 'CLICKUP_API_KEY'],
    },
    {
      id: 'click-up-client-secret',
      title: 'OAuth client secret',
      names: ['click_up'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Z]{64}/,
      minEntropy: 3.8,
      variables: ['CLICKUP_CLIENT_SECRET'],
      companions: ['click-up-client-id'],
    },
    {
      id: 'click-up-client-id',
      title: 'OAuth client id',
      names: ['click_up'],
      about: /id/i,
      pattern: /[0-9A-Z]{32}/,
      minEntropy: 3.5,
      variables: ['CLICKUP_CLIENT_ID'],
      identifier: true,
    },
  ],
};
