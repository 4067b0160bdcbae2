import type { Provider } from './provider.js';

export const govUkNotify: Provider = {
  id: 'govUkNotify',
  name: 'GOV.UK Notify',
  docs: 'https://docs.notifications.service.gov.uk/rest-api.html#api-keys',
  console: 'https://www.notifications.service.gov.uk/',
  keys: [
    {
      id: 'gov-uk-notify-api-key',
      title: 'API key',
      names: ['notify_api', 'govuk_notify', 'gov_uk_notify'],
      pattern: /[\w-]{1,60}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['NOTIFY_API_KEY', 'GOVUK_NOTIFY_API_KEY'],
    },
  ],
};
