import type { Provider } from './provider.js';

export const nvidia: Provider = {
  id: 'nvidia',
  name: 'NVIDIA',
  docs: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#generating-api-key',
  console: 'https://org.ngc.nvidia.com/setup/api-keys',
  keys: [
    {
      id: 'nvidia-api-key',
      title: 'API key',
      anchors: ['nvapi-'],
      pattern: /nvapi-[\w-]{60,70}/,
      minEntropy: 3.8,
      variables: ['NVIDIA_API_KEY', 'NGC_API_KEY'],
    },
    {
      id: 'nvidia-ngc-legacy-key',
      title: 'NGC API key (older form)',
      names: ['ngc_api', 'ngc_cli', 'ngc_key'],
      pattern: /[0-9A-Za-z]{84}/,
      minEntropy: 3.8,
      variables: ['NGC_API_KEY', 'NGC_CLI_API_KEY'],
    },
  ],
};
