import type { Provider } from './provider.js';

export const gemfury: Provider = {
  id: 'gemfury',
  name: 'Gemfury',
  docs: 'https://gemfury.com/help/tokens',
  console: 'https://manage.fury.io/manage/tokens',
  keys: [
    {
      id: 'gemfury-url-token',
      title: 'token in an address',
      anchors: ['@pypi.fury.io', '@repo.fury.io', '@push.fury.io', '@npm.fury.io', '@gem.fury.io', '@maven.fury.io'],
      reach: 60,
      pattern: /:\/\/(?<key>[0-9A-Za-z]{6,8}-[0-9A-Za-z]{24}|[0-9A-Za-z]{20})(?::[\w-]{0,20})?@(?:pypi|repo|push|npm|gem|maven)\.fury\.io/,
      variables: ['GEMFURY_URL'],
    },
    {
      id: 'gemfury-push-token',
      title: 'push token',
      names: ['gemfury', 'fury_push', 'fury_tok', 'fury_auth'],
      pattern: /[0-9A-Za-z]{6,8}-[0-9A-Za-z]{24}/,
      minEntropy: 3.5,
      variables: ['GEMFURY_PUSH_TOKEN', 'FURY_TOKEN', 'FURY_AUTH'],
    },
    {
      id: 'gemfury-deploy-token',
      title: 'deploy token',
      names: ['gemfury', 'fury_deploy', 'fury_tok', 'fury_auth'],
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.3,
      variables: ['GEMFURY_DEPLOY_TOKEN', 'FURY_TOKEN', 'FURY_AUTH'],
    },
  ],
};
