import type { Provider } from './provider.js';

export const huggingFace: Provider = {
  id: 'huggingFace',
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  console: 'https://huggingface.co/settings/tokens',
  keys: [
    {
      id: 'hugging-face-user-token',
      title: 'user access token',
      anchors: ['hf_'],
      pattern: /hf_[0-9A-Za-z]{34}/,
      variables: ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'],
    },
    {
      id: 'hugging-face-organization-token',
      title: 'organization token',
      anchors: ['api_org_'],
      pattern: /api_org_[0-9A-Za-z]{34}/,
      variables: ['HF_TOKEN'],
    },
  ],
};
