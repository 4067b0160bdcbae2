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
import { apiTemplate } from './apiTemplate.js';
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
import { bombBomb } from './bombBomb.js';
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
import { codequiry } from './codequiry.js';
import { coder } from './coder.js';
import { codeSandbox } from './codeSandbox.js';
import { cohere } from './cohere.js';
import { coinApi } from './coinApi.js';
import { coinbase } from './coinbase.js';
import { coinGecko } from './coinGecko.js';
import { coinLayer } from './coinLayer.js';
import { coinLib } from './coinLib.js';
import { coinMarketCap } from './coinMarketCap.js';
import { collect2 } from './collect2.js';
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
import { conversionTools } from './conversionTools.js';
import { convertApi } from './convertApi.js';
import { convertKit } from './convertKit.js';
import { convex } from './convex.js';
import { convier } from './convier.js';
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
import { daily } from './daily.js';
import { dandelion } from './dandelion.js';
import { dareboost } from './dareboost.js';
import { databento } from './databento.js';
import { databox } from './databox.js';
import { databricks } from './databricks.js';
import { datadog } from './datadog.js';
import { dataForSeo } from './dataForSeo.js';
import { dataGov } from './dataGov.js';
import { dataStax } from './dataStax.js';
import { dbt } from './dbt.js';
import { deepAi } from './deepAi.js';
import { deepgram } from './deepgram.js';
import { deepL } from './deepL.js';
import { deepSeek } from './deepSeek.js';
import { definedNetworking } from './definedNetworking.js';
import { delighted } from './delighted.js';
import { demio } from './demio.js';
import { deno } from './deno.js';
import { dependencyTrack } from './dependencyTrack.js';
import { depot } from './depot.js';
import { deputy } from './deputy.js';
import { deSec } from './deSec.js';
import { detectify } from './detectify.js';
import { detectLanguage } from './detectLanguage.js';
import { devCycle } from './devCycle.js';
import { deviantArt } from './deviantArt.js';
import { devin } from './devin.js';
import { dfuse } from './dfuse.js';
import { diffbot } from './diffbot.js';
import { dify } from './dify.js';
import { diggernaut } from './diggernaut.js';
import { digitalOcean } from './digitalOcean.js';
import { directus } from './directus.js';
import { discord } from './discord.js';
import { disqus } from './disqus.js';
import { ditto } from './ditto.js';
import { dnsimple } from './dnsimple.js';
import { dnsMadeEasy } from './dnsMadeEasy.js';
import { docker } from './docker.js';
import { dockerHub } from './dockerHub.js';
import { docparser } from './docparser.js';
import { docuSign } from './docuSign.js';
import { doppler } from './doppler.js';
import { dreamHost } from './dreamHost.js';
import { dronaHq } from './dronaHq.js';
import { droneCi } from './droneCi.js';
import { dropbox } from './dropbox.js';
import { dryRunSecurity } from './dryRunSecurity.js';
import { dub } from './dub.js';
import { duckDns } from './duckDns.js';
import { duffel } from './duffel.js';
import { duo } from './duo.js';
import { duploCloud } from './duploCloud.js';
import { dwolla } from './dwolla.js';
import { dynadot } from './dynadot.js';
import { dynalist } from './dynalist.js';
import { dynatrace } from './dynatrace.js';
import { dyspatch } from './dyspatch.js';
import { e2b } from './e2b.js';
import { easyInsight } from './easyInsight.js';
import { easyPost } from './easyPost.js';
import { ebay } from './ebay.js';
import { edamam } from './edamam.js';
import { edenAi } from './edenAi.js';
import { elastic } from './elastic.js';
import { elasticEmail } from './elasticEmail.js';
import { elevenLabs } from './elevenLabs.js';
import { emailOctopus } from './emailOctopus.js';
import { enableX } from './enableX.js';
import { endorLabs } from './endorLabs.js';
import { enigma } from './enigma.js';
import { envato } from './envato.js';
import { envoy } from './envoy.js';
import { eodhd } from './eodhd.js';
import { eraserIo } from './eraserIo.js';
import { etherscan } from './etherscan.js';
import { etsy } from './etsy.js';
import { eventbrite } from './eventbrite.js';
import { everhour } from './everhour.js';
import { evervault } from './evervault.js';
import { exaAi } from './exaAi.js';
import { exchangeRateApi } from './exchangeRateApi.js';
import { exchangeRatesApi } from './exchangeRatesApi.js';
import { exoscale } from './exoscale.js';
import { expo } from './expo.js';
import { extractorApi } from './extractorApi.js';
import { facebook } from './facebook.js';
import { facePlusPlus } from './facePlusPlus.js';
import { falAi } from './falAi.js';
import { fastForex } from './fastForex.js';
import { fastly } from './fastly.js';
import { fauna } from './fauna.js';
import { feedier } from './feedier.js';
import { fetchRss } from './fetchRss.js';
import { fibery } from './fibery.js';
import { figma } from './figma.js';
import { fileIo } from './fileIo.js';
import { filestack } from './filestack.js';
import { finage } from './finage.js';
import { financialModelingPrep } from './financialModelingPrep.js';
import { fingerprint } from './fingerprint.js';
import { finicity } from './finicity.js';
import { finnhub } from './finnhub.js';
import { firebase } from './firebase.js';
import { firecrawl } from './firecrawl.js';
import { fireworks } from './fireworks.js';
import { fivetran } from './fivetran.js';
import { fixer } from './fixer.js';
import { flagsmith } from './flagsmith.js';
import { flatIo } from './flatIo.js';
import { fleetbase } from './fleetbase.js';
import { flespi } from './flespi.js';
import { flexport } from './flexport.js';
import { flickr } from './flickr.js';
import { flightApi } from './flightApi.js';
import { flightStats } from './flightStats.js';
import { flutterwave } from './flutterwave.js';
import { flyIo } from './flyIo.js';
import { footballData } from './footballData.js';
import { forestAdmin } from './forestAdmin.js';
import { formcrafts } from './formcrafts.js';
import { formsite } from './formsite.js';
import { foursquare } from './foursquare.js';
import { frameIo } from './frameIo.js';
import { fred } from './fred.js';
import { freshBooks } from './freshBooks.js';
import { freshdesk } from './freshdesk.js';
import { freshservice } from './freshservice.js';
import { friendli } from './friendli.js';
import { front } from './front.js';
import { fulcrum } from './fulcrum.js';
import { fullContact } from './fullContact.js';
import { fullStory } from './fullStory.js';
import { fxMarket } from './fxMarket.js';
import { gamma } from './gamma.js';
import { gcNotify } from './gcNotify.js';
import { geckoboard } from './geckoboard.js';
import { gemfury } from './gemfury.js';
import { geminiExchange } from './geminiExchange.js';
import { gemstash } from './gemstash.js';
import { genesysCloud } from './genesysCloud.js';
import { geoapify } from './geoapify.js';
import { geocodify } from './geocodify.js';
import { geocodio } from './geocodio.js';
import { getResponse } from './getResponse.js';
import { ghost } from './ghost.js';
import { giphy } from './giphy.js';
import { gitBook } from './gitBook.js';
import { gitea } from './gitea.js';
import { gitGuardian } from './gitGuardian.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { gitter } from './gitter.js';
import { gladia } from './gladia.js';
import { glassnode } from './glassnode.js';
import { gnews } from './gnews.js';
import { goCardless } from './goCardless.js';
import { goDaddy } from './goDaddy.js';
import { gofile } from './gofile.js';
import { goldApi } from './goldApi.js';
import { goodDay } from './goodDay.js';
import { google } from './google.js';
import { gotify } from './gotify.js';
import { govUkNotify } from './govUkNotify.js';
import { grafana } from './grafana.js';
import { graphHopper } from './graphHopper.js';
import { greptile } from './greptile.js';
import { grist } from './grist.js';
import { groove } from './groove.js';
import { groq } from './groq.js';
import { growthBook } from './growthBook.js';
import { gtMetrix } from './gtMetrix.js';
import { guardian } from './guardian.js';
import { gumroad } from './gumroad.js';
import { guru } from './guru.js';
import { gyazo } from './gyazo.js';
import { hackClub } from './hackClub.js';
import { hackerEarth } from './hackerEarth.js';
import { hackerOne } from './hackerOne.js';
import { happyScribe } from './happyScribe.js';
import { harness } from './harness.js';
import { harvest } from './harvest.js';
import { hasura } from './hasura.js';
import { haveIBeenPwned } from './haveIBeenPwned.js';
import { hcaptcha } from './hcaptcha.js';
import { hcp } from './hcp.js';
import { healthchecks } from './healthchecks.js';
import { helicone } from './helicone.js';
import { helius } from './helius.js';
import { helloSign } from './helloSign.js';
import { helpScout } from './helpScout.js';
import { hereApi } from './hereApi.js';
import { heroku } from './heroku.js';
import { hetzner } from './hetzner.js';
import { hexPm } from './hexPm.js';
import { heyGen } from './heyGen.js';
import { holidayApi } from './holidayApi.js';
import { honeycomb } from './honeycomb.js';
import { hop } from './hop.js';
import { html2Pdf } from './html2Pdf.js';
import { huawei } from './huawei.js';
import { hubSpot } from './hubSpot.js';
import { huggingFace } from './huggingFace.js';
import { humanity } from './humanity.js';
import { humeAi } from './humeAi.js';
import { humio } from './humio.js';
import { hunter } from './hunter.js';
import { hyperbrowser } from './hyperbrowser.js';
import { hyperTrack } from './hyperTrack.js';
import { hypixel } from './hypixel.js';
import { hypothesis } from './hypothesis.js';
import { ibm } from './ibm.js';
import { iconFinder } from './iconFinder.js';
import { ideogram } from './ideogram.js';
import { iexCloud } from './iexCloud.js';
import { ifttt } from './ifttt.js';
import { imageKit } from './imageKit.js';
import { imagga } from './imagga.js';
import { imgbb } from './imgbb.js';
import { imgix } from './imgix.js';
import { imgur } from './imgur.js';
import { imperva } from './imperva.js';
import { incidentIo } from './incidentIo.js';
import { influxDb } from './influxDb.js';
import { infobip } from './infobip.js';
import { infomaniak } from './infomaniak.js';
import { infracost } from './infracost.js';
import { infura } from './infura.js';
import { inngest } from './inngest.js';
import { insightly } from './insightly.js';
import { instagram } from './instagram.js';
import { instamojo } from './instamojo.js';
import { instantly } from './instantly.js';
import { intercom } from './intercom.js';
import { interseller } from './interseller.js';
import { intezer } from './intezer.js';
import { intra42 } from './intra42.js';
import { intrinio } from './intrinio.js';
import { ionic } from './ionic.js';
import { ionos } from './ionos.js';
import { ip2Location } from './ip2Location.js';
import { ipapi } from './ipapi.js';
import { ipData } from './ipData.js';
import { ipGeolocation } from './ipGeolocation.js';
import { ipInfo } from './ipInfo.js';
import { ipInfoDb } from './ipInfoDb.js';
import { ipQualityScore } from './ipQualityScore.js';
import { ipstack } from './ipstack.js';
import { iterable } from './iterable.js';
import { iterative } from './iterative.js';
import { jenkins } from './jenkins.js';
import { jfrog } from './jfrog.js';
import { jina } from './jina.js';
import { jotform } from './jotform.js';
import { jumpCloud } from './jumpCloud.js';
import { jupiterOne } from './jupiterOne.js';
import { juro } from './juro.js';
import { kagi } from './kagi.js';
import { kairos } from './kairos.js';
import { kanbanTool } from './kanbanTool.js';
import { karmaCrm } from './karmaCrm.js';
import { keenIo } from './keenIo.js';
import { keycloak } from './keycloak.js';
import { keygen } from './keygen.js';
import { kickbox } from './kickbox.js';
import { kimi } from './kimi.js';
import { kinde } from './kinde.js';
import { klaviyo } from './klaviyo.js';
import { klingAi } from './klingAi.js';
import { klipfolio } from './klipfolio.js';
import { knapsackPro } from './knapsackPro.js';
import { kong } from './kong.js';
import { kontent } from './kontent.js';
import { koyeb } from './koyeb.js';
import { kraken } from './kraken.js';
import { krakenIo } from './krakenIo.js';
import { kuCoin } from './kuCoin.js';
import { kylas } from './kylas.js';
import { labelbox } from './labelbox.js';
import { lacework } from './lacework.js';
import { langfuse } from './langfuse.js';
import { langSmith } from './langSmith.js';
import { languageLayer } from './languageLayer.js';
import { laravel } from './laravel.js';
import { lark } from './lark.js';
import { launchDarkly } from './launchDarkly.js';
import { leadfeeder } from './leadfeeder.js';
import { lemlist } from './lemlist.js';
import { lemonSqueezy } from './lemonSqueezy.js';
import { leonardo } from './leonardo.js';
import { lessAnnoyingCrm } from './lessAnnoyingCrm.js';
import { lichess } from './lichess.js';
import { lighton } from './lighton.js';
import { line } from './line.js';
import { linear } from './linear.js';
import { linkedIn } from './linkedIn.js';
import { linkPreview } from './linkPreview.js';
import { linode } from './linode.js';
import { liveAgent } from './liveAgent.js';
import { liveblocks } from './liveblocks.js';
import { livekit } from './livekit.js';
import { livestorm } from './livestorm.js';
import { llamaCloud } from './llamaCloud.js';
import { loadmill } from './loadmill.js';
import { lob } from './lob.js';
import { locationIq } from './locationIq.js';
import { logfire } from './logfire.js';
import { loggly } from './loggly.js';
import { loginRadius } from './loginRadius.js';
import { logzIo } from './logzIo.js';
import { lokalise } from './lokalise.js';
import { looker } from './looker.js';
import { loops } from './loops.js';
import { loyverse } from './loyverse.js';
import { lunchMoney } from './lunchMoney.js';
import { luno } from './luno.js';
import { m3o } from './m3o.js';
import { macAddressIo } from './macAddressIo.js';
import { madKudu } from './madKudu.js';
import { magicBell } from './magicBell.js';
import { mailboxlayer } from './mailboxlayer.js';
import { mailchimp } from './mailchimp.js';
import { mailerLite } from './mailerLite.js';
import { mailerSend } from './mailerSend.js';
import { mailgun } from './mailgun.js';
import { mailjet } from './mailjet.js';
import { mailmodo } from './mailmodo.js';
import { mailsac } from './mailsac.js';
import { mailtrap } from './mailtrap.js';
import { mandrill } from './mandrill.js';
import { mapbox } from './mapbox.js';
import { mappedin } from './mappedin.js';
import { mapQuest } from './mapQuest.js';
import { mapTiler } from './mapTiler.js';
import { marketstack } from './marketstack.js';
import { mastra } from './mastra.js';
import { mattermost } from './mattermost.js';
import { mavenlink } from './mavenlink.js';
import { maxMind } from './maxMind.js';
import { meaningCloud } from './meaningCloud.js';
import { mediastack } from './mediastack.js';
import { meilisearch } from './meilisearch.js';
import { meisterTask } from './meisterTask.js';
import { mem0 } from './mem0.js';
import { mercadoPago } from './mercadoPago.js';
import { mercury } from './mercury.js';
import { mergify } from './mergify.js';
import { mesibo } from './mesibo.js';
import { messageBird } from './messageBird.js';
import { metaApi } from './metaApi.js';
import { metabase } from './metabase.js';
import { metrilo } from './metrilo.js';
import { microsoftTeams } from './microsoftTeams.js';
import { midtrans } from './midtrans.js';
import { mindMeister } from './mindMeister.js';
import { minimax } from './minimax.js';
import { miro } from './miro.js';
import { mistral } from './mistral.js';
import { mite } from './mite.js';
import { mixmax } from './mixmax.js';
import { mixpanel } from './mixpanel.js';
import { mockaroo } from './mockaroo.js';
import { modal } from './modal.js';
import { modrinth } from './modrinth.js';
import { mollie } from './mollie.js';
import { monday } from './monday.js';
import { moneywave } from './moneywave.js';
import { mongoDb } from './mongoDb.js';
import { monkeyLearn } from './monkeyLearn.js';
import { moonClerk } from './moonClerk.js';
import { moosend } from './moosend.js';
import { moralis } from './moralis.js';
import { mParticle } from './mParticle.js';
import { mux } from './mux.js';
import { myIntervals } from './myIntervals.js';
import { n8n } from './n8n.js';
import { nango } from './nango.js';
import { nasa } from './nasa.js';
import { nasdaqDataLink } from './nasdaqDataLink.js';
import { neon } from './neon.js';
import { nessus } from './nessus.js';
import { netBird } from './netBird.js';
import { netHunt } from './netHunt.js';
import { netlify } from './netlify.js';
import { netSuite } from './netSuite.js';
import { neutrinoApi } from './neutrinoApi.js';
import { newRelic } from './newRelic.js';
import { newsApi } from './newsApi.js';
import { newscatcher } from './newscatcher.js';
import { newsData } from './newsData.js';
import { nexmo } from './nexmo.js';
import { nftPort } from './nftPort.js';
import { ngrok } from './ngrok.js';
import { niceReply } from './niceReply.js';
import { nightfall } from './nightfall.js';
import { nimble } from './nimble.js';
import { nocoDb } from './nocoDb.js';
import { nomic } from './nomic.js';
import { noticeable } from './noticeable.js';
import { notion } from './notion.js';
import { novita } from './novita.js';
import { novu } from './novu.js';
import { nozbe } from './nozbe.js';
import { npm } from './npm.js';
import { nuget } from './nuget.js';
import { numverify } from './numverify.js';
import { nutritionix } from './nutritionix.js';
import { nvidia } from './nvidia.js';
import { nylas } from './nylas.js';
import { nyTimes } from './nyTimes.js';
import { oanda } from './oanda.js';
import { octopusDeploy } from './octopusDeploy.js';
import { okta } from './okta.js';
import { ollama } from './ollama.js';
import { omdb } from './omdb.js';
import { omnisend } from './omnisend.js';
import { oneLogin } from './oneLogin.js';
import { onePageCrm } from './onePageCrm.js';
import { onePassword } from './onePassword.js';
import { oneSignal } from './oneSignal.js';
import { onfido } from './onfido.js';
import { onfleet } from './onfleet.js';
import { oopSpam } from './oopSpam.js';
import { openai } from './openai.js';
import { openCage } from './openCage.js';
import { openCollective } from './openCollective.js';
import { openExchangeRates } from './openExchangeRates.js';
import { openGraphr } from './openGraphr.js';
import { openRouter } from './openRouter.js';
import { openSea } from './openSea.js';
import { openShift } from './openShift.js';
import { openUv } from './openUv.js';
import { openVsx } from './openVsx.js';
import { openWeatherMap } from './openWeatherMap.js';
import { opsgenie } from './opsgenie.js';
import { optimizely } from './optimizely.js';
import { ory } from './ory.js';
import { outline } from './outline.js';
import { outscale } from './outscale.js';
import { overloop } from './overloop.js';
import { ovh } from './ovh.js';
import { owlbot } from './owlbot.js';
import { packagecloud } from './packagecloud.js';
import { pactFlow } from './pactFlow.js';
import { paddle } from './paddle.js';
import { pagarMe } from './pagarMe.js';
import { pagerDuty } from './pagerDuty.js';
import { pandaDoc } from './pandaDoc.js';
import { pandaScore } from './pandaScore.js';
import { pangea } from './pangea.js';
import { paperform } from './paperform.js';
import { parallelDots } from './parallelDots.js';
import { parseHub } from './parseHub.js';
import { parseur } from './parseur.js';
import { particleIo } from './particleIo.js';
import { partnerStack } from './partnerStack.js';
import { passbase } from './passbase.js';
import { pastebin } from './pastebin.js';
import { paydirt } from './paydirt.js';
import { paymo } from './paymo.js';
import { payMongo } from './payMongo.js';
import { payPal } from './payPal.js';
import { paystack } from './paystack.js';
import { pdfLayer } from './pdfLayer.js';
import { pdfShift } from './pdfShift.js';
import { pendo } from './pendo.js';
import { peopleDataLabs } from './peopleDataLabs.js';
import { pepipost } from './pepipost.js';
import { percy } from './percy.js';
import { permitIo } from './permitIo.js';
import { perplexity } from './perplexity.js';
import { persona } from './persona.js';
import { pexels } from './pexels.js';
import { phantomBuster } from './phantomBuster.js';
import { photoroom } from './photoroom.js';
import { phrase } from './phrase.js';
import { pinata } from './pinata.js';
import { pinecone } from './pinecone.js';
import { pingIdentity } from './pingIdentity.js';
import { pinterest } from './pinterest.js';
import { pipedream } from './pipedream.js';
import { pipedrive } from './pipedrive.js';
import { pirsch } from './pirsch.js';
import { pivotalTracker } from './pivotalTracker.js';
import { pixabay } from './pixabay.js';
import { plaid } from './plaid.js';
import { plain } from './plain.js';
import { planetScale } from './planetScale.js';
import { planviewLeanKit } from './planviewLeanKit.js';
import { planyo } from './planyo.js';
import { plausible } from './plausible.js';
import { plivo } from './plivo.js';
import { podio } from './podio.js';
import { polar } from './polar.js';
import { pollinations } from './pollinations.js';
import { pollsApi } from './pollsApi.js';
import { poloniex } from './poloniex.js';
import { polygon } from './polygon.js';
import { polymarket } from './polymarket.js';
import { porkbun } from './porkbun.js';
import { portainer } from './portainer.js';
import { portkey } from './portkey.js';
import { positionstack } from './positionstack.js';
import { postageApp } from './postageApp.js';
import { postbacks } from './postbacks.js';
import { postHog } from './postHog.js';
import { postman } from './postman.js';
import { postmark } from './postmark.js';
import { powrbot } from './powrbot.js';
import { prefect } from './prefect.js';
import { printful } from './printful.js';
import { prisma } from './prisma.js';
import { privacy } from './privacy.js';
import { privateAi } from './privateAi.js';
import { prodPad } from './prodPad.js';
import { promptLayer } from './promptLayer.js';
import { proof } from './proof.js';
import { prospectCrm } from './prospectCrm.js';
import { protocolsIo } from './protocolsIo.js';
import { proxmox } from './proxmox.js';
import { proxycrawl } from './proxycrawl.js';
import { pubNub } from './pubNub.js';
import { pulumi } from './pulumi.js';
import { pureStake } from './pureStake.js';
import { pushbullet } from './pushbullet.js';
import { pusher } from './pusher.js';
import { pushover } from './pushover.js';
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
import { quickmetrics } from './quickmetrics.js';
import { quickNode } from './quickNode.js';
import { quip } from './quip.js';
import { rails } from './rails.js';
import { railway } from './railway.js';
import { rainforestPay } from './rainforestPay.js';
import { ramp } from './ramp.js';
import { rancher } from './rancher.js';
import { rapid7 } from './rapid7.js';
import { rapidApi } from './rapidApi.js';
import { ravenTools } from './ravenTools.js';
import { rawg } from './rawg.js';
import { razorpay } from './razorpay.js';
import { reachMail } from './reachMail.js';
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
import { revAi } from './revAi.js';
import { revampCrm } from './revampCrm.js';
import { revenueCat } from './revenueCat.js';
import { revolut } from './revolut.js';
import { ringCentral } from './ringCentral.js';
import { riotGames } from './riotGames.js';
import { riteKit } from './riteKit.js';
import { roaring } from './roaring.js';
import { robinhood } from './robinhood.js';
import { roblox } from './roblox.js';
import { roboflow } from './roboflow.js';
import { rocketReach } from './rocketReach.js';
import { rockset } from './rockset.js';
import { rollbar } from './rollbar.js';
import { ronin } from './ronin.js';
import { rootly } from './rootly.js';
import { route4Me } from './route4Me.js';
import { rownd } from './rownd.js';
import { rubygems } from './rubygems.js';
import { rudderStack } from './rudderStack.js';
import { rundeck } from './rundeck.js';
import { runpod } from './runpod.js';
import { runrunIt } from './runrunIt.js';
import { runway } from './runway.js';
import { saladCloud } from './saladCloud.js';
import { salesblink } from './salesblink.js';
import { salesCookie } from './salesCookie.js';
import { salesflare } from './salesflare.js';
import { salesforce } from './salesforce.js';
import { salesloft } from './salesloft.js';
import { salesmate } from './salesmate.js';
import { sambaNova } from './sambaNova.js';
import { samsara } from './samsara.js';
import { sanity } from './sanity.js';
import { satisMeter } from './satisMeter.js';
import { sauceLabs } from './sauceLabs.js';
import { scaleAi } from './scaleAi.js';
import { scaleway } from './scaleway.js';
import { scalingo } from './scalingo.js';
import { scalr } from './scalr.js';
import { scrapeOwl } from './scrapeOwl.js';
import { scraperApi } from './scraperApi.js';
import { scraperBox } from './scraperBox.js';
import { scraperSite } from './scraperSite.js';
import { scrapestack } from './scrapestack.js';
import { scrapfly } from './scrapfly.js';
import { scrapingAnt } from './scrapingAnt.js';
import { scrapingBee } from './scrapingBee.js';
import { screenshotApi } from './screenshotApi.js';
import { screenshotlayer } from './screenshotlayer.js';
import { scrutinizer } from './scrutinizer.js';
import { seam } from './seam.js';
import { securityTrails } from './securityTrails.js';
import { segment } from './segment.js';
import { selectPdf } from './selectPdf.js';
import { semaphore } from './semaphore.js';
import { semrush } from './semrush.js';
import { sendbird } from './sendbird.js';
import { sendcloud } from './sendcloud.js';
import { sendgrid } from './sendgrid.js';
import { sendPulse } from './sendPulse.js';
import { sendwithus } from './sendwithus.js';
import { sentry } from './sentry.js';
import { serpApi } from './serpApi.js';
import { serper } from './serper.js';
import { serpHouse } from './serpHouse.js';
import { serpstack } from './serpstack.js';
import { settleMint } from './settleMint.js';
import { sheety } from './sheety.js';
import { sherpaDesk } from './sherpaDesk.js';
import { shipday } from './shipday.js';
import { shipEngine } from './shipEngine.js';
import { shippo } from './shippo.js';
import { shipStation } from './shipStation.js';
import { shodan } from './shodan.js';
import { shopify } from './shopify.js';
import { shortcut } from './shortcut.js';
import { shotstack } from './shotstack.js';
import { shutterstock } from './shutterstock.js';
import { sidekiq } from './sidekiq.js';
import { signable } from './signable.js';
import { signalWire } from './signalWire.js';
import { signaturit } from './signaturit.js';
import { signifyd } from './signifyd.js';
import { signUpGenius } from './signUpGenius.js';
import { sigOpt } from './sigOpt.js';
import { siliconFlow } from './siliconFlow.js';
import { simFin } from './simFin.js';
import { simplesat } from './simplesat.js';
import { simplyNoted } from './simplyNoted.js';
import { simvoly } from './simvoly.js';
import { sinch } from './sinch.js';
import { sirv } from './sirv.js';
import { siteleaf } from './siteleaf.js';
import { skrapp } from './skrapp.js';
import { skyBiometry } from './skyBiometry.js';
import { slack } from './slack.js';
import { smartsheet } from './smartsheet.js';
import { smarty } from './smarty.js';
import { smooch } from './smooch.js';
import { smtp2Go } from './smtp2Go.js';
import { snipcart } from './snipcart.js';
import { snowflake } from './snowflake.js';
import { snyk } from './snyk.js';
import { softLayer } from './softLayer.js';
import { sonar } from './sonar.js';
import { sourcegraph } from './sourcegraph.js';
import { sparkPost } from './sparkPost.js';
import { speechmatics } from './speechmatics.js';
import { speechTextAi } from './speechTextAi.js';
import { split } from './split.js';
import { splunk } from './splunk.js';
import { spoonacular } from './spoonacular.js';
import { sportmonks } from './sportmonks.js';
import { spotify } from './spotify.js';
import { spotinst } from './spotinst.js';
import { spreedly } from './spreedly.js';
import { sqreen } from './sqreen.js';
import { square } from './square.js';
import { squarespace } from './squarespace.js';
import { sslMate } from './sslMate.js';
import { stabilityAi } from './stabilityAi.js';
import { stackHawk } from './stackHawk.js';
import { statsig } from './statsig.js';
import { statusCake } from './statusCake.js';
import { statuspage } from './statuspage.js';
import { statuspal } from './statuspal.js';
import { stitch } from './stitch.js';
import { stockData } from './stockData.js';
import { storecove } from './storecove.js';
import { stormglass } from './stormglass.js';
import { storyblok } from './storyblok.js';
import { storychief } from './storychief.js';
import { strapi } from './strapi.js';
import { strava } from './strava.js';
import { streak } from './streak.js';
import { stream } from './stream.js';
import { stripe } from './stripe.js';
import { stytch } from './stytch.js';
import { sugester } from './sugester.js';
import { sumoLogic } from './sumoLogic.js';
import { sumUp } from './sumUp.js';
import { supabase } from './supabase.js';
import { supernotes } from './supernotes.js';
import { surge } from './surge.js';
import { surveyAnyplace } from './surveyAnyplace.js';
import { surveyBot } from './surveyBot.js';
import { surveyMonkey } from './surveyMonkey.js';
import { surveySparrow } from './surveySparrow.js';
import { survicate } from './survicate.js';
import { svix } from './svix.js';
import { swaggerHub } from './swaggerHub.js';
import { swell } from './swell.js';
import { swiftype } from './swiftype.js';
import { tableau } from './tableau.js';
import { tailscale } from './tailscale.js';
import { tallyfy } from './tallyfy.js';
import { tatum } from './tatum.js';
import { tavily } from './tavily.js';
import { tavus } from './tavus.js';
import { taxJar } from './taxJar.js';
import { teamgate } from './teamgate.js';
import { teamwork } from './teamwork.js';
import { technicalAnalysisApi } from './technicalAnalysisApi.js';
import { tefter } from './tefter.js';
import { telegram } from './telegram.js';
import { telnyx } from './telnyx.js';
import { temporal } from './temporal.js';
import { tencentCloud } from './tencentCloud.js';
import { tenderly } from './tenderly.js';
import { terraform } from './terraform.js';
import { testingBot } from './testingBot.js';
import { testkube } from './testkube.js';
import { text2Data } from './text2Data.js';
import { textMagic } from './textMagic.js';
import { theOddsApi } from './theOddsApi.js';
import { theThingsStack } from './theThingsStack.js';
import { thingsBoard } from './thingsBoard.js';
import { thinkific } from './thinkific.js';
import { thirdweb } from './thirdweb.js';
import { thousandEyes } from './thousandEyes.js';
import { thunderstore } from './thunderstore.js';
import { ticketmaster } from './ticketmaster.js';
import { ticketTailor } from './ticketTailor.js';
import { tiingo } from './tiingo.js';
import { tikTok } from './tikTok.js';
import { timeCamp } from './timeCamp.js';
import { timezoneApi } from './timezoneApi.js';
import { tines } from './tines.js';
import { tinify } from './tinify.js';
import { tinybird } from './tinybird.js';
import { tly } from './tly.js';
import { tmdb } from './tmdb.js';
import { tMetric } from './tMetric.js';
import { todoist } from './todoist.js';
import { together } from './together.js';
import { toggl } from './toggl.js';
import { tokeet } from './tokeet.js';
import { tolgee } from './tolgee.js';
import { tomorrowIo } from './tomorrowIo.js';
import { tomTom } from './tomTom.js';
import { tradier } from './tradier.js';
import { travelpayouts } from './travelpayouts.js';
import { travisCi } from './travisCi.js';
import { treasureData } from './treasureData.js';
import { trello } from './trello.js';
import { tremendous } from './tremendous.js';
import { trendMicro } from './trendMicro.js';
import { triggerDev } from './triggerDev.js';
import { tru } from './tru.js';
import { trueNas } from './trueNas.js';
import { turbopuffer } from './turbopuffer.js';
import { turso } from './turso.js';
import { tuya } from './tuya.js';
import { twelveData } from './twelveData.js';
import { twilio } from './twilio.js';
import { twist } from './twist.js';
import { twitch } from './twitch.js';
import { twitter } from './twitter.js';
import { tyntec } from './tyntec.js';
import { typeform } from './typeform.js';
import { typetalk } from './typetalk.js';
import { uber } from './uber.js';
import { ubidots } from './ubidots.js';
import { uClassify } from './uClassify.js';
import { unifyId } from './unifyId.js';
import { unkey } from './unkey.js';
import { unleash } from './unleash.js';
import { unplugg } from './unplugg.js';
import { unsplash } from './unsplash.js';
import { unstructured } from './unstructured.js';
import { upcDatabase } from './upcDatabase.js';
import { upCloud } from './upCloud.js';
import { upLead } from './upLead.js';
import { uploadcare } from './uploadcare.js';
import { uploadThing } from './uploadThing.js';
import { upstage } from './upstage.js';
import { upstash } from './upstash.js';
import { uptimeRobot } from './uptimeRobot.js';
import { upwave } from './upwave.js';
import { urlscan } from './urlscan.js';
import { userflow } from './userflow.js';
import { userstack } from './userstack.js';
import { valTown } from './valTown.js';
import { vantage } from './vantage.js';
import { vapi } from './vapi.js';
import { vatlayer } from './vatlayer.js';
import { vault } from './vault.js';
import { vbout } from './vbout.js';
import { vectara } from './vectara.js';
import { veracode } from './veracode.js';
import { vercel } from './vercel.js';
import { verifier } from './verifier.js';
import { verimail } from './verimail.js';
import { veriphone } from './veriphone.js';
import { veryfi } from './veryfi.js';
import { viber } from './viber.js';
import { victorOps } from './victorOps.js';
import { vimeo } from './vimeo.js';
import { virusTotal } from './virusTotal.js';
import { visualCrossing } from './visualCrossing.js';
import { vkontakte } from './vkontakte.js';
import { voiceflow } from './voiceflow.js';
import { voicegain } from './voicegain.js';
import { volcengine } from './volcengine.js';
import { vonage } from './vonage.js';
import { voodooSms } from './voodooSms.js';
import { vouchery } from './vouchery.js';
import { voyageAi } from './voyageAi.js';
import { vpnApi } from './vpnApi.js';
import { vultr } from './vultr.js';
import { vyte } from './vyte.js';
import { wakaTime } from './wakaTime.js';
import { walkScore } from './walkScore.js';
import { warpStream } from './warpStream.js';
import { wasabi } from './wasabi.js';
import { weatherApi } from './weatherApi.js';
import { weatherbit } from './weatherbit.js';
import { weatherstack } from './weatherstack.js';
import { weaviate } from './weaviate.js';
import { web3Storage } from './web3Storage.js';
import { webex } from './webex.js';
import { webflow } from './webflow.js';
import { webScraper } from './webScraper.js';
import { webScrapingApi } from './webScrapingApi.js';
import { webshare } from './webshare.js';
import { websitePulse } from './websitePulse.js';
import { weChat } from './weChat.js';
import { weglot } from './weglot.js';
import { weightsAndBiases } from './weightsAndBiases.js';
import { wePay } from './wePay.js';
import { whoxy } from './whoxy.js';
import { wise } from './wise.js';
import { wistia } from './wistia.js';
import { witAi } from './witAi.js';
import { wix } from './wix.js';
import { wiz } from './wiz.js';
import { wolframAlpha } from './wolframAlpha.js';
import { wooCommerce } from './wooCommerce.js';
import { workato } from './workato.js';
import { workOs } from './workOs.js';
import { worksnaps } from './worksnaps.js';
import { workstack } from './workstack.js';
import { worldCoinIndex } from './worldCoinIndex.js';
import { worldWeather } from './worldWeather.js';
import { wpEngine } from './wpEngine.js';
import { wrike } from './wrike.js';
import { wufoo } from './wufoo.js';
import { xai } from './xai.js';
import { xata } from './xata.js';
import { xendit } from './xendit.js';
import { xero } from './xero.js';
import { yahoo } from './yahoo.js';
import { yandexCloud } from './yandexCloud.js';
import { yelp } from './yelp.js';
import { yext } from './yext.js';
import { ynab } from './ynab.js';
import { yooKassa } from './yooKassa.js';
import { yotpo } from './yotpo.js';
import { yousign } from './yousign.js';
import { youTrack } from './youTrack.js';
import { zapier } from './zapier.js';
import { zendesk } from './zendesk.js';
import { zenHub } from './zenHub.js';
import { zenkit } from './zenkit.js';
import { zenRows } from './zenRows.js';
import { zenscrape } from './zenscrape.js';
import { zenserp } from './zenserp.js';
import { zeplin } from './zeplin.js';
import { zeroBounce } from './zeroBounce.js';
import { zeroSsl } from './zeroSsl.js';
import { zeroTier } from './zeroTier.js';
import { zhipu } from './zhipu.js';
import { zipCodeApi } from './zipCodeApi.js';
import { zipcodebase } from './zipcodebase.js';
import { zoho } from './zoho.js';
import { zonkaFeedback } from './zonkaFeedback.js';
import { zoom } from './zoom.js';
import { zulip } from './zulip.js';
import { zuplo } from './zuplo.js';
import { zyte } from './zyte.js';
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
  apiTemplate,
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
  bombBomb,
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
  codequiry,
  coder,
  codeSandbox,
  cohere,
  coinApi,
  coinbase,
  coinGecko,
  coinLayer,
  coinLib,
  coinMarketCap,
  collect2,
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
  conversionTools,
  convertApi,
  convertKit,
  convex,
  convier,
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
  daily,
  dandelion,
  dareboost,
  databento,
  databox,
  databricks,
  datadog,
  dataForSeo,
  dataGov,
  dataStax,
  dbt,
  deepAi,
  deepgram,
  deepL,
  deepSeek,
  definedNetworking,
  delighted,
  demio,
  deno,
  dependencyTrack,
  depot,
  deputy,
  deSec,
  detectify,
  detectLanguage,
  devCycle,
  deviantArt,
  devin,
  dfuse,
  diffbot,
  dify,
  diggernaut,
  digitalOcean,
  directus,
  discord,
  disqus,
  ditto,
  dnsimple,
  dnsMadeEasy,
  docker,
  dockerHub,
  docparser,
  docuSign,
  doppler,
  dreamHost,
  dronaHq,
  droneCi,
  dropbox,
  dryRunSecurity,
  dub,
  duckDns,
  duffel,
  duo,
  duploCloud,
  dwolla,
  dynadot,
  dynalist,
  dynatrace,
  dyspatch,
  e2b,
  easyInsight,
  easyPost,
  ebay,
  edamam,
  edenAi,
  elastic,
  elasticEmail,
  elevenLabs,
  emailOctopus,
  enableX,
  endorLabs,
  enigma,
  envato,
  envoy,
  eodhd,
  eraserIo,
  etherscan,
  etsy,
  eventbrite,
  everhour,
  evervault,
  exaAi,
  exchangeRateApi,
  exchangeRatesApi,
  exoscale,
  expo,
  extractorApi,
  facebook,
  facePlusPlus,
  falAi,
  fastForex,
  fastly,
  fauna,
  feedier,
  fetchRss,
  fibery,
  figma,
  fileIo,
  filestack,
  finage,
  financialModelingPrep,
  fingerprint,
  finicity,
  finnhub,
  firebase,
  firecrawl,
  fireworks,
  fivetran,
  fixer,
  flagsmith,
  flatIo,
  fleetbase,
  flespi,
  flexport,
  flickr,
  flightApi,
  flightStats,
  flutterwave,
  flyIo,
  footballData,
  forestAdmin,
  formcrafts,
  formsite,
  foursquare,
  frameIo,
  fred,
  freshBooks,
  freshdesk,
  freshservice,
  friendli,
  front,
  fulcrum,
  fullContact,
  fullStory,
  fxMarket,
  gamma,
  gcNotify,
  geckoboard,
  gemfury,
  geminiExchange,
  gemstash,
  genesysCloud,
  geoapify,
  geocodify,
  geocodio,
  getResponse,
  ghost,
  giphy,
  gitBook,
  gitea,
  gitGuardian,
  github,
  gitlab,
  gitter,
  gladia,
  glassnode,
  gnews,
  goCardless,
  goDaddy,
  gofile,
  goldApi,
  goodDay,
  google,
  gotify,
  govUkNotify,
  grafana,
  graphHopper,
  greptile,
  grist,
  groove,
  groq,
  growthBook,
  gtMetrix,
  guardian,
  gumroad,
  guru,
  gyazo,
  hackClub,
  hackerEarth,
  hackerOne,
  happyScribe,
  harness,
  harvest,
  hasura,
  haveIBeenPwned,
  hcaptcha,
  hcp,
  healthchecks,
  helicone,
  helius,
  helloSign,
  helpScout,
  hereApi,
  heroku,
  hetzner,
  hexPm,
  heyGen,
  holidayApi,
  honeycomb,
  hop,
  html2Pdf,
  huawei,
  hubSpot,
  huggingFace,
  humanity,
  humeAi,
  humio,
  hunter,
  hyperbrowser,
  hyperTrack,
  hypixel,
  hypothesis,
  ibm,
  iconFinder,
  ideogram,
  iexCloud,
  ifttt,
  imageKit,
  imagga,
  imgbb,
  imgix,
  imgur,
  imperva,
  incidentIo,
  influxDb,
  infobip,
  infomaniak,
  infracost,
  infura,
  inngest,
  insightly,
  instagram,
  instamojo,
  instantly,
  intercom,
  interseller,
  intezer,
  intra42,
  intrinio,
  ionic,
  ionos,
  ip2Location,
  ipapi,
  ipData,
  ipGeolocation,
  ipInfo,
  ipInfoDb,
  ipQualityScore,
  ipstack,
  iterable,
  iterative,
  jenkins,
  jfrog,
  jina,
  jotform,
  jumpCloud,
  jupiterOne,
  juro,
  kagi,
  kairos,
  kanbanTool,
  karmaCrm,
  keenIo,
  keycloak,
  keygen,
  kickbox,
  kimi,
  kinde,
  klaviyo,
  klingAi,
  klipfolio,
  knapsackPro,
  kong,
  kontent,
  koyeb,
  kraken,
  krakenIo,
  kuCoin,
  kylas,
  labelbox,
  lacework,
  langfuse,
  langSmith,
  languageLayer,
  laravel,
  lark,
  launchDarkly,
  leadfeeder,
  lemlist,
  lemonSqueezy,
  leonardo,
  lessAnnoyingCrm,
  lichess,
  lighton,
  line,
  linear,
  linkedIn,
  linkPreview,
  linode,
  liveAgent,
  liveblocks,
  livekit,
  livestorm,
  llamaCloud,
  loadmill,
  lob,
  locationIq,
  logfire,
  loggly,
  loginRadius,
  logzIo,
  lokalise,
  looker,
  loops,
  loyverse,
  lunchMoney,
  luno,
  m3o,
  macAddressIo,
  madKudu,
  magicBell,
  mailboxlayer,
  mailchimp,
  mailerLite,
  mailerSend,
  mailgun,
  mailjet,
  mailmodo,
  mailsac,
  mailtrap,
  mandrill,
  mapbox,
  mappedin,
  mapQuest,
  mapTiler,
  marketstack,
  mastra,
  mattermost,
  mavenlink,
  maxMind,
  meaningCloud,
  mediastack,
  meilisearch,
  meisterTask,
  mem0,
  mercadoPago,
  mercury,
  mergify,
  mesibo,
  messageBird,
  metaApi,
  metabase,
  metrilo,
  microsoftTeams,
  midtrans,
  mindMeister,
  minimax,
  miro,
  mistral,
  mite,
  mixmax,
  mixpanel,
  mockaroo,
  modal,
  modrinth,
  mollie,
  monday,
  moneywave,
  mongoDb,
  monkeyLearn,
  moonClerk,
  moosend,
  moralis,
  mParticle,
  mux,
  myIntervals,
  n8n,
  nango,
  nasa,
  nasdaqDataLink,
  neon,
  nessus,
  netBird,
  netHunt,
  netlify,
  netSuite,
  neutrinoApi,
  newRelic,
  newsApi,
  newscatcher,
  newsData,
  nexmo,
  nftPort,
  ngrok,
  niceReply,
  nightfall,
  nimble,
  nocoDb,
  nomic,
  noticeable,
  notion,
  novita,
  novu,
  nozbe,
  npm,
  nuget,
  numverify,
  nutritionix,
  nvidia,
  nylas,
  nyTimes,
  oanda,
  octopusDeploy,
  okta,
  ollama,
  omdb,
  omnisend,
  oneLogin,
  onePageCrm,
  onePassword,
  oneSignal,
  onfido,
  onfleet,
  oopSpam,
  openai,
  openCage,
  openCollective,
  openExchangeRates,
  openGraphr,
  openRouter,
  openSea,
  openShift,
  openUv,
  openVsx,
  openWeatherMap,
  opsgenie,
  optimizely,
  ory,
  outline,
  outscale,
  overloop,
  ovh,
  owlbot,
  packagecloud,
  pactFlow,
  paddle,
  pagarMe,
  pagerDuty,
  pandaDoc,
  pandaScore,
  pangea,
  paperform,
  parallelDots,
  parseHub,
  parseur,
  particleIo,
  partnerStack,
  passbase,
  pastebin,
  paydirt,
  paymo,
  payMongo,
  payPal,
  paystack,
  pdfLayer,
  pdfShift,
  pendo,
  peopleDataLabs,
  pepipost,
  percy,
  permitIo,
  perplexity,
  persona,
  pexels,
  phantomBuster,
  photoroom,
  phrase,
  pinata,
  pinecone,
  pingIdentity,
  pinterest,
  pipedream,
  pipedrive,
  pirsch,
  pivotalTracker,
  pixabay,
  plaid,
  plain,
  planetScale,
  planviewLeanKit,
  planyo,
  plausible,
  plivo,
  podio,
  polar,
  pollinations,
  pollsApi,
  poloniex,
  polygon,
  polymarket,
  porkbun,
  portainer,
  portkey,
  positionstack,
  postageApp,
  postbacks,
  postHog,
  postman,
  postmark,
  powrbot,
  prefect,
  printful,
  prisma,
  privacy,
  privateAi,
  prodPad,
  promptLayer,
  proof,
  prospectCrm,
  protocolsIo,
  proxmox,
  proxycrawl,
  pubNub,
  pulumi,
  pureStake,
  pushbullet,
  pusher,
  pushover,
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
  quickmetrics,
  quickNode,
  quip,
  rails,
  railway,
  rainforestPay,
  ramp,
  rancher,
  rapid7,
  rapidApi,
  ravenTools,
  rawg,
  razorpay,
  reachMail,
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
  revAi,
  revampCrm,
  revenueCat,
  revolut,
  ringCentral,
  riotGames,
  riteKit,
  roaring,
  robinhood,
  roblox,
  roboflow,
  rocketReach,
  rockset,
  rollbar,
  ronin,
  rootly,
  route4Me,
  rownd,
  rubygems,
  rudderStack,
  rundeck,
  runpod,
  runrunIt,
  runway,
  saladCloud,
  salesblink,
  salesCookie,
  salesflare,
  salesforce,
  salesloft,
  salesmate,
  sambaNova,
  samsara,
  sanity,
  satisMeter,
  sauceLabs,
  scaleAi,
  scaleway,
  scalingo,
  scalr,
  scrapeOwl,
  scraperApi,
  scraperBox,
  scraperSite,
  scrapestack,
  scrapfly,
  scrapingAnt,
  scrapingBee,
  screenshotApi,
  screenshotlayer,
  scrutinizer,
  seam,
  securityTrails,
  segment,
  selectPdf,
  semaphore,
  semrush,
  sendbird,
  sendcloud,
  sendgrid,
  sendPulse,
  sendwithus,
  sentry,
  serpApi,
  serper,
  serpHouse,
  serpstack,
  settleMint,
  sheety,
  sherpaDesk,
  shipday,
  shipEngine,
  shippo,
  shipStation,
  shodan,
  shopify,
  shortcut,
  shotstack,
  shutterstock,
  sidekiq,
  signable,
  signalWire,
  signaturit,
  signifyd,
  signUpGenius,
  sigOpt,
  siliconFlow,
  simFin,
  simplesat,
  simplyNoted,
  simvoly,
  sinch,
  sirv,
  siteleaf,
  skrapp,
  skyBiometry,
  slack,
  smartsheet,
  smarty,
  smooch,
  smtp2Go,
  snipcart,
  snowflake,
  snyk,
  softLayer,
  sonar,
  sourcegraph,
  sparkPost,
  speechmatics,
  speechTextAi,
  split,
  splunk,
  spoonacular,
  sportmonks,
  spotify,
  spotinst,
  spreedly,
  sqreen,
  square,
  squarespace,
  sslMate,
  stabilityAi,
  stackHawk,
  statsig,
  statusCake,
  statuspage,
  statuspal,
  stitch,
  stockData,
  storecove,
  stormglass,
  storyblok,
  storychief,
  strapi,
  strava,
  streak,
  stream,
  stripe,
  stytch,
  sugester,
  sumoLogic,
  sumUp,
  supabase,
  supernotes,
  surge,
  surveyAnyplace,
  surveyBot,
  surveyMonkey,
  surveySparrow,
  survicate,
  svix,
  swaggerHub,
  swell,
  swiftype,
  tableau,
  tailscale,
  tallyfy,
  tatum,
  tavily,
  tavus,
  taxJar,
  teamgate,
  teamwork,
  technicalAnalysisApi,
  tefter,
  telegram,
  telnyx,
  temporal,
  tencentCloud,
  tenderly,
  terraform,
  testingBot,
  testkube,
  text2Data,
  textMagic,
  theOddsApi,
  theThingsStack,
  thingsBoard,
  thinkific,
  thirdweb,
  thousandEyes,
  thunderstore,
  ticketmaster,
  ticketTailor,
  tiingo,
  tikTok,
  timeCamp,
  timezoneApi,
  tines,
  tinify,
  tinybird,
  tly,
  tmdb,
  tMetric,
  todoist,
  together,
  toggl,
  tokeet,
  tolgee,
  tomorrowIo,
  tomTom,
  tradier,
  travelpayouts,
  travisCi,
  treasureData,
  trello,
  tremendous,
  trendMicro,
  triggerDev,
  tru,
  trueNas,
  turbopuffer,
  turso,
  tuya,
  twelveData,
  twilio,
  twist,
  twitch,
  twitter,
  tyntec,
  typeform,
  typetalk,
  uber,
  ubidots,
  uClassify,
  unifyId,
  unkey,
  unleash,
  unplugg,
  unsplash,
  unstructured,
  upcDatabase,
  upCloud,
  upLead,
  uploadcare,
  uploadThing,
  upstage,
  upstash,
  uptimeRobot,
  upwave,
  urlscan,
  userflow,
  userstack,
  valTown,
  vantage,
  vapi,
  vatlayer,
  vault,
  vbout,
  vectara,
  veracode,
  vercel,
  verifier,
  verimail,
  veriphone,
  veryfi,
  viber,
  victorOps,
  vimeo,
  virusTotal,
  visualCrossing,
  vkontakte,
  voiceflow,
  voicegain,
  volcengine,
  vonage,
  voodooSms,
  vouchery,
  voyageAi,
  vpnApi,
  vultr,
  vyte,
  wakaTime,
  walkScore,
  warpStream,
  wasabi,
  weatherApi,
  weatherbit,
  weatherstack,
  weaviate,
  web3Storage,
  webex,
  webflow,
  webScraper,
  webScrapingApi,
  webshare,
  websitePulse,
  weChat,
  weglot,
  weightsAndBiases,
  wePay,
  whoxy,
  wise,
  wistia,
  witAi,
  wix,
  wiz,
  wolframAlpha,
  wooCommerce,
  workato,
  workOs,
  worksnaps,
  workstack,
  worldCoinIndex,
  worldWeather,
  wpEngine,
  wrike,
  wufoo,
  xai,
  xata,
  xendit,
  xero,
  yahoo,
  yandexCloud,
  yelp,
  yext,
  ynab,
  yooKassa,
  yotpo,
  yousign,
  youTrack,
  zapier,
  zendesk,
  zenHub,
  zenkit,
  zenRows,
  zenscrape,
  zenserp,
  zeplin,
  zeroBounce,
  zeroSsl,
  zeroTier,
  zhipu,
  zipCodeApi,
  zipcodebase,
  zoho,
  zonkaFeedback,
  zoom,
  zulip,
  zuplo,
  zyte,
];

/** The formats of all keys, each with its issuer. */
export function rulesOf(from: readonly Provider[]): Rule[] {
  return from.flatMap(({ id, name, console, docs, keys }) => keys.map((key) => ({ ...key, provider: { id, name, ...(console !== undefined && { console }) }, docs })));
}
