import type { Provider } from './provider.js';

export const kontent: Provider = {
  id: 'kontent',
  name: 'Kontent.ai',
  docs: 'https://kontent.ai/learn/docs/apis/openapi/management-api-v2/#section/Authentication',
  console: 'https://app.kontent.ai',
  keys: [
    {
      id: 'kontent-api-key',
      title: 'API key',
      // Its JSON is indented, unlike that of most web tokens.
      anchors: ['ew0KICAiYWxnIjog'],
      pattern: /ew0KICAiYWxnIjog[\w-]{20,60}\.ew0KICA[\w-]{40,600}\.[\w-]{43}/,
      variables: ['KONTENT_MANAGEMENT_API_KEY', 'KONTENT_PREVIEW_API_KEY'],
    },
    {
      id: 'kontent-project-key',
      title: 'project or environment key',
      names: ['kontent'],
      pattern: /[0-9a-z-]{36}/,
      minEntropy: 3,
      variables: ['KONTENT_PROJECT_ID', 'KONTENT_ENVIRONMENT_ID'],
    },
  ],
};
