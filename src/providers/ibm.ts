import type { Provider } from './provider.js';

export const ibm: Provider = {
  id: 'ibm',
  name: 'IBM Cloud',
  docs: 'https://cloud.ibm.com/docs/account?topic=account-manapikey',
  console: 'https://cloud.ibm.com/iam/apikeys',
  keys: [
    {
      id: 'ibm-cloud-api-key',
      title: 'IAM API key',
      names: ['ibm_', 'ibmcloud', 'ibm_cloud', 'cloud_iam', 'cloud_api', 'iam_api', 'iam_key', 'iam_pass', 'bluemix', 'watson', 'watsonx'],
      pattern: /[\w-]{43,44}/,
      minEntropy: 2.9,
      variables: ['IBMCLOUD_API_KEY', 'IBM_CLOUD_API_KEY', 'IC_API_KEY', 'WATSONX_APIKEY'],
    },
    {
      id: 'ibm-cos-access-key-id',
      title: 'Object Storage HMAC access key id',
      names: ['ibm_cos', 'cos_hmac', 'cos_access'],
      pattern: /[0-9a-f]{32}/,
      variables: ['COS_HMAC_ACCESS_KEY_ID', 'IBM_COS_ACCESS_KEY_ID'],
      identifier: true,
    },
    {
      id: 'ibm-cos-secret-access-key',
      title: 'Object Storage HMAC secret access key',
      // In its own JSON as in all that speaks S3; elsewhere such a key is 40 characters.
      names: ['ibm_cos', 'cos_hmac', 'cos_secret', 'secret_access_key'],
      pattern: /[0-9a-f]{48}/,
      variables: ['COS_HMAC_SECRET_ACCESS_KEY', 'IBM_COS_SECRET_ACCESS_KEY'],
      companions: ['ibm-cos-access-key-id'],
    },
  ],
};
