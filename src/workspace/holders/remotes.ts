import type { AskGit } from '../git.js';

/** Where a repository is pushed to or fetched from, without whatever authorises it. */
export interface Remote {
  readonly host: string;
  /** `owner/name`, of safe characters only. */
  readonly path: string;
}

/** Those of a repository, `origin` first. @throws {GitError} */
export async function remotesOf(ask: AskGit, top: string): Promise<readonly Remote[]> {
  // 1: there are none. "<key>\n<value>"
  const entries = await ask(top, ['config', '-z', '--get-regexp', String.raw`^remote\..*\.url$`], { accepted: [0, 1] });
  const isOrigin = (entry: string): boolean => entry.startsWith('remote.origin.url\n');
  return [...entries.filter(isOrigin), ...entries.filter((entry) => !isOrigin(entry))].flatMap((entry) => remoteIn(entry.slice(entry.indexOf('\n') + 1)) ?? []);
}

/** `git@github.com:owner/name.git`, `https://user@host/owner/name`; undefined for what is nothing of the kind. */
export function remoteIn(address: string): Remote | undefined {
  const [, host, path] = /^(?:[\w+.-]{1,40}:\/\/)?(?:[^@/]{0,500}@)?([\w.-]{1,255})(?::\d{1,5}(?=\/)|:(?!\/))?\/?(.{1,500})$/u.exec(address.trim()) ?? [];
  if (host === undefined || path === undefined || !/[:/]/u.test(address)) return undefined;
  const clean = path.replace(/^\/|\/$/gu, '').replace(/\.git$/u, '');
  if (!/^[\w.~%-]{1,200}(?:\/[\w.~%-]{1,200}){1,9}$/u.test(clean)) return undefined;
  return ofAzure({ host: host.toLowerCase(), path: clean });
}

/** https://learn.microsoft.com/azure/devops/repos/git/use-ssh-keys-to-authenticate */
const ofAzure = ({ host, path }: Remote): Remote => (host === 'ssh.dev.azure.com' ? { host: 'dev.azure.com', path: path.replace(/^v3\//u, '') } : { host, path });
