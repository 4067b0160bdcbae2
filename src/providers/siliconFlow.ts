import type { Provider } from './provider.js';

export const siliconFlow: Provider = {
  id: 'siliconFlow',
  name: 'SiliconFlow',
  docs: 'https://docs.siliconflow.cn/en/userguide/quickstart',
  console: 'https://cloud.siliconflow.cn/account/ak',
  keys: [
    {
      id: 'silicon-flow-api-key',
      title: 'API key',
      names: ['siliconflow', 'silicon_flow'],
      pattern: /sk-[a-z]{48}/,
      variables: ['SILICONFLOW_API_KEY'],
    },
  ],
};
