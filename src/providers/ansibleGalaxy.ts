import type { Provider } from './provider.js';

export const ansibleGalaxy: Provider = {
  id: 'ansibleGalaxy',
  name: 'Ansible Galaxy',
  docs: 'https://docs.ansible.com/ansible/latest/galaxy/user_guide.html',
  console: 'https://galaxy.ansible.com/ui/token/',
  keys: [
    {
      id: 'ansible-galaxy-token',
      title: 'API token',
      names: ['ansible_galaxy', 'galaxy_tok', 'galaxy_api'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['ANSIBLE_GALAXY_TOKEN', 'GALAXY_API_KEY'],
    },
  ],
};
