// Written by `npm run registry`.
import { anthropic } from './anthropic.js';
import { cloudflare } from './cloudflare.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { openai } from './openai.js';
import { openRouter } from './openRouter.js';
import { sendgrid } from './sendgrid.js';
import type { ManagedProvider } from './provider.js';

/** The providers whose keys can be tested and replaced. The extension host loads these and no others: all of them would hold it up. */
export const managedProviders: readonly ManagedProvider[] = [
  anthropic,
  cloudflare,
  github,
  gitlab,
  openai,
  openRouter,
  sendgrid,
];
