import type { Provider } from './provider.js';

export const assemblyAi: Provider = {
  id: 'assemblyAi',
  name: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs/faq/how-to-get-your-api-key',
  console: 'https://www.assemblyai.com/app/api-keys',
  keys: [
    {
      id: 'assembly-ai-api-key',
      title: 'API key',
      names: ['assembly_ai'],
      pattern: /[0-9a-z]{32}/i,
      minEntropy: 3,
      variables: ['ASSEMBLYAI_API_KEY'],
    },
  ],
};
