// Written by `npm run registry`.
import { airtable } from './airtable.js';
import { algolia } from './algolia.js';
import { anthropic } from './anthropic.js';
import { apify } from './apify.js';
import { asana } from './asana.js';
import { assemblyAi } from './assemblyAi.js';
import { atlassian } from './atlassian.js';
import { auth0 } from './auth0.js';
import { aws } from './aws.js';
import { azure } from './azure.js';
import { bitbucket } from './bitbucket.js';
import { brevo } from './brevo.js';
import { browserStack } from './browserStack.js';
import { buildkite } from './buildkite.js';
import { calendly } from './calendly.js';
import { cerebras } from './cerebras.js';
import { circleCi } from './circleCi.js';
import { clickUp } from './clickUp.js';
import { clockify } from './clockify.js';
import { cloudflare } from './cloudflare.js';
import { cockroachCloud } from './cockroachCloud.js';
import { coda } from './coda.js';
import { cohere } from './cohere.js';
import { confluent } from './confluent.js';
import { contentful } from './contentful.js';
import { cratesIo } from './cratesIo.js';
import { databricks } from './databricks.js';
import { datadog } from './datadog.js';
import { deepgram } from './deepgram.js';
import { deepSeek } from './deepSeek.js';
import { digitalOcean } from './digitalOcean.js';
import { discord } from './discord.js';
import { dockerHub } from './dockerHub.js';
import { doppler } from './doppler.js';
import { dropbox } from './dropbox.js';
import { easyPost } from './easyPost.js';
import { elevenLabs } from './elevenLabs.js';
import { etherscan } from './etherscan.js';
import { falAi } from './falAi.js';
import { fastly } from './fastly.js';
import { figma } from './figma.js';
import { firecrawl } from './firecrawl.js';
import { gitea } from './gitea.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { goCardless } from './goCardless.js';
import { google } from './google.js';
import { grafana } from './grafana.js';
import { groq } from './groq.js';
import { heroku } from './heroku.js';
import { hetzner } from './hetzner.js';
import { honeycomb } from './honeycomb.js';
import { hubSpot } from './hubSpot.js';
import { huggingFace } from './huggingFace.js';
import { intercom } from './intercom.js';
import { jfrog } from './jfrog.js';
import { klaviyo } from './klaviyo.js';
import { launchDarkly } from './launchDarkly.js';
import { lemonSqueezy } from './lemonSqueezy.js';
import { linear } from './linear.js';
import { linode } from './linode.js';
import { lob } from './lob.js';
import { mailchimp } from './mailchimp.js';
import { mailgun } from './mailgun.js';
import { mailjet } from './mailjet.js';
import { mailtrap } from './mailtrap.js';
import { mapbox } from './mapbox.js';
import { messageBird } from './messageBird.js';
import { mistral } from './mistral.js';
import { mollie } from './mollie.js';
import { monday } from './monday.js';
import { mongoDb } from './mongoDb.js';
import { mux } from './mux.js';
import { neon } from './neon.js';
import { netlify } from './netlify.js';
import { newRelic } from './newRelic.js';
import { nexmo } from './nexmo.js';
import { notion } from './notion.js';
import { npm } from './npm.js';
import { nuget } from './nuget.js';
import { okta } from './okta.js';
import { openai } from './openai.js';
import { openRouter } from './openRouter.js';
import { opsgenie } from './opsgenie.js';
import { paddle } from './paddle.js';
import { pagerDuty } from './pagerDuty.js';
import { payPal } from './payPal.js';
import { paystack } from './paystack.js';
import { perplexity } from './perplexity.js';
import { pinecone } from './pinecone.js';
import { pipedrive } from './pipedrive.js';
import { plaid } from './plaid.js';
import { planetScale } from './planetScale.js';
import { postHog } from './postHog.js';
import { postman } from './postman.js';
import { postmark } from './postmark.js';
import { pulumi } from './pulumi.js';
import { pypi } from './pypi.js';
import { razorpay } from './razorpay.js';
import { render } from './render.js';
import { replicate } from './replicate.js';
import { resend } from './resend.js';
import { rubygems } from './rubygems.js';
import { sanity } from './sanity.js';
import { sendgrid } from './sendgrid.js';
import { sentry } from './sentry.js';
import { shopify } from './shopify.js';
import { slack } from './slack.js';
import { smartsheet } from './smartsheet.js';
import { snowflake } from './snowflake.js';
import { snyk } from './snyk.js';
import { sonar } from './sonar.js';
import { sparkPost } from './sparkPost.js';
import { square } from './square.js';
import { statuspage } from './statuspage.js';
import { stripe } from './stripe.js';
import { sumoLogic } from './sumoLogic.js';
import { supabase } from './supabase.js';
import { tailscale } from './tailscale.js';
import { tavily } from './tavily.js';
import { telegram } from './telegram.js';
import { telnyx } from './telnyx.js';
import { terraform } from './terraform.js';
import { together } from './together.js';
import { toggl } from './toggl.js';
import { twilio } from './twilio.js';
import { twitch } from './twitch.js';
import { typeform } from './typeform.js';
import { upstash } from './upstash.js';
import { vault } from './vault.js';
import { vercel } from './vercel.js';
import { virusTotal } from './virusTotal.js';
import { vonage } from './vonage.js';
import { vultr } from './vultr.js';
import { webflow } from './webflow.js';
import { xai } from './xai.js';
import { zoom } from './zoom.js';
import type { ManagedProvider } from './provider.js';

/** The providers whose keys can be tested and replaced. The extension host loads these and no others: all of them would hold it up. */
export const managedProviders: readonly ManagedProvider[] = [
  airtable,
  algolia,
  anthropic,
  apify,
  asana,
  assemblyAi,
  atlassian,
  auth0,
  aws,
  azure,
  bitbucket,
  brevo,
  browserStack,
  buildkite,
  calendly,
  cerebras,
  circleCi,
  clickUp,
  clockify,
  cloudflare,
  cockroachCloud,
  coda,
  cohere,
  confluent,
  contentful,
  cratesIo,
  databricks,
  datadog,
  deepgram,
  deepSeek,
  digitalOcean,
  discord,
  dockerHub,
  doppler,
  dropbox,
  easyPost,
  elevenLabs,
  etherscan,
  falAi,
  fastly,
  figma,
  firecrawl,
  gitea,
  github,
  gitlab,
  goCardless,
  google,
  grafana,
  groq,
  heroku,
  hetzner,
  honeycomb,
  hubSpot,
  huggingFace,
  intercom,
  jfrog,
  klaviyo,
  launchDarkly,
  lemonSqueezy,
  linear,
  linode,
  lob,
  mailchimp,
  mailgun,
  mailjet,
  mailtrap,
  mapbox,
  messageBird,
  mistral,
  mollie,
  monday,
  mongoDb,
  mux,
  neon,
  netlify,
  newRelic,
  nexmo,
  notion,
  npm,
  nuget,
  okta,
  openai,
  openRouter,
  opsgenie,
  paddle,
  pagerDuty,
  payPal,
  paystack,
  perplexity,
  pinecone,
  pipedrive,
  plaid,
  planetScale,
  postHog,
  postman,
  postmark,
  pulumi,
  pypi,
  razorpay,
  render,
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
  telegram,
  telnyx,
  terraform,
  together,
  toggl,
  twilio,
  twitch,
  typeform,
  upstash,
  vault,
  vercel,
  virusTotal,
  vonage,
  vultr,
  webflow,
  xai,
  zoom,
];
