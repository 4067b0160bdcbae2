import type { Provider } from './provider.js';

export const sumoLogic: Provider = {
  id: 'sumoLogic',
  name: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  console: 'https://service.sumologic.com/',
  keys: [
    {
      id: 'sumo-logic-access-key',
      title: 'access key',
      names: ['sumologic', 'sumo_logic', 'sumo'],
      about: /acc|key|sec|tok|pass/i,
      pattern: /[0-9A-Za-z]{64}/,
      variables: ['SUMOLOGIC_ACCESS_KEY', 'SUMO_ACCESS_KEY', 'SUMOLOGIC_ACCESSKEY'],
      companions: ['sumo-logic-access-id'],
    },
    {
      id: 'sumo-logic-access-id',
      title: 'access id',
      names: ['sumologic', 'sumo_logic', 'sumo'],
      about: /acc.{0,20}id|id.?$/i,
      pattern: /su[0-9A-Za-z]{12}/,
      minEntropy: 2.5,
      variables: ['SUMOLOGIC_ACCESS_ID', 'SUMO_ACCESS_ID', 'SUMOLOGIC_ACCESSID'],
      identifier: true,
    },
    {
      id: 'sumo-logic-collector-address',
      title: 'HTTP source address',
      anchors: ['.sumologic.com/receiver/v1/http/'],
      reach: 32,
      pattern: /collectors\.(?:[0-9a-z]{2,5}\.)?sumologic\.com\/receiver\/v1\/http\/[0-9A-Za-z_=-]{80,120}/,
      variables: ['SUMOLOGIC_COLLECTOR_URL', 'SUMO_ENDPOINT'],
    },
  ],
};
