import type { Provider } from './provider.js';

export const clickHelp: Provider = {
  id: 'clickHelp',
  name: 'ClickHelp',
  docs: 'https://clickhelp.com/clickhelp-documentation-tool/user-manual/api/',
  keys: [
    {
      id: 'click-help-api-key',
      title: 'API key',
      names: ['click_help'],
      pattern: /[0-9A-Za-z]{24}/,
      minEntropy: 3.5,
      variables: ['CLICKHELP_API_KEY'],
    },
  ],
};
