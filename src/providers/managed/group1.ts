// Written by `npm run registry`.
import { airtable } from '../airtable.js';
import { algolia } from '../algolia.js';
import { anthropic } from '../anthropic.js';
import { apify } from '../apify.js';
import { asana } from '../asana.js';
import { assemblyAi } from '../assemblyAi.js';
import { atlassian } from '../atlassian.js';
import { auth0 } from '../auth0.js';
import { aws } from '../aws.js';
import { azure } from '../azure.js';
import { bitbucket } from '../bitbucket.js';
import { brevo } from '../brevo.js';
import { browserStack } from '../browserStack.js';
import { buildkite } from '../buildkite.js';
import { calendly } from '../calendly.js';
import { cerebras } from '../cerebras.js';
import { circleCi } from '../circleCi.js';
import { clickUp } from '../clickUp.js';
import { clockify } from '../clockify.js';
import { cloudflare } from '../cloudflare.js';
import type { ManagedProvider } from '../provider.js';

export const group: readonly ManagedProvider[] = [
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
];
