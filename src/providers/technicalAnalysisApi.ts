import type { Provider } from './provider.js';

export const technicalAnalysisApi: Provider = {
  id: 'technicalAnalysisApi',
  name: 'Technical Analysis API',
  docs: 'https://technical-analysis-api.com/documentation',
  console: 'https://technical-analysis-api.com/',
  keys: [
    {
      id: 'technical-analysis-api-api-key',
      title: 'API key',
      names: ['technicalanalysisapi', 'technical_analysis_api'],
      pattern: /[0-9A-Z]{48}/,
      variables: ['TECHNICALANALYSISAPI_KEY'],
    },
  ],
};
