import type { Provider } from './provider.js';

export const recaptcha: Provider = {
  id: 'recaptcha',
  name: 'reCAPTCHA',
  docs: 'https://developers.google.com/recaptcha/docs/verify',
  console: 'https://www.google.com/recaptcha/admin',
  keys: [
    {
      id: 'recaptcha-secret-key',
      title: 'secret key',
      names: ['recaptcha', 'captcha'],
      about: /sec|priv|api/i,
      pattern: /6L[0-9A-Za-z_-]{38}/,
      variables: ['RECAPTCHA_SECRET_KEY', 'RECAPTCHA_PRIVATE_KEY'],
    },
    {
      id: 'recaptcha-site-key',
      title: 'site key',
      names: ['recaptcha', 'captcha'],
      about: /site|pub/i,
      pattern: /6L[0-9A-Za-z_-]{38}/,
      variables: ['RECAPTCHA_SITE_KEY', 'RECAPTCHA_PUBLIC_KEY'],
      public: true,
    },
  ],
};
