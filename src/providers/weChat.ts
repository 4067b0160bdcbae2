import type { Provider } from './provider.js';

export const weChat: Provider = {
  id: 'weChat',
  name: 'WeChat',
  docs: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
  console: 'https://mp.weixin.qq.com/',
  keys: [
    {
      id: 'we-chat-app-secret',
      title: 'app secret',
      names: ['wechat', 'weixin', 'wx_app', 'wx_secret', 'wxapp'],
      about: /sec|key/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['WECHAT_APP_SECRET', 'WX_APP_SECRET', 'WEIXIN_SECRET'],
      companions: ['we-chat-app-id'],
    },
    {
      id: 'we-chat-app-id',
      title: 'app id',
      names: ['wechat', 'weixin', 'wx_app', 'wxapp'],
      pattern: /wx[0-9a-f]{16}/i,
      variables: ['WECHAT_APP_ID', 'WX_APP_ID'],
      identifier: true,
    },
  ],
};
