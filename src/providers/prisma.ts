import type { Provider } from './provider.js';

export const prisma: Provider = {
  id: 'prisma',
  name: 'Prisma',
  docs: 'https://www.prisma.io/docs/accelerate/getting-started',
  console: 'https://console.prisma.io',
  keys: [
    {
      id: 'prisma-api-key',
      title: 'Accelerate API key in an address',
      anchors: ['accelerate.prisma-data.net/?api_key='],
      pattern: /accelerate\.prisma-data\.net\/\?api_key=(?<key>eyJ[\w-]{10,60}\.eyJ[\w-]{40,400}\.[\w-]{43})/,
      variables: ['PRISMA_DATABASE_URL'],
    },
  ],
};
