import type { Provider } from './provider.js';

export const heroku: Provider = {
  id: 'heroku',
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/oauth',
  console: 'https://dashboard.heroku.com/account/applications',
  keys: [
    {
      id: 'heroku-api-key',
      title: 'API key',
      anchors: ['HRKU-'],
      pattern: /HRKU-(?:AA[\w-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      variables: ['HEROKU_API_KEY'],
    },
    {
      id: 'heroku-legacy-key',
      title: 'API key (older form)',
      names: ['heroku'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['HEROKU_API_KEY'],
    },
  ],
};
