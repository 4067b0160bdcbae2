import type { Provider } from './provider.js';

export const tableau: Provider = {
  id: 'tableau',
  name: 'Tableau',
  docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  console: 'https://online.tableau.com/',
  keys: [
    {
      id: 'tableau-personal-access-token',
      title: 'personal access token',
      anchors: ['==:'],
      reach: 22,
      pattern: /[0-9A-Za-z+\/]{22}==:[0-9A-Za-z]{32}/,
      variables: ['TABLEAU_PAT_SECRET', 'TABLEAU_TOKEN_VALUE', 'TABLEAU_TOKEN'],
    },
  ],
};
