// Written by `npm run registry`.
/* eslint max-lines: off */
import type { Rule } from '../detection/rule.js';
import { ably } from './ably.js';
import { abstractApi } from './abstractApi.js';
import { abuseIpdb } from './abuseIpdb.js';
import { abyssale } from './abyssale.js';
import { accuWeather } from './accuWeather.js';
import { adafruitIo } from './adafruitIo.js';
import { adobe } from './adobe.js';
import { adzuna } from './adzuna.js';
import { aeroWorkflow } from './aeroWorkflow.js';
import { afterShip } from './afterShip.js';
import { age } from './age.js';
import { agora } from './agora.js';
import { aha } from './aha.js';
import { ai21 } from './ai21.js';
import { aikido } from './aikido.js';
import { airbrake } from './airbrake.js';
import { airbyte } from './airbyte.js';
import { airship } from './airship.js';
import { airtable } from './airtable.js';
import { airVisual } from './airVisual.js';
import { aiven } from './aiven.js';
import { akamai } from './akamai.js';
import { alchemy } from './alchemy.js';
import { alconost } from './alconost.js';
import { alegra } from './alegra.js';
import { aletheiaApi } from './aletheiaApi.js';
import { algolia } from './algolia.js';
import { alibabaCloud } from './alibabaCloud.js';
import { alienVault } from './alienVault.js';
import { allSportsApi } from './allSportsApi.js';
import { alpaca } from './alpaca.js';
import { alphaVantage } from './alphaVantage.js';
import { amadeus } from './amadeus.js';
import { ambee } from './ambee.js';
import { amberdata } from './amberdata.js';
import { amplitude } from './amplitude.js';
import { ansibleGalaxy } from './ansibleGalaxy.js';
import { anthropic } from './anthropic.js';
import { anypoint } from './anypoint.js';
import { anyscale } from './anyscale.js';
import { apacta } from './apacta.js';
import { api2Cart } from './api2Cart.js';
import { apideck } from './apideck.js';
import { apiFlash } from './apiFlash.js';
import { apifonica } from './apifonica.js';
import { apify } from './apify.js';
import { apiLayer } from './apiLayer.js';
import { apimatic } from './apimatic.js';
import { apiMetrics } from './apiMetrics.js';
import { apollo } from './apollo.js';
import { apolloGraphQl } from './apolloGraphQl.js';
import { appcues } from './appcues.js';
import { appFollow } from './appFollow.js';
import { appointedd } from './appointedd.js';
import { appOptics } from './appOptics.js';
import { appSynergy } from './appSynergy.js';
import { apptivo } from './apptivo.js';
import { appVeyor } from './appVeyor.js';
import { appwrite } from './appwrite.js';
import { arcjet } from './arcjet.js';
import { artsy } from './artsy.js';
import { asaas } from './asaas.js';
import { asana } from './asana.js';
import { assemblyAi } from './assemblyAi.js';
import { atera } from './atera.js';
import { atlassian } from './atlassian.js';
import { audd } from './audd.js';
import { auth0 } from './auth0.js';
import { authress } from './authress.js';
import { autodesk } from './autodesk.js';
import { autoklose } from './autoklose.js';
import { autopilot } from './autopilot.js';
import { avaza } from './avaza.js';
import { aviationStack } from './aviationStack.js';
import { aws } from './aws.js';
import { axiom } from './axiom.js';
import { axonaut } from './axonaut.js';
import { aylien } from './aylien.js';
import { ayrshare } from './ayrshare.js';
import { azure } from './azure.js';
import { azureAiSearch } from './azureAiSearch.js';
import { azureAiServices } from './azureAiServices.js';
import { azureApiManagement } from './azureApiManagement.js';
import { azureBatch } from './azureBatch.js';
import { azureCommunication } from './azureCommunication.js';
import { azureContainerRegistry } from './azureContainerRegistry.js';
import { azureCosmosDb } from './azureCosmosDb.js';
import { azureEventGrid } from './azureEventGrid.js';
import { azureFunctions } from './azureFunctions.js';
import { azureMaps } from './azureMaps.js';
import { azureOpenAi } from './azureOpenAi.js';
import { azureSignalR } from './azureSignalR.js';
import { backblaze } from './backblaze.js';
import { baidu } from './baidu.js';
import { bambooHr } from './bambooHr.js';
import { bannerbear } from './bannerbear.js';
import { baremetrics } from './baremetrics.js';
import { baseApi } from './baseApi.js';
import { baseten } from './baseten.js';
import { basisTheory } from './basisTheory.js';
import { beamer } from './beamer.js';
import { beebole } from './beebole.js';
import { beehiiv } from './beehiiv.js';
import { beSnappy } from './beSnappy.js';
import { bestTime } from './bestTime.js';
import { betterStack } from './betterStack.js';
import { bigCommerce } from './bigCommerce.js';
import { bigDataCloud } from './bigDataCloud.js';
import { billomat } from './billomat.js';
import { binance } from './binance.js';
import { bing } from './bing.js';
import { bitbar } from './bitbar.js';
import { bitbucket } from './bitbucket.js';
import { bitcoinAverage } from './bitcoinAverage.js';
import { bitfinex } from './bitfinex.js';
import { bitget } from './bitget.js';
import { bitly } from './bitly.js';
import { bitmex } from './bitmex.js';
import { bitrise } from './bitrise.js';
import { bitstamp } from './bitstamp.js';
import { bitwarden } from './bitwarden.js';
import { blaBlaBus } from './blaBlaBus.js';
import { blackfire } from './blackfire.js';
import { blazeMeter } from './blazeMeter.js';
import { blitapp } from './blitapp.js';
import { blocknative } from './blocknative.js';
import { blockProtocol } from './blockProtocol.js';
import { blynk } from './blynk.js';
import { boostNote } from './boostNote.js';
import { borgBase } from './borgBase.js';
import { botpress } from './botpress.js';
import { box } from './box.js';
import { braintree } from './braintree.js';
import { branchIo } from './branchIo.js';
import { brandfetch } from './brandfetch.js';
import { brave } from './brave.js';
import { brevo } from './brevo.js';
import { brightData } from './brightData.js';
import { browserbase } from './browserbase.js';
import { browserStack } from './browserStack.js';
import { browserUse } from './browserUse.js';
import { browshot } from './browshot.js';
import { bscScan } from './bscScan.js';
import { buddyNs } from './buddyNs.js';
import { budibase } from './budibase.js';
import { buffer } from './buffer.js';
import { bugHerd } from './bugHerd.js';
import { bugsnag } from './bugsnag.js';
import { builderIo } from './builderIo.js';
import { buildkite } from './buildkite.js';
import { bulbul } from './bulbul.js';
import { bunnyNet } from './bunnyNet.js';
import { butterCms } from './butterCms.js';
import { bybit } from './bybit.js';
import { caflou } from './caflou.js';
import { calCom } from './calCom.js';
import { calendarific } from './calendarific.js';
import { calendly } from './calendly.js';
import { callRail } from './callRail.js';
import { calorieNinjas } from './calorieNinjas.js';
import { campayn } from './campayn.js';
import { canny } from './canny.js';
import { canva } from './canva.js';
import { capsuleCrm } from './capsuleCrm.js';
import { captainData } from './captainData.js';
import { carbonInterface } from './carbonInterface.js';
import { cartesia } from './cartesia.js';
import { carto } from './carto.js';
import { cashboard } from './cashboard.js';
import { cashfree } from './cashfree.js';
import { caspio } from './caspio.js';
import { castle } from './castle.js';
import { censys } from './censys.js';
import { centralStationCrm } from './centralStationCrm.js';
import { cerebras } from './cerebras.js';
import { cexIo } from './cexIo.js';
import { cfxRe } from './cfxRe.js';
import { chainstack } from './chainstack.js';
import { chargebee } from './chargebee.js';
import { chartMogul } from './chartMogul.js';
import { chatBot } from './chatBot.js';
import { chatfuel } from './chatfuel.js';
import { chatwoot } from './chatwoot.js';
import { checkly } from './checkly.js';
import { checkout } from './checkout.js';
import { checkvist } from './checkvist.js';
import { chroma } from './chroma.js';
import { cicero } from './cicero.js';
import { cielo } from './cielo.js';
import { circle } from './circle.js';
import { circleCi } from './circleCi.js';
import { ciscoMeraki } from './ciscoMeraki.js';
import { civo } from './civo.js';
import { clarifai } from './clarifai.js';
import { clay } from './clay.js';
import { clearbit } from './clearbit.js';
import { clearout } from './clearout.js';
import { clerk } from './clerk.js';
import { clickatell } from './clickatell.js';
import { clickHelp } from './clickHelp.js';
import { clickHouse } from './clickHouse.js';
import { clickSend } from './clickSend.js';
import { clickUp } from './clickUp.js';
import { cliengo } from './cliengo.js';
import { clinchPad } from './clinchPad.js';
import { clockify } from './clockify.js';
import { clockworkSms } from './clockworkSms.js';
import { clojars } from './clojars.js';
import { close } from './close.js';
import { cloud66 } from './cloud66.js';
import { cloudAmqp } from './cloudAmqp.js';
import { cloudant } from './cloudant.js';
import { cloudConvert } from './cloudConvert.js';
import { cloudElements } from './cloudElements.js';
import { cloudflare } from './cloudflare.js';
import { cloudImage } from './cloudImage.js';
import { cloudinary } from './cloudinary.js';
import { cloudmersive } from './cloudmersive.js';
import { cloudplan } from './cloudplan.js';
import { cloudSight } from './cloudSight.js';
import { cloudsmith } from './cloudsmith.js';
import { cloudways } from './cloudways.js';
import { cloverly } from './cloverly.js';
import { cloze } from './cloze.js';
import { clustdoc } from './clustdoc.js';
import { cockroachCloud } from './cockroachCloud.js';
import { coda } from './coda.js';
import { codacy } from './codacy.js';
import { codeClimate } from './codeClimate.js';
import { codecov } from './codecov.js';
import { codemagic } from './codemagic.js';
import { coder } from './coder.js';
import { codeSandbox } from './codeSandbox.js';
import { cohere } from './cohere.js';
import { coinApi } from './coinApi.js';
import { coinbase } from './coinbase.js';
import { coinGecko } from './coinGecko.js';
import { coinLayer } from './coinLayer.js';
import { coinLib } from './coinLib.js';
import { coinMarketCap } from './coinMarketCap.js';
import { column } from './column.js';
import { comet } from './comet.js';
import { cometChat } from './cometChat.js';
import { commerceJs } from './commerceJs.js';
import { commercetools } from './commercetools.js';
import { commoditiesApi } from './commoditiesApi.js';
import { companyHub } from './companyHub.js';
import { composio } from './composio.js';
import { conekta } from './conekta.js';
import { configCat } from './configCat.js';
import { confluent } from './confluent.js';
import { contentful } from './contentful.js';
import { contentstack } from './contentstack.js';
import { context7 } from './context7.js';
import { convertApi } from './convertApi.js';
import { convertKit } from './convertKit.js';
import { convex } from './convex.js';
import { copper } from './copper.js';
import { coralogix } from './coralogix.js';
import { couchbase } from './couchbase.js';
import { countryLayer } from './countryLayer.js';
import { courier } from './courier.js';
import { covalent } from './covalent.js';
import { coveo } from './coveo.js';
import { coveralls } from './coveralls.js';
import { craftMyPdf } from './craftMyPdf.js';
import { cratesIo } from './cratesIo.js';
import { crisp } from './crisp.js';
import { cronitor } from './cronitor.js';
import { crossmint } from './crossmint.js';
import { crowdin } from './crowdin.js';
import { crowdStrike } from './crowdStrike.js';
import { crunchbase } from './crunchbase.js';
import { cryptoCompare } from './cryptoCompare.js';
import { currencycloud } from './currencycloud.js';
import { currencyFreaks } from './currencyFreaks.js';
import { currencyLayer } from './currencyLayer.js';
import { currencyScoop } from './currencyScoop.js';
import { currentsApi } from './currentsApi.js';
import { cursor } from './cursor.js';
import { customerGuru } from './customerGuru.js';
import { customerIo } from './customerIo.js';
import { cypress } from './cypress.js';
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
  ably,
  abstractApi,
  abuseIpdb,
  abyssale,
  accuWeather,
  adafruitIo,
  adobe,
  adzuna,
  aeroWorkflow,
  afterShip,
  age,
  agora,
  aha,
  ai21,
  aikido,
  airbrake,
  airbyte,
  airship,
  airtable,
  airVisual,
  aiven,
  akamai,
  alchemy,
  alconost,
  alegra,
  aletheiaApi,
  algolia,
  alibabaCloud,
  alienVault,
  allSportsApi,
  alpaca,
  alphaVantage,
  amadeus,
  ambee,
  amberdata,
  amplitude,
  ansibleGalaxy,
  anthropic,
  anypoint,
  anyscale,
  apacta,
  api2Cart,
  apideck,
  apiFlash,
  apifonica,
  apify,
  apiLayer,
  apimatic,
  apiMetrics,
  apollo,
  apolloGraphQl,
  appcues,
  appFollow,
  appointedd,
  appOptics,
  appSynergy,
  apptivo,
  appVeyor,
  appwrite,
  arcjet,
  artsy,
  asaas,
  asana,
  assemblyAi,
  atera,
  atlassian,
  audd,
  auth0,
  authress,
  autodesk,
  autoklose,
  autopilot,
  avaza,
  aviationStack,
  aws,
  axiom,
  axonaut,
  aylien,
  ayrshare,
  azure,
  azureAiSearch,
  azureAiServices,
  azureApiManagement,
  azureBatch,
  azureCommunication,
  azureContainerRegistry,
  azureCosmosDb,
  azureEventGrid,
  azureFunctions,
  azureMaps,
  azureOpenAi,
  azureSignalR,
  backblaze,
  baidu,
  bambooHr,
  bannerbear,
  baremetrics,
  baseApi,
  baseten,
  basisTheory,
  beamer,
  beebole,
  beehiiv,
  beSnappy,
  bestTime,
  betterStack,
  bigCommerce,
  bigDataCloud,
  billomat,
  binance,
  bing,
  bitbar,
  bitbucket,
  bitcoinAverage,
  bitfinex,
  bitget,
  bitly,
  bitmex,
  bitrise,
  bitstamp,
  bitwarden,
  blaBlaBus,
  blackfire,
  blazeMeter,
  blitapp,
  blocknative,
  blockProtocol,
  blynk,
  boostNote,
  borgBase,
  botpress,
  box,
  braintree,
  branchIo,
  brandfetch,
  brave,
  brevo,
  brightData,
  browserbase,
  browserStack,
  browserUse,
  browshot,
  bscScan,
  buddyNs,
  budibase,
  buffer,
  bugHerd,
  bugsnag,
  builderIo,
  buildkite,
  bulbul,
  bunnyNet,
  butterCms,
  bybit,
  caflou,
  calCom,
  calendarific,
  calendly,
  callRail,
  calorieNinjas,
  campayn,
  canny,
  canva,
  capsuleCrm,
  captainData,
  carbonInterface,
  cartesia,
  carto,
  cashboard,
  cashfree,
  caspio,
  castle,
  censys,
  centralStationCrm,
  cerebras,
  cexIo,
  cfxRe,
  chainstack,
  chargebee,
  chartMogul,
  chatBot,
  chatfuel,
  chatwoot,
  checkly,
  checkout,
  checkvist,
  chroma,
  cicero,
  cielo,
  circle,
  circleCi,
  ciscoMeraki,
  civo,
  clarifai,
  clay,
  clearbit,
  clearout,
  clerk,
  clickatell,
  clickHelp,
  clickHouse,
  clickSend,
  clickUp,
  cliengo,
  clinchPad,
  clockify,
  clockworkSms,
  clojars,
  close,
  cloud66,
  cloudAmqp,
  cloudant,
  cloudConvert,
  cloudElements,
  cloudflare,
  cloudImage,
  cloudinary,
  cloudmersive,
  cloudplan,
  cloudSight,
  cloudsmith,
  cloudways,
  cloverly,
  cloze,
  clustdoc,
  cockroachCloud,
  coda,
  codacy,
  codeClimate,
  codecov,
  codemagic,
  coder,
  codeSandbox,
  cohere,
  coinApi,
  coinbase,
  coinGecko,
  coinLayer,
  coinLib,
  coinMarketCap,
  column,
  comet,
  cometChat,
  commerceJs,
  commercetools,
  commoditiesApi,
  companyHub,
  composio,
  conekta,
  configCat,
  confluent,
  contentful,
  contentstack,
  context7,
  convertApi,
  convertKit,
  convex,
  copper,
  coralogix,
  couchbase,
  countryLayer,
  courier,
  covalent,
  coveo,
  coveralls,
  craftMyPdf,
  cratesIo,
  crisp,
  cronitor,
  crossmint,
  crowdin,
  crowdStrike,
  crunchbase,
  cryptoCompare,
  currencycloud,
  currencyFreaks,
  currencyLayer,
  currencyScoop,
  currentsApi,
  cursor,
  customerGuru,
  customerIo,
  cypress,
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
