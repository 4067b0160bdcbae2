import type { Provider } from './provider.js';

export const surveyAnyplace: Provider = {
  id: 'surveyAnyplace',
  name: 'Pointerpro (Survey Anyplace)',
  docs: 'https://help.pointerpro.com/',
  console: 'https://app.pointerpro.com/',
  keys: [
    {
      id: 'survey-anyplace-api-key',
      title: 'API key',
      names: ['surveyanyplace', 'survey_anyplace'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['SURVEYANYPLACE_API_KEY', 'SURVEYANYPLACE_KEY'],
      companions: ['survey-anyplace-account-id'],
    },
    {
      id: 'survey-anyplace-account-id',
      title: 'account id',
      names: ['surveyanyplace', 'survey_anyplace'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['SURVEYANYPLACE_ID'],
      identifier: true,
    },
  ],
};
