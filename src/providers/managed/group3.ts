// Written by `npm run registry`.
import { figma } from '../figma.js';
import { firecrawl } from '../firecrawl.js';
import { gitea } from '../gitea.js';
import { github } from '../github.js';
import { gitlab } from '../gitlab.js';
import { goCardless } from '../goCardless.js';
import { google } from '../google.js';
import { grafana } from '../grafana.js';
import { groq } from '../groq.js';
import { heroku } from '../heroku.js';
import { hetzner } from '../hetzner.js';
import { honeycomb } from '../honeycomb.js';
import { hubSpot } from '../hubSpot.js';
import { huggingFace } from '../huggingFace.js';
import { intercom } from '../intercom.js';
import { jfrog } from '../jfrog.js';
import { klaviyo } from '../klaviyo.js';
import { launchDarkly } from '../launchDarkly.js';
import { lemonSqueezy } from '../lemonSqueezy.js';
import { linear } from '../linear.js';
import type { ManagedProvider } from '../provider.js';

export const group: readonly ManagedProvider[] = [
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
];
