import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands } from '../../src/editor/commands.js';
import { settingKeys } from '../../src/editor/settingKeys.js';
import { DEFAULT_BUDGET } from '../../src/workspace/repositoryRules.js';
import { DEFAULT_MAX_BYTES } from '../../src/workspace/scan.js';
import packageJson from '../../package.json' with { type: 'json' };

/** Declared, registered (a host test), documented: what one says the others say. */
describe('the manifest', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const { contributes, capabilities, version } = packageJson;
  const properties: Readonly<Record<string, { scope: string; default: unknown }>> = contributes.configuration.properties;

  it('declares the commands that the code knows, and the README names each', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(commands).sort());
    for (const { title, category } of contributes.commands) assert.ok(readme.includes(`${category}: ${title}`), `the README lacks “${category}: ${title}”`);
  });

  it('declares the settings that the code reads, and the README names each', () => {
    assert.deepEqual(Object.keys(properties).sort(), Object.values(settingKeys).sort());
    for (const key of Object.keys(properties)) assert.ok(readme.includes(`\`${key}\``), `the README lacks \`${key}\``);
  });

  it('has one limit of size, in the editor and on the command line, and one budget of the rules of repositories', () => {
    const defaults = [settingKeys.maxFileSizeKiB, settingKeys.repositoryRulesBudgetMs, settingKeys.repositoryRulesTotalMs].map((key) => [key, properties[key]?.default]);
    const wanted = [DEFAULT_MAX_BYTES / 1024, DEFAULT_BUDGET.perFileMs, DEFAULT_BUDGET.totalMs];
    assert.deepEqual(defaults.map(([, value]) => value), wanted);
    for (const [key, value] of defaults) assert.ok(readme.includes(`| \`${String(key)}\` | \`${String(value)}\` |`), `the README has another default of ${String(key)}`);
    assert.ok(readme.includes(`\`${DEFAULT_MAX_BYTES / 1024 / 1024}MiB\` by default`));
  });

  it('lets no workspace set anything', () => {
    for (const [key, { scope }] of Object.entries(properties)) assert.equal(scope, 'machine', key);
  });

  it('restricts what decides where keys are sent', () => {
    assert.deepEqual(capabilities.untrustedWorkspaces.restrictedConfigurations, [settingKeys.baseUrls, settingKeys.consoleUrls]);
  });

  it('has its version in the changelog', () => {
    assert.ok(readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8').includes(`## ${version}`));
  });

  it('names every dependency with its reason', () => {
    const reasons = readFileSync(new URL('../../docs/dependencies.md', import.meta.url), 'utf8');
    for (const name of [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.devDependencies)]) assert.ok(reasons.includes(`| \`${name}\` |`), `docs/dependencies.md lacks ${name}`);
  });

  it('locks every package to its content, from whatever registry it comes', () => {
    const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as { packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string }>> };
    const locked = Object.entries(packages).filter(([place]) => place !== '');
    assert.ok(locked.length > 100);
    for (const [place, { integrity, resolved }] of locked) assert.deepEqual([integrity?.startsWith('sha512-'), resolved], [true, undefined], place);
  });

  it('names exact versions', () => {
    for (const [name, wanted] of Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies })) assert.match(wanted, /^(?:npm:[\w-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
  });
});
