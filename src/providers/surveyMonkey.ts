import type { Provider } from './provider.js';

export const surveyMonkey: Provider = {
  id: 'surveyMonkey',
  name: 'SurveyMonkey',
  docs: 'https://developer.surveymonkey.com/api/v3/#Authentication',
  console: 'https://developer.surveymonkey.com/apps/',
  keys: [
    {
      id: 'survey-monkey-access-token',
      title: 'access token',
      names: ['surveymonkey', 'survey_monkey'],
      about: /tok|key|auth/i,
      pattern: /[\w.-]{80,150}/,
      variables: ['SURVEYMONKEY_ACCESS_TOKEN', 'SURVEYMONKEY_TOKEN'],
    },
  ],
};
