// Written by `npm run registry`.
/* eslint max-lines: off */
import type { Rule } from '../detection/rule.js';
import { age } from './age.js';
import { airtable } from './airtable.js';
import { algolia } from './algolia.js';
import { alibabaCloud } from './alibabaCloud.js';
import { anthropic } from './anthropic.js';
import { apify } from './apify.js';
import { asana } from './asana.js';
import { atlassian } from './atlassian.js';
import { aws } from './aws.js';
import { azure } from './azure.js';
import { bitbucket } from './bitbucket.js';
import { brevo } from './brevo.js';
import { browserStack } from './browserStack.js';
import { buildkite } from './buildkite.js';
import { cerebras } from './cerebras.js';
import { circleCi } from './circleCi.js';
import { clojars } from './clojars.js';
import { cloudflare } from './cloudflare.js';
import { cockroachCloud } from './cockroachCloud.js';
import { cohere } from './cohere.js';
import { confluent } from './confluent.js';
import { contentful } from './contentful.js';
import { cratesIo } from './cratesIo.js';
import { cursor } from './cursor.js';
import { databricks } from './databricks.js';
import { datadog } from './datadog.js';
import { deepgram } from './deepgram.js';
import { deepSeek } from './deepSeek.js';
import { deno } from './deno.js';
import { digitalOcean } from './digitalOcean.js';
import { discord } from './discord.js';
import { dockerHub } from './dockerHub.js';
import { doppler } from './doppler.js';
import { duffel } from './duffel.js';
import { dynatrace } from './dynatrace.js';
import { easyPost } from './easyPost.js';
import { elevenLabs } from './elevenLabs.js';
import { endorLabs } from './endorLabs.js';
import { facebook } from './facebook.js';
import { fastly } from './fastly.js';
import { figma } from './figma.js';
import { firecrawl } from './firecrawl.js';
import { fireworks } from './fireworks.js';
import { flutterwave } from './flutterwave.js';
import { flyIo } from './flyIo.js';
import { frameIo } from './frameIo.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { google } from './google.js';
import { grafana } from './grafana.js';
import { groq } from './groq.js';
import { harness } from './harness.js';
import { heroku } from './heroku.js';
import { hubSpot } from './hubSpot.js';
import { huggingFace } from './huggingFace.js';
import { infracost } from './infracost.js';
import { intra42 } from './intra42.js';
import { jfrog } from './jfrog.js';
import { langfuse } from './langfuse.js';
import { langSmith } from './langSmith.js';
import { launchDarkly } from './launchDarkly.js';
import { linear } from './linear.js';
import { linode } from './linode.js';
import { mailchimp } from './mailchimp.js';
import { mailerSend } from './mailerSend.js';
import { mailgun } from './mailgun.js';
import { mapbox } from './mapbox.js';
import { maxMind } from './maxMind.js';
import { mistral } from './mistral.js';
import { mongoDb } from './mongoDb.js';
import { neon } from './neon.js';
import { netlify } from './netlify.js';
import { newRelic } from './newRelic.js';
import { notion } from './notion.js';
import { npm } from './npm.js';
import { nuget } from './nuget.js';
import { octopusDeploy } from './octopusDeploy.js';
import { okta } from './okta.js';
import { onePassword } from './onePassword.js';
import { onfido } from './onfido.js';
import { openai } from './openai.js';
import { openRouter } from './openRouter.js';
import { openShift } from './openShift.js';
import { paddle } from './paddle.js';
import { pagerDuty } from './pagerDuty.js';
import { perplexity } from './perplexity.js';
import { pinecone } from './pinecone.js';
import { planetScale } from './planetScale.js';
import { postHog } from './postHog.js';
import { postman } from './postman.js';
import { postmark } from './postmark.js';
import { prefect } from './prefect.js';
import { pulumi } from './pulumi.js';
import { pypi } from './pypi.js';
import { qase } from './qase.js';
import { qdrant } from './qdrant.js';
import { qovery } from './qovery.js';
import { qualaroo } from './qualaroo.js';
import { qualtrics } from './qualtrics.js';
import { quay } from './quay.js';
import { qubole } from './qubole.js';
import { quickbase } from './quickbase.js';
import { quickBooks } from './quickBooks.js';
import { quickNode } from './quickNode.js';
import { quip } from './quip.js';
import { rails } from './rails.js';
import { railway } from './railway.js';
import { rainforestPay } from './rainforestPay.js';
import { ramp } from './ramp.js';
import { rancher } from './rancher.js';
import { rapid7 } from './rapid7.js';
import { rapidApi } from './rapidApi.js';
import { rawg } from './rawg.js';
import { razorpay } from './razorpay.js';
import { readMe } from './readMe.js';
import { rebrandly } from './rebrandly.js';
import { recaptcha } from './recaptcha.js';
import { recharge } from './recharge.js';
import { recurly } from './recurly.js';
import { redash } from './redash.js';
import { reddit } from './reddit.js';
import { redirectPizza } from './redirectPizza.js';
import { redisCloud } from './redisCloud.js';
import { redmine } from './redmine.js';
import { refiner } from './refiner.js';
import { render } from './render.js';
import { repairShopr } from './repairShopr.js';
import { replicate } from './replicate.js';
import { resend } from './resend.js';
import { restpack } from './restpack.js';
import { retellAi } from './retellAi.js';
import { retool } from './retool.js';
import { revenueCat } from './revenueCat.js';
import { revolut } from './revolut.js';
import { ringCentral } from './ringCentral.js';
import { riotGames } from './riotGames.js';
import { riteKit } from './riteKit.js';
import { robinhood } from './robinhood.js';
import { roblox } from './roblox.js';
import { roboflow } from './roboflow.js';
import { rocketReach } from './rocketReach.js';
import { rockset } from './rockset.js';
import { rollbar } from './rollbar.js';
import { rootly } from './rootly.js';
import { route4Me } from './route4Me.js';
import { rownd } from './rownd.js';
import { rubygems } from './rubygems.js';
import { rudderStack } from './rudderStack.js';
import { rundeck } from './rundeck.js';
import { runpod } from './runpod.js';
import { runrunIt } from './runrunIt.js';
import { runway } from './runway.js';
import { salesforce } from './salesforce.js';
import { samsara } from './samsara.js';
import { scalingo } from './scalingo.js';
import { sendgrid } from './sendgrid.js';
import { sentry } from './sentry.js';
import { shippo } from './shippo.js';
import { shopify } from './shopify.js';
import { slack } from './slack.js';
import { snyk } from './snyk.js';
import { sonar } from './sonar.js';
import { sourcegraph } from './sourcegraph.js';
import { square } from './square.js';
import { stripe } from './stripe.js';
import { supabase } from './supabase.js';
import { tailscale } from './tailscale.js';
import { tavily } from './tavily.js';
import { telegram } from './telegram.js';
import { terraform } from './terraform.js';
import { together } from './together.js';
import { twilio } from './twilio.js';
import { twitch } from './twitch.js';
import { typeform } from './typeform.js';
import { unkey } from './unkey.js';
import { vault } from './vault.js';
import { vercel } from './vercel.js';
import { wakaTime } from './wakaTime.js';
import { weightsAndBiases } from './weightsAndBiases.js';
import { xai } from './xai.js';
import { yandexCloud } from './yandexCloud.js';
import { zuplo } from './zuplo.js';
import type { Provider } from './provider.js';

