import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { LocatedFinding } from '../detection/position.js';
import type { Problem } from '../ignoring/ignored.js';
import type { Sifted } from '../ignoring/ignoring.js';
import { repositoryOf } from '../workspace/exposure.js';
import { knownRules } from '../workspace/knownRules.js';
import { openRepository, type Repository } from '../workspace/repository.js';
import { DEFAULT_BUDGET } from '../workspace/repositoryRules.js';

/** What the repositories that are scanned say of the findings in them. Whoever scans without trusting them switches it off. */
export interface Repositories {
  /** As {@link Repository.sift}; the files that say so are named by their absolute paths. */
  readonly sift: (path: string, text: string, findings: readonly LocatedFinding[]) => Promise<Sifted<LocatedFinding>>;
  /** One of them finds something by rules of its own. */
  readonly hasRules: boolean;
  dispose(): Promise<void>;
}

/** A path that is scanned, where it really lies, and the directory whose files count for it. */
interface Root {
  readonly named: string;
  readonly real: string;
  readonly top: string;
}

/** For each root the repository that it lies in; else the directory itself. @param roots absolute. @throws the signal's reason. */
export async function openRepositories(roots: readonly string[], onProblem: (problem: Problem) => void, signal: AbortSignal): Promise<Repositories> {
  const located = await Promise.all(roots.map(locate));
  const opened = new Map<string, Repository>();
  const dispose = async (): Promise<void> => {
    signal.removeEventListener('abort', onAbort);
    await Promise.all([...opened.values()].map((repository) => repository.dispose()));
  };
  /** A rule that takes long is not waited for. */
  const onAbort = (): void => void dispose();
  signal.addEventListener('abort', onAbort);
  try {
    for (const top of new Set(located.map((root) => root.top))) {
      const say = ({ file, message }: Problem): void => onProblem({ file: join(top, file), message });
      opened.set(top, await openRepository(top, { knownRules, budget: DEFAULT_BUDGET, today: () => new Date().toISOString().slice(0, 10), onProblem: say, signal }));
    }
  } catch (error) {
    await dispose();
    throw error;
  }
  // The innermost first.
  const order = [...located].sort((a, b) => b.named.length - a.named.length);

  return {
    hasRules: [...opened.values()].some(({ hasRules }) => hasRules),
    dispose,
    sift: async (path, text, findings) => {
      const root = order.find(({ named }) => isWithin(named, path)) ?? order[0];
      const repository = root && opened.get(root.top);
      if (root === undefined || repository === undefined) return { kept: findings, ignored: [] };
      const { kept, ignored } = await repository.sift(join(root.real, relative(root.named, path)), text, findings);
      return { kept, ignored: ignored.map(({ finding, by }) => ({ finding, by: { ...by, file: join(root.top, by.file) } })) };
    },
  };
}

async function locate(named: string): Promise<Root> {
  const real = await realpath(named).catch(() => named);
  const found = await stat(real).catch(() => undefined);
  const directory = found?.isDirectory() === true ? real : dirname(real);
  return { named, real, top: (await repositoryOf(directory)) ?? directory };
}

const isWithin = (directory: string, path: string): boolean => path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
