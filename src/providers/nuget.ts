import type { Provider } from './provider.js';

export const nuget: Provider = {
  id: 'nuget',
  name: 'NuGet',
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
  console: 'https://www.nuget.org/account/apikeys',
  keys: [
    {
      id: 'nuget-feed-password',
      title: 'password of a feed, in clear text',
      names: ['clear_text_password'],
      pattern: /[\w!@#$%^*.-]{8,128}/,
      variables: ['ClearTextPassword'],
    },
    {
      id: 'nuget-api-key',
      title: 'API key',
      anchors: ['oy2'],
      pattern: /oy2[0-9a-z]{43}/,
      minEntropy: 3.8,
      variables: ['NUGET_API_KEY'],
    },
    {
      id: 'nuget-named-key',
      title: 'API key given to its name',
      names: ['nuget'],
      pattern: /[0-9a-z]{46}/,
      minEntropy: 3.8,
      variables: ['NUGET_API_KEY', 'NUGET_KEY'],
    },
  ],
};
