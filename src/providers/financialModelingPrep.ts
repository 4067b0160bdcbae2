import type { Provider } from './provider.js';

export const financialModelingPrep: Provider = {
  id: 'financialModelingPrep',
  name: 'Financial Modeling Prep',
  docs: 'https://site.financialmodelingprep.com/developer/docs',
  console: 'https://site.financialmodelingprep.com/developer/docs/dashboard',
  keys: [
    {
      id: 'financial-modeling-prep-api-key',
      title: 'API key',
      names: ['financialmodelingprep', 'financial_modeling', 'fmp_api', 'fmp_key'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['FMP_API_KEY', 'FINANCIAL_MODELING_PREP_API_KEY'],
    },
  ],
};
