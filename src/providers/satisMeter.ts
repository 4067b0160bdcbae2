import type { Provider } from './provider.js';

export const satisMeter: Provider = {
  id: 'satisMeter',
  name: 'SatisMeter',
  docs: 'https://support.satismeter.com/hc/en-us/articles/6980477518739-API-keys',
  console: 'https://app.satismeter.com/',
  keys: [
    {
      id: 'satis-meter-project-key',
      title: 'project API key',
      names: ['satismeter'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Za-z]{24}/,
      variables: ['SATISMETER_API_KEY', 'SATISMETER_PROJECT_KEY'],
    },
    {
      id: 'satis-meter-write-key',
      title: 'write key',
      names: ['satismeter'],
      pattern: /[0-9A-Za-z]{16}/,
      variables: ['SATISMETER_WRITE_KEY'],
      public: true,
    },
  ],
};
