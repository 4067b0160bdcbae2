import type { Provider } from './provider.js';

export const langSmith: Provider = {
  id: 'langSmith',
  name: 'LangSmith',
  docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
  console: 'https://smith.langchain.com/settings',
  keys: [
    {
      id: 'lang-smith-api-key',
      title: 'API key',
      anchors: ['lsv2_pt_', 'lsv2_sk_'],
      pattern: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
      variables: ['LANGSMITH_API_KEY', 'LANGCHAIN_API_KEY'],
    },
  ],
};
