import type { Provider } from './provider.js';

export const teamwork: Provider = {
  id: 'teamwork',
  name: 'Teamwork',
  docs: 'https://apidocs.teamwork.com/',
  console: 'https://www.teamwork.com/',
  keys: [
    {
      id: 'teamwork-access-token',
      title: 'OAuth access token',
      anchors: ['tkn.v1_'],
      pattern: /tkn\.v1_[0-9A-Za-z+\/]{71}=/,
      variables: ['TEAMWORK_ACCESS_TOKEN', 'TEAMWORK_TOKEN'],
    },
  ],
};
