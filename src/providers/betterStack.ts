import type { Provider } from './provider.js';

export const betterStack: Provider = {
  id: 'betterStack',
  name: 'Better Stack',
  docs: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  console: 'https://betterstack.com/settings/global-api-tokens',
  keys: [
    {
      id: 'better-stack-token',
      title: 'API or source token',
      names: ['better_stack', 'better_uptime', 'logtail'],
      about: /tok|key|sec|api/i,
      pattern: /[0-9A-Za-z]{24}/,
      minEntropy: 3.5,
      variables: ['BETTERSTACK_API_TOKEN', 'BETTER_STACK_TOKEN', 'LOGTAIL_SOURCE_TOKEN', 'BETTERUPTIME_API_TOKEN'],
    },
  ],
};
