import type { Provider } from './provider.js';

export const surveyBot: Provider = {
  id: 'surveyBot',
  name: 'Surveybot',
  docs: 'https://surveybot.io/',
  console: 'https://app.surveybot.io/',
  keys: [
    {
      id: 'survey-bot-api-key',
      title: 'API key',
      names: ['surveybot'],
      pattern: /[0-9A-Za-z-]{80}/,
      variables: ['SURVEYBOT_API_KEY'],
    },
  ],
};
