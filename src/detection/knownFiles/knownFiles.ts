import { dockerConfig } from './dockerConfig.js';
import { gitCredentials } from './gitCredentials.js';
import type { KnownFile } from './knownFile.js';
import { kubeconfig } from './kubeconfig.js';
import { mcp } from './mcp.js';
import { netrc } from './netrc.js';
import { npmrc } from './npmrc.js';
import { pgpass } from './pgpass.js';
import { pypirc } from './pypirc.js';

export const knownFiles: readonly KnownFile[] = [npmrc, netrc, pypirc, dockerConfig, kubeconfig, mcp, pgpass, gitCredentials];
