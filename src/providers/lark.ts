import type { Provider } from './provider.js';

export const lark: Provider = {
  id: 'lark',
  name: 'Lark',
  docs: 'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/app-access-token-development-guide',
  console: 'https://open.larksuite.com/app',
  keys: [
    {
      id: 'lark-app-id',
      title: 'app id',
      names: ['lark', 'feishu'],
      pattern: /cli_[0-9A-Za-z]{16}/,
      minEntropy: 2,
      variables: ['LARK_APP_ID', 'FEISHU_APP_ID'],
      identifier: true,
    },
    {
      id: 'lark-app-secret',
      title: 'app secret',
      names: ['lark', 'feishu'],
      about: /secret|key|tok/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['LARK_APP_SECRET', 'FEISHU_APP_SECRET'],
      companions: ['lark-app-id'],
    },
    {
      id: 'lark-access-token',
      title: 'access token',
      names: ['lark', 'feishu'],
      pattern: /[tua]-[\w.-]{20,50}/,
      minEntropy: 3.5,
      variables: ['LARK_TENANT_ACCESS_TOKEN', 'FEISHU_TENANT_ACCESS_TOKEN'],
    },
    {
      id: 'lark-webhook',
      title: 'bot webhook',
      anchors: ['/open-apis/bot/v2/hook/'],
      pattern: /\/open-apis\/bot\/v2\/hook\/(?<key>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      variables: ['LARK_WEBHOOK', 'FEISHU_WEBHOOK'],
    },
  ],
};
