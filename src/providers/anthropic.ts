import type { Provider } from './provider.js';

export const anthropic: Provider = {
  id: 'anthropic',
  name: 'Anthropic',
  docs: 'https://platform.claude.com/docs/en/get-api-key',
  console: 'https://platform.claude.com/settings/keys',
  keys: [
    {
      id: 'anthropic-api-key',
      title: 'API key',
      anchors: ['sk-ant-api'],
      pattern: /sk-ant-api[0-9]{2,4}-[\w-]{93}AA/,
      variables: ['ANTHROPIC_API_KEY'],
    },
    {
      id: 'anthropic-admin-key',
      title: 'admin key',
      anchors: ['sk-ant-admin'],
      pattern: /sk-ant-admin[0-9]{2,4}-[\w-]{90,96}AA/,
      variables: ['ANTHROPIC_ADMIN_KEY'],
    },
    {
      id: 'anthropic-oauth-token',
      title: 'OAuth token',
      anchors: ['sk-ant-oat', 'sk-ant-ort'],
      pattern: /sk-ant-o[ar]t[0-9]{2}-[\w-]{80,110}/,
      variables: ['CLAUDE_CODE_OAUTH_TOKEN'],
    },
  ],
};
