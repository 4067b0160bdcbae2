import type { Provider } from './provider.js';

export const vkontakte: Provider = {
  id: 'vkontakte',
  name: 'VK',
  docs: 'https://dev.vk.com/en/api/access-token/getting-started',
  console: 'https://id.vk.com/about/business/go',
  keys: [
    {
      id: 'vkontakte-access-token',
      title: 'access token',
      anchors: ['vk1.a.'],
      pattern: /vk1\.a\.[\w-]{80,320}/,
      variables: ['VK_TOKEN', 'VK_ACCESS_TOKEN'],
    },
    {
      id: 'vkontakte-legacy-token',
      title: 'access token (older form)',
      names: ['vk_token', 'vk_access', 'vk_api', 'vkontakte', 'vk_group', 'vk_service'],
      pattern: /[0-9a-f]{85}/i,
      variables: ['VK_ACCESS_TOKEN', 'VK_TOKEN'],
    },
  ],
};
