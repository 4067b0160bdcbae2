import type { Provider } from './provider.js';

export const blazeMeter: Provider = {
  id: 'blazeMeter',
  name: 'BlazeMeter',
  docs: 'https://help.blazemeter.com/apidocs/performance/authorization.htm',
  console: 'https://a.blazemeter.com/app/#/settings/api-keys',
  keys: [
    {
      id: 'blaze-meter-runscope-token',
      title: 'API monitoring access token',
      names: ['blazemeter', 'runscope'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['RUNSCOPE_ACCESS_TOKEN', 'BLAZEMETER_ACCESS_TOKEN'],
    },
    {
      id: 'blaze-meter-key-secret',
      title: 'API key secret',
      names: ['blazemeter'],
      pattern: /[0-9A-Za-z]{80}/,
      minEntropy: 3.5,
      variables: ['BLAZEMETER_API_KEY_SECRET', 'BLAZEMETER_SECRET'],
      companions: ['blaze-meter-key-id'],
    },
    {
      id: 'blaze-meter-key-id',
      title: 'API key id',
      names: ['blazemeter'],
      about: /id|key/i,
      pattern: /[0-9a-f]{24}/i,
      variables: ['BLAZEMETER_API_KEY_ID'],
      identifier: true,
    },
  ],
};