export const providers: readonly Provider[] = [
  age,
  airtable,
  algolia,
  alibabaCloud,
  anthropic,
  apify,
  asana,
  atlassian,
  aws,
  azure,
  bitbucket,
  brevo,
  browserStack,
  buildkite,
  cerebras,
  circleCi,
  clojars,
  cloudflare,
  cockroachCloud,
  cohere,
  confluent,
  contentful,
  cratesIo,
  cursor,
  databricks,
  datadog,
  deepgram,
  deepSeek,
  deno,
  digitalOcean,
  discord,
  dockerHub,
  doppler,
  duffel,
  dynatrace,
  easyPost,
  elevenLabs,
  endorLabs,
  facebook,
  fastly,
  figma,
  firecrawl,
  fireworks,
  flutterwave,
  flyIo,
  frameIo,
  github,
  gitlab,
  google,
  grafana,
  groq,
  harness,
  heroku,
  hubSpot,
  huggingFace,
  infracost,
  intra42,
  jfrog,
  langfuse,
  langSmith,
  launchDarkly,
  linear,
  linode,
  mailchimp,
  mailerSend,
  mailgun,
  mapbox,
  maxMind,
  mistral,
  mongoDb,
  neon,
  netlify,
  newRelic,
  notion,
  npm,
  nuget,
  octopusDeploy,
  okta,
  onePassword,
  onfido,
  openai,
  openRouter,
  openShift,
  paddle,
  pagerDuty,
  perplexity,
  pinecone,
  planetScale,
  postHog,
  postman,
  postmark,
  prefect,
  pulumi,
  pypi,
  qase,
  qdrant,
  qovery,
  qualaroo,
  qualtrics,
  quay,
  qubole,
  quickbase,
  quickBooks,
  quickNode,
  quip,
  rails,
  railway,
  rainforestPay,
  ramp,
  rancher,
  rapid7,
  rapidApi,
  rawg,
  razorpay,
  readMe,
  rebrandly,
  recaptcha,
  recharge,
  recurly,
  redash,
  reddit,
  redirectPizza,
  redisCloud,
  redmine,
  refiner,
  render,
  repairShopr,
  replicate,
  resend,
  restpack,
  retellAi,
  retool,
  revenueCat,
  revolut,
  ringCentral,
  riotGames,
  riteKit,
  robinhood,
  roblox,
  roboflow,
  rocketReach,
  rockset,
  rollbar,
  rootly,
  route4Me,
  rownd,
  rubygems,
  rudderStack,
  rundeck,
  runpod,
  runrunIt,
  runway,
  salesforce,
  samsara,
  scalingo,
  sendgrid,
  sentry,
  shippo,
  shopify,
  slack,
  snyk,
  sonar,
  sourcegraph,
  square,
  stripe,
  supabase,
  tailscale,
  tavily,
  telegram,
  terraform,
  together,
  twilio,
  twitch,
  typeform,
  unkey,
  vault,
  vercel,
  wakaTime,
  weightsAndBiases,
  xai,
  yandexCloud,
  zuplo,
];

/** The formats of all keys, each with its issuer. */
export function rulesOf(from: readonly Provider[]): Rule[] {
  return from.flatMap(({ id, name, docs, keys }) => keys.map((key) => ({ ...key, provider: { id, name }, docs })));
}
