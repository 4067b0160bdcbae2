import type { Provider } from './provider.js';

export const salesforce: Provider = {
  id: 'salesforce',
  name: 'Salesforce',
  docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_access_tokens.htm',
  keys: [
    {
      id: 'salesforce-access-token',
      title: 'access token',
      anchors: ['00D'],
      pattern: /00D[0-9A-Za-z]{12,15}![\w.]{80,140}/,
      variables: ['SALESFORCE_ACCESS_TOKEN', 'SF_ACCESS_TOKEN'],
      companions: ['salesforce-instance-host'],
    },
    {
      id: 'salesforce-named-token',
      title: 'access token (by its name)',
      names: ['salesforce', 'sfdc', 'sf_access'],
      pattern: /00[0-9A-Za-z]{13}![\w.]{96}/,
      variables: ['SALESFORCE_ACCESS_TOKEN', 'SF_ACCESS_TOKEN'],
      companions: ['salesforce-instance-host'],
    },
    {
      id: 'salesforce-refresh-token',
      title: 'refresh token',
      anchors: ['5Aep861'],
      pattern: /5Aep861[\w.]{70,100}={0,2}/,
      variables: ['SALESFORCE_REFRESH_TOKEN', 'SF_REFRESH_TOKEN'],
      companions: ['salesforce-consumer-key'],
    },
    {
      id: 'salesforce-consumer-secret',
      title: 'consumer secret',
      names: ['salesforce', 'sfdc', 'sf_client', 'sf_consumer'],
      about: /sec/i,
      pattern: /[0-9A-F]{64}/i,
      variables: ['SALESFORCE_CLIENT_SECRET', 'SALESFORCE_CONSUMER_SECRET', 'SFDC_CLIENT_SECRET'],
      companions: ['salesforce-consumer-key'],
    },
    {
      id: 'salesforce-consumer-key',
      title: 'consumer key',
      anchors: ['3MVG9'],
      pattern: /3MVG9[\w.]{77,120}/,
      variables: ['SALESFORCE_CLIENT_ID', 'SALESFORCE_CONSUMER_KEY'],
      identifier: true,
    },
    {
      id: 'salesforce-instance-host',
      title: 'instance address',
      names: ['salesforce', 'sfdc', 'sf_instance', 'sf_login'],
      pattern: /(?:https:\/\/)?[0-9a-z][0-9a-z.-]{1,80}\.salesforce\.com/,
      minEntropy: 2,
      variables: ['SALESFORCE_INSTANCE_URL', 'SF_INSTANCE_URL'],
      identifier: true,
    },
  ],
};
