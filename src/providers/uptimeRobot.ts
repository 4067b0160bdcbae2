import type { Provider } from './provider.js';

export const uptimeRobot: Provider = {
  id: 'uptimeRobot',
  name: 'UptimeRobot',
  docs: 'https://uptimerobot.com/api/',
  console: 'https://dashboard.uptimerobot.com/integrations',
  keys: [
    {
      id: 'uptime-robot-api-key',
      title: 'API key',
      names: ['uptimerobot', 'uptime_robot'],
      pattern: /(?:ur?|m)[0-9]{5,10}-[0-9A-Za-z]{22,24}/,
      variables: ['UPTIMEROBOT_API_KEY'],
    },
  ],
};
