import type { Provider } from './provider.js';

export const langfuse: Provider = {
  id: 'langfuse',
  name: 'Langfuse',
  docs: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
  keys: [
    {
      id: 'langfuse-secret-key',
      title: 'secret key',
      anchors: ['sk-lf-'],
      pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['LANGFUSE_SECRET_KEY'],
      companions: ['langfuse-public-key'],
    },
    {
      id: 'langfuse-public-key',
      title: 'public key',
      anchors: ['pk-lf-'],
      pattern: /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['LANGFUSE_PUBLIC_KEY'],
      public: true,
    },
  ],
};
