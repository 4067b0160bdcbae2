// Written by `npm run registry`.
import { airtable } from './airtable.js';
import { anthropic } from './anthropic.js';
import { asana } from './asana.js';
import { assemblyAi } from './assemblyAi.js';
import { aws } from './aws.js';
import { bitbucket } from './bitbucket.js';
import { buildkite } from './buildkite.js';
import { cerebras } from './cerebras.js';
import { circleCi } from './circleCi.js';
import { cloudflare } from './cloudflare.js';
import { cohere } from './cohere.js';
import { cratesIo } from './cratesIo.js';
import { deepgram } from './deepgram.js';
import { deepSeek } from './deepSeek.js';
import { elevenLabs } from './elevenLabs.js';
import { falAi } from './falAi.js';
import { figma } from './figma.js';
import { firecrawl } from './firecrawl.js';
import { gitea } from './gitea.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { google } from './google.js';
import { groq } from './groq.js';
import { heroku } from './heroku.js';
import { launchDarkly } from './launchDarkly.js';
import { linear } from './linear.js';
import { linode } from './linode.js';
import { mistral } from './mistral.js';
import { newRelic } from './newRelic.js';
import { notion } from './notion.js';
import { npm } from './npm.js';
import { nuget } from './nuget.js';
import { openai } from './openai.js';
import { openRouter } from './openRouter.js';
import { pagerDuty } from './pagerDuty.js';
import { perplexity } from './perplexity.js';
import { pinecone } from './pinecone.js';
import { postman } from './postman.js';
import { pypi } from './pypi.js';
import { replicate } from './replicate.js';
import { resend } from './resend.js';
import { rubygems } from './rubygems.js';
import { sendgrid } from './sendgrid.js';
import { sentry } from './sentry.js';
import { snyk } from './snyk.js';
import { tavily } from './tavily.js';
import { together } from './together.js';
import { typeform } from './typeform.js';
import { vercel } from './vercel.js';
import { webflow } from './webflow.js';
import { xai } from './xai.js';
import type { ManagedProvider } from './provider.js';

/** The providers whose keys can be tested and replaced. The extension host loads these and no others: all of them would hold it up. */
export const managedProviders: readonly ManagedProvider[] = [
  airtable,
  anthropic,
  asana,
  assemblyAi,
  aws,
  bitbucket,
  buildkite,
  cerebras,
  circleCi,
  cloudflare,
  cohere,
  cratesIo,
  deepgram,
  deepSeek,
  elevenLabs,
  falAi,
  figma,
  firecrawl,
  gitea,
  github,
  gitlab,
  google,
  groq,
  heroku,
  launchDarkly,
  linear,
  linode,
  mistral,
  newRelic,
  notion,
  npm,
  nuget,
  openai,
  openRouter,
  pagerDuty,
  perplexity,
  pinecone,
  postman,
  pypi,
  replicate,
  resend,
  rubygems,
  sendgrid,
  sentry,
  snyk,
  tavily,
  together,
  typeform,
  vercel,
  webflow,
  xai,
];
