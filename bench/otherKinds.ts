// Rules of the tools whose samples we measure with that ask for one kind of a provider's keys, and take another for a negative: it is a key all the same, read one by one.

/** A rule, and those of our formats that tell of the other kinds. A find of any other format stays a false alarm. */
const OTHER_KINDS: Readonly<Record<string, readonly string[]>> = {
  // The tool's rule is of the plain key, the negative an administrator's.
  'anthropic-api-key': ['anthropic-admin-key'],
  // An access token of an athlete and the refresh token beside it have one shape.
  'kingfisher.strava.1': ['strava-client-secret'],
  // Secret keys only; the negative is the client's, which we list as public.
  'midtrans-production-server-client-key': ['midtrans-client-key'],
  stripe_key: ['stripe-publishable-key'],
  // Live keys only; a sandbox has keys too.
  'paddle-live-api-key': ['paddle-sandbox-api-key'],
  'persona-production-api-key': ['persona-sandbox-api-key'],
  // Keys of the API only; the negative lets a machine into the network.
  'tailscale-api-key.1': ['tailscale-auth-key'],
  // The negatives are personal access tokens.
  'vercel-ai-gateway-key': ['vercel-access-token'],
  'vercel-app-refresh-token': ['vercel-access-token'],
};

/** Whether our format of this id tells of another kind of key than the tool's rule asks for. */
export const isOtherKind = (rule: string, format: string): boolean => OTHER_KINDS[rule]?.includes(format) ?? false;
