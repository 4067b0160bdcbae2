import type { Provider } from './provider.js';

export const elastic: Provider = {
  id: 'elastic',
  name: 'Elastic',
  docs: 'https://www.elastic.co/docs/deploy-manage/api-keys',
  console: 'https://cloud.elastic.co/account/keys',
  keys: [
    {
      id: 'elastic-cloud-api-key',
      title: 'Elastic Cloud API key',
      anchors: ['essu_'],
      pattern: /essu_[A-Za-z0-9+\/]{40,120}={0,2}/,
      variables: ['EC_API_KEY', 'ELASTIC_CLOUD_API_KEY'],
    },
    {
      id: 'elastic-authorization',
      title: 'Elasticsearch API key in a header',
      anchors: ['ApiKey '],
      pattern: /ApiKey (?<key>[A-Za-z0-9+\/]{58}==)/,
      variables: ['ELASTIC_API_KEY'],
    },
    {
      id: 'elastic-api-key',
      title: 'Elasticsearch API key',
      names: ['elastic', 'es_api'],
      // The base64 of an id of 20 characters, a colon and a secret of 22.
      pattern: /[A-Za-z0-9+\/]{58}==/,
      variables: ['ELASTIC_API_KEY', 'ELASTICSEARCH_API_KEY', 'ES_API_KEY'],
    },
  ],
};
