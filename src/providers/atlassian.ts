import { atlassian as atlassianChecksum } from '../detection/checksum.js';
import type { Provider } from './provider.js';

export const atlassian: Provider = {
  id: 'atlassian',
  name: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  console: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  keys: [
    {
      id: 'atlassian-api-token',
      title: 'API token',
      anchors: ['ATATT3'],
      pattern: /ATATT3[\w-]{100,240}=[0-9A-F]{8}/,
      checksum: atlassianChecksum,
      variables: ['ATLASSIAN_API_TOKEN', 'JIRA_API_TOKEN'],
    },
    {
      id: 'atlassian-legacy-token',
      title: 'API token (older form)',
      names: ['atlassian', 'jira', 'confluence'],
      about: /api|tok|key|pass|sec|auth/i,
      pattern: /[0-9A-Za-z]{24}/,
      minEntropy: 3.4,
      variables: ['JIRA_API_TOKEN'],
    },
    {
      id: 'atlassian-data-center-token',
      title: 'Data Center personal access token',
      names: ['jira', 'confluence', 'atlassian'],
      // The base64 of a number, a colon and twenty random bytes.
      pattern: /[MNO][A-Za-z0-9+\/]{43}/,
      minEntropy: 4,
      variables: ['JIRA_PERSONAL_TOKEN', 'JIRA_PAT', 'CONFLUENCE_PAT'],
    },
  ],
};
