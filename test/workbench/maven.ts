import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cachedFolder } from './cache.js';
import type { Missing } from './python.js';

const run = promisify(execFile);
const FETCHING_MS = 5 * 60_000;

/** An artifact of Maven Central with all that it needs to run, in a folder of the user's cache. @param artifact with its exact version: `group:name:1.0`. */
export async function mavenArtifact(artifact: string): Promise<{ readonly folder: string } | Missing> {
  const [group = '', name = '', version = ''] = artifact.split(':');
  const dependency = `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  const project = `<project><modelVersion>4.0.0</modelVersion><groupId>fetched</groupId><artifactId>fetched</artifactId><version>1</version><dependencies>${dependency}</dependencies></project>\n`;
  try {
    const folder = await cachedFolder(`${name}-${version}`, async (target) => {
      await writeFile(join(target, 'pom.xml'), project);
      await run('mvn', ['--quiet', '--batch-mode', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${target}`], { cwd: target, timeout: FETCHING_MS });
    });
    return { folder };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no mvn' : 'mvn could not fetch it';
    return { why: `${artifact} was not found: ${reason}` };
  }
}
