import type { Provider } from './provider.js';

export const launchDarkly: Provider = {
  id: 'launchDarkly',
  name: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  console: 'https://app.launchdarkly.com/settings/authorization',
  keys: [
    {
      id: 'launch-darkly-access-token',
      title: 'API access token',
      anchors: ['api-'],
      pattern: /api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['LAUNCHDARKLY_ACCESS_TOKEN', 'LD_API_KEY'],
    },
    {
      id: 'launch-darkly-sdk-key',
      title: 'SDK key',
      anchors: ['sdk-'],
      pattern: /sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['LAUNCHDARKLY_SDK_KEY'],
    },
    {
      id: 'launch-darkly-mobile-key',
      title: 'mobile key',
      anchors: ['mob-'],
      pattern: /mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['LAUNCHDARKLY_MOBILE_KEY'],
    },
    {
      id: 'launch-darkly-client-side-id',
      title: 'client-side id',
      names: ['launch_darkly'],
      about: /client|id/i,
      pattern: /[0-9a-f]{24}/,
      variables: ['LAUNCHDARKLY_CLIENT_SIDE_ID', 'LAUNCHDARKLY_CLIENT_ID'],
      public: true,
    },
    {
      id: 'launch-darkly-named-token',
      title: 'access token given to its name',
      names: ['launch_darkly'],
      pattern: /[0-9a-z-]{40}/,
      minEntropy: 3.2,
      variables: ['LAUNCHDARKLY_ACCESS_TOKEN', 'LAUNCHDARKLY_TOKEN'],
    },
  ],
};
