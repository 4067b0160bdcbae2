import type { Provider } from './provider.js';

export const airship: Provider = {
  id: 'airship',
  name: 'Airship',
  docs: 'https://docs.airship.com/developer/rest-api/ua/introduction/',
  keys: [
    {
      id: 'airship-master-secret',
      title: 'app or master secret',
      names: ['airship', 'urban_airship'],
      about: /sec|pass|priv/i,
      pattern: /[\w-]{22}/,
      minEntropy: 3.3,
      variables: ['AIRSHIP_APP_SECRET', 'AIRSHIP_MASTER_SECRET'],
      companions: ['airship-app-key'],
    },
    {
      id: 'airship-bearer-token',
      title: 'bearer token',
      names: ['airship', 'urban_airship'],
      pattern: /[0-9A-Za-z]{91}/,
      minEntropy: 4,
      variables: ['AIRSHIP_TOKEN'],
    },
    {
      id: 'airship-app-key',
      title: 'app key',
      names: ['airship', 'urban_airship'],
      about: /app[ _.-]?key/i,
      pattern: /[\w-]{22}/,
      minEntropy: 3.3,
      variables: ['AIRSHIP_APP_KEY'],
      identifier: true,
    },
  ],
};
