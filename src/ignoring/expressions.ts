import type { Problem } from './ignored.js';
import { translate, type Translated, Untranslatable } from './re2.js';

/** An expression that the repository brings. It may take for ever: whoever runs it watches it, and switches it off. */
export interface Expression {
  /** The same wherever the same files are read. */
  readonly index: number;
  /** `rule "acme-token"` */
  readonly name: string;
  readonly file: string;
  readonly translated: Translated;
}

/** Told what is about to run, and that it has ended. */
export interface Watch {
  before(index: number): void;
  after(): void;
}

export interface Expressions {
  readonly all: readonly Expression[];
  readonly problems: readonly Problem[];
  /** `undefined`, and a problem, where it cannot be translated. It then matches nothing. */
  add(pattern: string, name: string, file: string): Expression | undefined;
  test(expression: Expression | undefined, text: string): boolean;
  /** Every match that is not empty. */
  matches(expression: Expression, text: string): readonly RegExpExecArray[];
}

/** Of one file; more of one rule tell nothing more. */
const MAX_MATCHES = 1000;

/** @param disabled indexes of those that match nothing. */
export function createExpressions(disabled: ReadonlySet<number> = new Set(), watch: Watch = { before: () => undefined, after: () => undefined }): Expressions {
  const all: Expression[] = [];
  const problems: Problem[] = [];
  const compiled = new Map<number, RegExp>();
  const compile = ({ index, translated }: Expression): RegExp => {
    const pattern = compiled.get(index) ?? new RegExp(translated.source, 'dgu');
    compiled.set(index, pattern);
    pattern.lastIndex = 0;
    return pattern;
  };
  const watched = <T>(expression: Expression, work: (pattern: RegExp) => T): T => {
    watch.before(expression.index);
    try {
      return work(compile(expression));
    } finally {
      watch.after();
    }
  };
  return {
    all,
    problems,
    add: (pattern, name, file) => {
      try {
        const expression = { index: all.length, name, file, translated: translate(pattern) };
        all.push(expression);
        return expression;
      } catch (error) {
        if (!(error instanceof Untranslatable)) throw error;
        problems.push({ file, message: `${name} is not applied: of its expression, ${error.message}` });
        return undefined;
      }
    },
    test: (expression, text) => expression !== undefined && !disabled.has(expression.index) && watched(expression, (pattern) => pattern.test(text)),
    matches: (expression, text) => {
      if (disabled.has(expression.index)) return [];
      return watched(expression, (pattern) => {
        const found: RegExpExecArray[] = [];
        for (let match = pattern.exec(text); match !== null && found.length < MAX_MATCHES; match = pattern.exec(text)) {
          if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
          else found.push(match);
        }
        return found;
      });
    },
  };
}
