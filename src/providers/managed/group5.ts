// Written by `npm run registry`.
import { okta } from '../okta.js';
import { openai } from '../openai.js';
import { openRouter } from '../openRouter.js';
import { opsgenie } from '../opsgenie.js';
import { paddle } from '../paddle.js';
import { pagerDuty } from '../pagerDuty.js';
import { payPal } from '../payPal.js';
import { paystack } from '../paystack.js';
import { perplexity } from '../perplexity.js';
import { pinecone } from '../pinecone.js';
import { pipedrive } from '../pipedrive.js';
import { plaid } from '../plaid.js';
import { planetScale } from '../planetScale.js';
import { postHog } from '../postHog.js';
import { postman } from '../postman.js';
import { postmark } from '../postmark.js';
import { pulumi } from '../pulumi.js';
import { pypi } from '../pypi.js';
import { razorpay } from '../razorpay.js';
import { render } from '../render.js';
import type { ManagedProvider } from '../provider.js';

export const group: readonly ManagedProvider[] = [
  okta,
  openai,
  openRouter,
  opsgenie,
  paddle,
  pagerDuty,
  payPal,
  paystack,
  perplexity,
  pinecone,
  pipedrive,
  plaid,
  planetScale,
  postHog,
  postman,
  postmark,
  pulumi,
  pypi,
  razorpay,
  render,
];
