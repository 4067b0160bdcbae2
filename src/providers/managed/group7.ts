// Written by `npm run registry`.
import { telegram } from '../telegram.js';
import { telnyx } from '../telnyx.js';
import { terraform } from '../terraform.js';
import { together } from '../together.js';
import { toggl } from '../toggl.js';
import { twilio } from '../twilio.js';
import { twitch } from '../twitch.js';
import { typeform } from '../typeform.js';
import { upstash } from '../upstash.js';
import { vault } from '../vault.js';
import { vercel } from '../vercel.js';
import { virusTotal } from '../virusTotal.js';
import { vonage } from '../vonage.js';
import { vultr } from '../vultr.js';
import { webflow } from '../webflow.js';
import { xai } from '../xai.js';
import { zoom } from '../zoom.js';
import type { ManagedProvider } from '../provider.js';

export const group: readonly ManagedProvider[] = [
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
