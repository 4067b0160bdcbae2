import type { Provider } from './provider.js';

export const hcaptcha: Provider = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  docs: 'https://docs.hcaptcha.com/',
  console: 'https://dashboard.hcaptcha.com/settings/secrets',
  keys: [
    {
      id: 'hcaptcha-secret',
      title: 'account secret',
      names: ['hcaptcha'],
      pattern: /ES_[0-9a-f]{32}/,
      variables: ['HCAPTCHA_SECRET', 'HCAPTCHA_SECRET_KEY'],
    },
    {
      id: 'hcaptcha-legacy-secret',
      title: 'account secret (older form)',
      names: ['hcaptcha'],
      pattern: /0x[0-9a-fA-F]{40}/,
      variables: ['HCAPTCHA_SECRET', 'HCAPTCHA_SECRET_KEY'],
    },
    {
      id: 'hcaptcha-site-key',
      title: 'site key',
      names: ['hcaptcha'],
      about: /site/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['HCAPTCHA_SITE_KEY', 'HCAPTCHA_SITEKEY'],
      public: true,
    },
  ],
};
