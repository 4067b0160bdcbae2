import assert from 'node:assert/strict';
import { isEnvFile } from '../../../src/references/envFile.js';

describe('names of .env files', () => {
  for (const name of ['.env', '.env.local', '.env.example', '.env-prod', '.ENV', '.envrc', '.envrc.local', 'prod.env', '/a/b/.env', 'a\\b\\.env', '.flaskenv', '.dev.vars', '.dev.vars.staging']) {
    it(`is one: ${name}`, () => assert.ok(isEnvFile(name)));
  }
  for (const name of ['', 'env', 'env.ts', '.environment', '.env.d/readme', 'environment.ts', '.envoy', 'x.envy', '.venv', '.env/config']) {
    it(`is none: ${JSON.stringify(name)}`, () => assert.ok(!isEnvFile(name)));
  }
});
