import type { Provider } from './provider.js';

export const triggerDev: Provider = {
  id: 'triggerDev',
  name: 'Trigger.dev',
  docs: 'https://trigger.dev/docs/apikeys',
  console: 'https://cloud.trigger.dev/',
  keys: [
    {
      id: 'trigger-dev-secret-key',
      title: 'secret key',
      anchors: ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_'],
      pattern: /tr_(?:dev|prod|stg|preview)_[0-9A-Za-z]{20,24}/,
      variables: ['TRIGGER_SECRET_KEY'],
    },
    {
      id: 'trigger-dev-personal-access-token',
      title: 'personal access token',
      anchors: ['tr_pat_'],
      pattern: /tr_pat_[0-9a-z]{40}/,
      variables: ['TRIGGER_ACCESS_TOKEN'],
    },
    {
      id: 'trigger-dev-project-reference',
      title: 'project reference',
      names: ['trigger_project', 'project_ref'],
      pattern: /proj_[a-z]{20}/,
      variables: ['TRIGGER_PROJECT_REF'],
      identifier: true,
    },
  ],
};
