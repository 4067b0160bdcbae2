import type { Provider } from './provider.js';

export const sonar: Provider = {
  id: 'sonar',
  name: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  console: 'https://sonarcloud.io/account/security',
  keys: [
    {
      id: 'sonar-user-token',
      title: 'user token',
      anchors: ['squ_'],
      pattern: /squ_[0-9A-Za-z]{40}/,
      variables: ['SONAR_TOKEN'],
    },
    {
      id: 'sonar-project-token',
      title: 'project analysis token',
      anchors: ['sqp_'],
      pattern: /sqp_[0-9A-Za-z]{40}/,
      variables: ['SONAR_TOKEN'],
    },
    {
      id: 'sonar-global-token',
      title: 'global analysis token',
      anchors: ['sqa_'],
      pattern: /sqa_[0-9A-Za-z]{40}/,
      variables: ['SONAR_TOKEN'],
    },
    {
      id: 'sonar-legacy-token',
      title: 'token (older form, SonarQube Cloud)',
      names: ['sonar'],
      about: /tok|login|key|auth|sec|pass/i,
      pattern: /[0-9a-z]{40}/i,
      variables: ['SONAR_TOKEN', 'SONAR_LOGIN'],
    },
  ],
};
