// Written by `npm run registry`.
import { AlgoliaEmulation } from './providers/algolia.js';
import { AnthropicEmulation } from './providers/anthropic.js';
import { AwsEmulation } from './providers/aws.js';
import { AzureEmulation } from './providers/azure.js';
import { BrowserStackEmulation } from './providers/browserStack.js';
import { BuildkiteEmulation } from './providers/buildkite.js';
import { CloudflareEmulation } from './providers/cloudflare.js';
import { CratesIoEmulation } from './providers/cratesIo.js';
import { DatadogEmulation } from './providers/datadog.js';
import { DigitalOceanEmulation } from './providers/digitalOcean.js';
import { DiscordEmulation } from './providers/discord.js';
import { DopplerEmulation } from './providers/doppler.js';
import { DropboxEmulation } from './providers/dropbox.js';
import { FastlyEmulation } from './providers/fastly.js';
import { GithubEmulation } from './providers/github.js';
import { GitlabEmulation } from './providers/gitlab.js';
import { GoogleEmulation } from './providers/google.js';
import { HerokuEmulation } from './providers/heroku.js';
import { LaunchDarklyEmulation } from './providers/launchDarkly.js';
import { LinodeEmulation } from './providers/linode.js';
import { MailgunEmulation } from './providers/mailgun.js';
import { MapboxEmulation } from './providers/mapbox.js';
import { NeonEmulation } from './providers/neon.js';
import { NpmEmulation } from './providers/npm.js';
import { OktaEmulation } from './providers/okta.js';
import { OpenaiEmulation } from './providers/openai.js';
import { OpenRouterEmulation } from './providers/openRouter.js';
import { PaddleEmulation } from './providers/paddle.js';
import { PulumiEmulation } from './providers/pulumi.js';
import { ResendEmulation } from './providers/resend.js';
import { SendgridEmulation } from './providers/sendgrid.js';
import { SlackEmulation } from './providers/slack.js';
import { SumoLogicEmulation } from './providers/sumoLogic.js';
import { TailscaleEmulation } from './providers/tailscale.js';
import { TerraformEmulation } from './providers/terraform.js';
import { TwilioEmulation } from './providers/twilio.js';
import { TwitchEmulation } from './providers/twitch.js';
import { VaultEmulation } from './providers/vault.js';
import { VercelEmulation } from './providers/vercel.js';

const emulations = {
  algolia: AlgoliaEmulation,
  anthropic: AnthropicEmulation,
  aws: AwsEmulation,
  azure: AzureEmulation,
  browserStack: BrowserStackEmulation,
  buildkite: BuildkiteEmulation,
  cloudflare: CloudflareEmulation,
  cratesIo: CratesIoEmulation,
  datadog: DatadogEmulation,
  digitalOcean: DigitalOceanEmulation,
  discord: DiscordEmulation,
  doppler: DopplerEmulation,
  dropbox: DropboxEmulation,
  fastly: FastlyEmulation,
  github: GithubEmulation,
  gitlab: GitlabEmulation,
  google: GoogleEmulation,
  heroku: HerokuEmulation,
  launchDarkly: LaunchDarklyEmulation,
  linode: LinodeEmulation,
  mailgun: MailgunEmulation,
  mapbox: MapboxEmulation,
  neon: NeonEmulation,
  npm: NpmEmulation,
  okta: OktaEmulation,
  openai: OpenaiEmulation,
  openRouter: OpenRouterEmulation,
  paddle: PaddleEmulation,
  pulumi: PulumiEmulation,
  resend: ResendEmulation,
  sendgrid: SendgridEmulation,
  slack: SlackEmulation,
  sumoLogic: SumoLogicEmulation,
  tailscale: TailscaleEmulation,
  terraform: TerraformEmulation,
  twilio: TwilioEmulation,
  twitch: TwitchEmulation,
  vault: VaultEmulation,
  vercel: VercelEmulation,
} as const;

export type ProviderId = keyof typeof emulations;
export type Emulations = { readonly [Id in ProviderId]: InstanceType<(typeof emulations)[Id]> };

export const createEmulations = (now: () => Date): Emulations => Object.fromEntries(Object.entries(emulations).map(([id, Emulation]) => [id, new Emulation(now)])) as unknown as Emulations;

/** What is reached of them: ids, and other hosts as `id.name`. */
export const addresses = [
  'algolia',
  'algolia.app',
  'anthropic',
  'aws',
  'aws.sts',
  'azure',
  'azure.blob',
  'browserStack',
  'buildkite',
  'cloudflare',
  'cratesIo',
  'datadog',
  'digitalOcean',
  'digitalOcean.cloud',
  'digitalOcean.spaces',
  'discord',
  'doppler',
  'dropbox',
  'fastly',
  'github',
  'gitlab',
  'google',
  'google.gemini',
  'heroku',
  'launchDarkly',
  'linode',
  'mailgun',
  'mapbox',
  'neon',
  'npm',
  'okta',
  'okta.organization',
  'openai',
  'openRouter',
  'paddle',
  'paddle.sandbox',
  'pulumi',
  'resend',
  'sendgrid',
  'slack',
  'slack.hooks',
  'sumoLogic',
  'tailscale',
  'terraform',
  'twilio',
  'twilio.verify',
  'twilio.iam',
  'twilio.accounts',
  'twitch',
  'vault',
  'vercel',
] as const;
export type Address = (typeof addresses)[number];
