import type { Provider } from './provider.js';

export const zhipu: Provider = {
  id: 'zhipu',
  name: 'Zhipu AI',
  docs: 'https://docs.bigmodel.cn/cn/guide/start/quick-start',
  console: 'https://open.bigmodel.cn/usercenter/apikeys',
  keys: [
    {
      id: 'zhipu-api-key',
      title: 'API key',
      names: ['zhipu', 'zhipuai', 'bigmodel', 'glm', 'zai'],
      pattern: /[0-9a-f]{32}\.[0-9A-Za-z]{16}/,
      variables: ['ZHIPUAI_API_KEY', 'ZHIPU_API_KEY', 'GLM_API_KEY', 'ZAI_API_KEY'],
    },
  ],
};
