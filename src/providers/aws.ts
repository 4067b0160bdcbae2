import type { Provider } from './provider.js';

export const aws: Provider = {
  id: 'aws',
  name: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  console: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  keys: [
    {
      id: 'aws-access-key-id',
      title: 'access key id',
      anchors: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
      pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/,
      minEntropy: 3,
      variables: ['AWS_ACCESS_KEY_ID'],
    },
    {
      id: 'aws-secret-access-key',
      title: 'secret access key',
      names: ['aws_sec', 'secret_access_key', 'secret_key'],
      pattern: /[A-Za-z0-9\/+]{40}/,
      minEntropy: 4,
      variables: ['AWS_SECRET_ACCESS_KEY'],
    },
    {
      id: 'aws-bedrock-api-key',
      title: 'Bedrock API key',
      anchors: ['ABSKQmVkcm9ja0FQSUtleS'],
      pattern: /ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+\/]{80,260}={0,2}/,
      variables: ['AWS_BEARER_TOKEN_BEDROCK'],
    },
  ],
};
