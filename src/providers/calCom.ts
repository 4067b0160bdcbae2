import type { Provider } from './provider.js';

export const calCom: Provider = {
  id: 'calCom',
  name: 'Cal.com',
  docs: 'https://cal.com/docs/api-reference/v2/introduction',
  console: 'https://app.cal.com/settings/developer/api-keys',
  keys: [
    {
      id: 'cal-com-api-key',
      title: 'API key',
      anchors: ['cal_live_', 'cal_test_'],
      pattern: /cal_(?:live|test)_[0-9a-f]{32}/,
      variables: ['CAL_API_KEY', 'CALCOM_API_KEY'],
    },
    {
      id: 'cal-com-self-hosted-api-key',
      title: 'API key of another instance',
      names: ['cal_api', 'cal_com', 'cal_key'],
      pattern: /cal_[0-9a-f]{32}/,
      variables: ['CAL_API_KEY', 'CALCOM_API_KEY'],
    },
  ],
};
