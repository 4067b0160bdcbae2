// Written by `npm run registry`.
import { replicate } from '../replicate.js';
import { resend } from '../resend.js';
import { rubygems } from '../rubygems.js';
import { sanity } from '../sanity.js';
import { sendgrid } from '../sendgrid.js';
import { sentry } from '../sentry.js';
import { shopify } from '../shopify.js';
import { slack } from '../slack.js';
import { smartsheet } from '../smartsheet.js';
import { snowflake } from '../snowflake.js';
import { snyk } from '../snyk.js';
import { sonar } from '../sonar.js';
import { sparkPost } from '../sparkPost.js';
import { square } from '../square.js';
import { statuspage } from '../statuspage.js';
import { stripe } from '../stripe.js';
import { sumoLogic } from '../sumoLogic.js';
import { supabase } from '../supabase.js';
import { tailscale } from '../tailscale.js';
import { tavily } from '../tavily.js';
import type { ManagedProvider } from '../provider.js';

export const group: readonly ManagedProvider[] = [
  replicate,
  resend,
  rubygems,
  sanity,
  sendgrid,
  sentry,
  shopify,
  slack,
  smartsheet,
  snowflake,
  snyk,
  sonar,
  sparkPost,
  square,
  statuspage,
  stripe,
  sumoLogic,
  supabase,
  tailscale,
  tavily,
];
