import type { Provider } from './provider.js';

export const polar: Provider = {
  id: 'polar',
  name: 'Polar',
  docs: 'https://polar.sh/docs/integrate/oat',
  console: 'https://polar.sh/settings',
  keys: [
    {
      id: 'polar-access-token',
      title: 'access token',
      anchors: ['polar_oat_', 'polar_pat_', 'polar_at_', 'polar_rt_', 'polar_cst_', 'polar_whs_'],
      pattern: /polar_(?:oat|pat|at|rt|cst|whs)_[\w-]{26,48}/,
      minEntropy: 3.5,
      variables: ['POLAR_ACCESS_TOKEN'],
    },
  ],
};
