// Written by `npm run registry`.
import { cockroachCloud } from '../cockroachCloud.js';
import { coda } from '../coda.js';
import { cohere } from '../cohere.js';
import { confluent } from '../confluent.js';
import { contentful } from '../contentful.js';
import { cratesIo } from '../cratesIo.js';
import { databricks } from '../databricks.js';
import { datadog } from '../datadog.js';
import { deepgram } from '../deepgram.js';
import { deepSeek } from '../deepSeek.js';
import { digitalOcean } from '../digitalOcean.js';
import { discord } from '../discord.js';
import { dockerHub } from '../dockerHub.js';
import { doppler } from '../doppler.js';
import { dropbox } from '../dropbox.js';
import { easyPost } from '../easyPost.js';
import { elevenLabs } from '../elevenLabs.js';
import { etherscan } from '../etherscan.js';
import { falAi } from '../falAi.js';
import { fastly } from '../fastly.js';
import type { ManagedProvider } from '../provider.js';

export const group: readonly ManagedProvider[] = [
  cockroachCloud,
  coda,
  cohere,
  confluent,
  contentful,
  cratesIo,
  databricks,
  datadog,
  deepgram,
  deepSeek,
  digitalOcean,
  discord,
  dockerHub,
  doppler,
  dropbox,
  easyPost,
  elevenLabs,
  etherscan,
  falAi,
  fastly,
];
