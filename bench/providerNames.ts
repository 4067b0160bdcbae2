import { providers } from '../src/providers/registry.js';

// The samples come from several tools, each with its own names of providers.

/** What a tool calls a provider, plain, and the ids here. An issuer's products are the issuer's; two of one maker's products may be two providers here. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  '1password': ['onePassword'],
  alibaba: ['alibabaCloud'],
  artifactory: ['jfrog'],
  awsjson: ['aws'],
  clockwork: ['clockworkSms'],
  cloudant: ['ibm'],
  closecrm: ['close'],
  cockroachlabs: ['cockroachCloud'],
  confluence: ['atlassian'],
  firebase: ['google'],
  fireworksai: ['fireworks'],
  gcp: ['google'],
  hashicorp: ['hcp', 'terraform', 'vault'],
  hashicorpvault: ['vault'],
  jira: ['atlassian'],
  kraken: ['krakenIo'],
  langchain: ['langSmith'],
  meraki: ['ciscoMeraki'],
  openweather: ['openWeatherMap'],
  pagerdutyapikey: ['pagerDuty'],
  recaptcha: ['google'],
  riot: ['riotGames'],
  sauce: ['sauceLabs'],
  scale: ['scaleAi'],
  sendinblue: ['brevo'],
  sonarqube: ['sonar'],
  teams: ['microsoftTeams'],
  tencent: ['tencentCloud'],
  togetherai: ['together'],
  vonage: ['nexmo'],
  wandb: ['weightsAndBiases'],
  yandex: ['yandexCloud'],
  zohocrm: ['zoho'],
};

/** Rules whose keys are of another issuer than the provider named beside them, or of none. */
const BY_RULE: Readonly<Record<string, readonly string[]>> = {
  // Docker the engine is not claimed (its swarm tokens), Docker Hub is.
  docker: ['dockerHub'],
  // A database's password that stands in Terraform source, or in a connection string: nobody issued it.
  'hashicorp-tf-password': [],
  'kingfisher.azuresql.1': [],
  'kingfisher.azuresql.2': [],
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const byPlainName = new Map(providers.map(({ id }) => [plain(id), id]));
/** One portal, one account: a tool's `azure…` may be any of them. */
const azure = providers.map(({ id }) => id).filter((id) => id.startsWith('azure'));
const known = new Set(byPlainName.values());

/** The ids of the providers here that a sample's key may be of; empty where we claim none of them. */
export function claimedIds(provider: string, rule: string): readonly string[] {
  const name = plain(provider);
  const own = byPlainName.get(name);
  const ids = BY_RULE[rule] ?? [...(own === undefined ? [] : [own]), ...(ALIASES[name] ?? []), ...(name.startsWith('azure') ? azure : [])];
  return ids.filter((id) => known.has(id));
}
