import type { Provider } from './provider.js';

export const terraform: Provider = {
  id: 'terraform',
  name: 'HCP Terraform',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  console: 'https://app.terraform.io/app/settings/tokens',
  keys: [
    {
      id: 'terraform-api-token',
      title: 'API token',
      anchors: ['.atlasv1.'],
      reach: 14,
      pattern: /[0-9A-Za-z]{14}\.atlasv1\.[\w=-]{60,90}/,
      variables: ['TFE_TOKEN', 'TF_TOKEN_app_terraform_io'],
    },
  ],
};
