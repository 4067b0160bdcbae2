import type { Provider } from './provider.js';

export const surveySparrow: Provider = {
  id: 'surveySparrow',
  name: 'SurveySparrow',
  docs: 'https://developers.surveysparrow.com/',
  console: 'https://app.surveysparrow.com/',
  keys: [
    {
      id: 'survey-sparrow-access-token',
      title: 'access token',
      names: ['surveysparrow', 'survey_sparrow'],
      pattern: /[\w-]{86,88}/,
      variables: ['SURVEYSPARROW_ACCESS_TOKEN', 'SURVEYSPARROW_API_KEY'],
    },
  ],
};
