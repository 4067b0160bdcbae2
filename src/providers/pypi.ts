import type { Provider } from './provider.js';

export const pypi: Provider = {
  id: 'pypi',
  name: 'PyPI',
  docs: 'https://pypi.org/help/#apitoken',
  console: 'https://pypi.org/manage/account/token/',
  keys: [
    {
      id: 'pypi-api-token',
      title: 'API token',
      anchors: ['pypi-AgE'],
      pattern: /pypi-AgE[IN][\w-]{85,1000}/,
      minEntropy: 3.8,
      variables: ['PYPI_TOKEN', 'TWINE_PASSWORD'],
    },
  ],
};
