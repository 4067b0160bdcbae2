// Written by `npm run registry`.
import { linode } from '../linode.js';
import { lob } from '../lob.js';
import { mailchimp } from '../mailchimp.js';
import { mailgun } from '../mailgun.js';
import { mailjet } from '../mailjet.js';
import { mailtrap } from '../mailtrap.js';
import { mapbox } from '../mapbox.js';
import { messageBird } from '../messageBird.js';
import { mistral } from '../mistral.js';
import { mollie } from '../mollie.js';
import { monday } from '../monday.js';
import { mongoDb } from '../mongoDb.js';
import { mux } from '../mux.js';
import { neon } from '../neon.js';
import { netlify } from '../netlify.js';
import { newRelic } from '../newRelic.js';
import { nexmo } from '../nexmo.js';
import { notion } from '../notion.js';
import { npm } from '../npm.js';
import { nuget } from '../nuget.js';
import type { ManagedProvider } from '../provider.js';

export const group: readonly ManagedProvider[] = [
  linode,
  lob,
  mailchimp,
  mailgun,
  mailjet,
  mailtrap,
  mapbox,
  messageBird,
  mistral,
  mollie,
  monday,
  mongoDb,
  mux,
  neon,
  netlify,
  newRelic,
  nexmo,
  notion,
  npm,
  nuget,
];
