import type { Provider } from './provider.js';

export const circleCi: Provider = {
  id: 'circleCi',
  name: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  console: 'https://app.circleci.com/settings/user/tokens',
  keys: [
    {
      id: 'circle-ci-personal-token',
      title: 'personal API token',
      anchors: ['CCIPAT_'],
      pattern: /CCIPAT_[0-9A-Za-z]{22}_[0-9a-f]{40}/,
      variables: ['CIRCLECI_TOKEN', 'CIRCLE_TOKEN'],
    },
    {
      id: 'circle-ci-project-token',
      title: 'project API token',
      anchors: ['CCIPRJ_'],
      pattern: /CCIPRJ_[0-9A-Za-z]{22}_[0-9a-f]{40}/,
      variables: ['CIRCLECI_TOKEN'],
    },
    {
      id: 'circle-ci-legacy-token',
      title: 'API token (older form)',
      names: ['circle_ci', 'circle_token'],
      about: /api|tok|key|sec/i,
      pattern: /[0-9a-f]{40}/i,
      variables: ['CIRCLECI_TOKEN', 'CIRCLE_TOKEN'],
    },
  ],
};
