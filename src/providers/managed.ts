// Written by `npm run registry`.
import { anthropic } from './anthropic.js';
import { assemblyAi } from './assemblyAi.js';
import { cerebras } from './cerebras.js';
import { cloudflare } from './cloudflare.js';
import { cohere } from './cohere.js';
import { deepgram } from './deepgram.js';
import { deepSeek } from './deepSeek.js';
import { elevenLabs } from './elevenLabs.js';
import { falAi } from './falAi.js';
import { firecrawl } from './firecrawl.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { groq } from './groq.js';
import { mistral } from './mistral.js';
import { openai } from './openai.js';
import { openRouter } from './openRouter.js';
import { perplexity } from './perplexity.js';
import { pinecone } from './pinecone.js';
import { replicate } from './replicate.js';
import { resend } from './resend.js';
import { sendgrid } from './sendgrid.js';
import { tavily } from './tavily.js';
import { together } from './together.js';
import { vercel } from './vercel.js';
import { xai } from './xai.js';
import type { ManagedProvider } from './provider.js';

/** The providers whose keys can be tested and replaced. The extension host loads these and no others: all of them would hold it up. */
export const managedProviders: readonly ManagedProvider[] = [
  anthropic,
  assemblyAi,
  cerebras,
  cloudflare,
  cohere,
  deepgram,
  deepSeek,
  elevenLabs,
  falAi,
  firecrawl,
  github,
  gitlab,
  groq,
  mistral,
  openai,
  openRouter,
  perplexity,
  pinecone,
  replicate,
  resend,
  sendgrid,
  tavily,
  together,
  vercel,
  xai,
];
