// Written by `npm run registry`.
import { airtable } from './airtable.js';
import { algolia } from './algolia.js';
import { anthropic } from './anthropic.js';
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
import { cerebras } from './cerebras.js';
import { circleCi } from './circleCi.js';
import { cloudflare } from './cloudflare.js';
import { cockroachCloud } from './cockroachCloud.js';
import { cohere } from './cohere.js';
import { confluent } from './confluent.js';
import { cratesIo } from './cratesIo.js';
import { deepgram } from './deepgram.js';
import { deepSeek } from './deepSeek.js';
import { discord } from './discord.js';
import { dockerHub } from './dockerHub.js';
import { dropbox } from './dropbox.js';
import { elevenLabs } from './elevenLabs.js';
import { falAi } from './falAi.js';
import { fastly } from './fastly.js';
import { figma } from './figma.js';
import { firecrawl } from './firecrawl.js';
import { gitea } from './gitea.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { google } from './google.js';
import { grafana } from './grafana.js';
import { groq } from './groq.js';
import { heroku } from './heroku.js';
import { hetzner } from './hetzner.js';
import { hubSpot } from './hubSpot.js';
import { huggingFace } from './huggingFace.js';
import { jfrog } from './jfrog.js';
import { launchDarkly } from './launchDarkly.js';
import { linear } from './linear.js';
import { linode } from './linode.js';
import { mailchimp } from './mailchimp.js';
import { mailgun } from './mailgun.js';
import { mapbox } from './mapbox.js';
import { mistral } from './mistral.js';
import { mongoDb } from './mongoDb.js';
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
import { paddle } from './paddle.js';
import { pagerDuty } from './pagerDuty.js';
import { payPal } from './payPal.js';
import { perplexity } from './perplexity.js';
import { pinecone } from './pinecone.js';
import { plaid } from './plaid.js';
import { postman } from './postman.js';
import { postmark } from './postmark.js';
import { pypi } from './pypi.js';
import { render } from './render.js';
import { replicate } from './replicate.js';
import { resend } from './resend.js';
import { rubygems } from './rubygems.js';
import { sendgrid } from './sendgrid.js';
import { sentry } from './sentry.js';
import { shopify } from './shopify.js';
import { snowflake } from './snowflake.js';
import { snyk } from './snyk.js';
import { square } from './square.js';
import { stripe } from './stripe.js';
import { sumoLogic } from './sumoLogic.js';
import { supabase } from './supabase.js';
import { tavily } from './tavily.js';
import { telegram } from './telegram.js';
import { together } from './together.js';
import { twilio } from './twilio.js';
import { twitch } from './twitch.js';
import { typeform } from './typeform.js';
import { upstash } from './upstash.js';
import { vault } from './vault.js';
import { vercel } from './vercel.js';
import { vonage } from './vonage.js';
import { webflow } from './webflow.js';
import { xai } from './xai.js';
import { zoom } from './zoom.js';
import type { ManagedProvider } from './provider.js';

/** The providers whose keys can be tested and replaced. The extension host loads these and no others: all of them would hold it up. */
export const managedProviders: readonly ManagedProvider[] = [
  airtable,
  algolia,
  anthropic,
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
  cerebras,
  circleCi,
  cloudflare,
  cockroachCloud,
  cohere,
  confluent,
  cratesIo,
  deepgram,
  deepSeek,
  discord,
  dockerHub,
  dropbox,
  elevenLabs,
  falAi,
  fastly,
  figma,
  firecrawl,
  gitea,
  github,
  gitlab,
  google,
  grafana,
  groq,
  heroku,
  hetzner,
  hubSpot,
  huggingFace,
  jfrog,
  launchDarkly,
  linear,
  linode,
  mailchimp,
  mailgun,
  mapbox,
  mistral,
  mongoDb,
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
  paddle,
  pagerDuty,
  payPal,
  perplexity,
  pinecone,
  plaid,
  postman,
  postmark,
  pypi,
  render,
  replicate,
  resend,
  rubygems,
  sendgrid,
  sentry,
  shopify,
  snowflake,
  snyk,
  square,
  stripe,
  sumoLogic,
  supabase,
  tavily,
  telegram,
  together,
  twilio,
  twitch,
  typeform,
  upstash,
  vault,
  vercel,
  vonage,
  webflow,
  xai,
  zoom,
];
