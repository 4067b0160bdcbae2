import type { Provider } from './provider.js';

export const expo: Provider = {
  id: 'expo',
  name: 'Expo',
  docs: 'https://docs.expo.dev/accounts/programmatic-access/',
  console: 'https://expo.dev/settings/access-tokens',
  keys: [
    {
      id: 'expo-access-token',
      title: 'access token',
      names: ['expo_tok', 'expo_access', 'expo_api', 'eas_tok'],
      pattern: /[\w-]{40}/,
      minEntropy: 3.8,
      variables: ['EXPO_TOKEN', 'EXPO_ACCESS_TOKEN'],
    },
  ],
};
