import type { Secret } from '../secret/secret.js';
import { assignmentsOf, parseDotenv, type EnvAssignment, type Span } from './dotenv.js';
import { isEnvFile } from './envFile.js';
import { isAgreed, singleQuoted } from './quoting.js';
import { parseReference, runsOn } from './reference.js';

/** Replace `start` to `end` (UTF-16 offsets in the text as it was) by `newText`. Edits are in order and do not overlap. */
export interface Edit extends Span {
  readonly newText: string;
}

/** An occurrence that was left as it is: the user must look. */
export interface SkippedOccurrence extends Span {
  /** From 1. */
  readonly line: number;
  /** `longer-token`: it is part of a longer run of token characters. `reference-runs-on`: what follows would be read as part of the reference. */
  readonly reason: 'longer-token' | 'reference-runs-on';
}

export interface Replaced {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly skipped: readonly SkippedOccurrence[];
}

/** The file cannot hold the new value in a way that every reader understands alike. The message names the place, never the value. */
export class UnrepresentableError extends Error {
  constructor(
    readonly fileName: string,
    readonly line: number,
    why: string,
    next = 'Change this line by hand, or choose a reference instead of the value.',
  ) {
    super(`${fileName}:${line}: ${why} ${next}`);
    this.name = 'UnrepresentableError';
  }
}

/** One text that is to become another. */
export interface Replacement {
  readonly secret: Secret;
  readonly by: string;
}

/**
 * Every occurrence of each secret becomes its replacement; everything else stays byte for byte. In a `.env` file the value keeps its quotes where
 * the replacement can stand in them, and is put into single quotes where it cannot.
 * @throws {UnrepresentableError} and then nothing is to be changed.
 * @throws {RangeError} for an empty secret or replacement: the first is everywhere, the second would lose a value.
 */
export function replaceSecrets(text: string, replacements: readonly Replacement[], fileName: string): Replaced {
  if (replacements.some(({ secret, by }) => secret.length === 0 || by === '')) {
    throw new RangeError('Neither the secret nor its replacement may be empty.');
  }
  const lineOf = lineCounter(text);
  const assignments = isEnvFile(fileName) ? assignmentsOf(parseDotenv(text)) : [];
  const places: Place[] = [];
  const skipped: SkippedOccurrence[] = [];
  const found = replacements.flatMap(({ secret, by }) => [...occurrences(text, secret.reveal())].map((span) => ({ span, by }))).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let until = 0;
  for (const { span, by } of found) {
    // A secret within another one: the longer one is what stands there.
    if (span.start < until) continue;
    const assignment = assignments.find((one) => one.token.start <= span.start && span.end <= one.token.end);
    const reason = isPartOfToken(text, span)
      ? 'longer-token'
      : parseReference(by) !== undefined && assignment !== undefined && runsOn(text.charAt(span.end))
        ? 'reference-runs-on'
        : undefined;
    if (reason === undefined) {
      places.push({ span, by, assignment });
      until = span.end;
    } else {
      skipped.push({ ...span, line: lineOf(span.start), reason });
    }
  }
  const edits = editsOf(text, places, (offset, why) => new UnrepresentableError(fileName, lineOf(offset), why));
  return { text: applyEdits(text, edits), edits, skipped };
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.newText);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

interface Place {
  readonly span: Span;
  readonly by: string;
  readonly assignment: EnvAssignment | undefined;
}

type Refuse = (offset: number, why: string) => UnrepresentableError;

function editsOf(text: string, places: readonly Place[], refuse: Refuse): readonly Edit[] {
  const requoted = new Set(places.flatMap(({ by, assignment }) => (assignment === undefined || isAgreed(by, assignment.quote) ? [] : [assignment])));
  const edits: Edit[] = [];
  const done = new Set<EnvAssignment>();
  for (const { span, by, assignment } of places) {
    if (assignment === undefined || !requoted.has(assignment)) {
      edits.push({ ...span, newText: by });
    } else if (!done.has(assignment)) {
      done.add(assignment);
      edits.push(requote(text, assignment, places.filter((place) => place.assignment === assignment), refuse));
    }
  }
  return edits;
}

/** Writes the whole value anew in single quotes, when all of it means the same there. */
function requote(text: string, assignment: EnvAssignment, places: readonly Place[], refuse: Refuse): Edit {
  const { start, end } = assignment.value;
  const raw = text.slice(start, end);
  const withEach = (newText: (place: Place) => string): string => applyEdits(raw, places.map((place) => ({ start: place.span.start - start, end: place.span.end - start, newText: newText(place) })));
  // Escapes, expansions and quotes in what stays would change their meaning within single quotes.
  if (/[\\$'"`\r\n]/.test(withEach(() => ''))) {
    throw refuse(start, `The new value of ${assignment.name} needs quotes, and the rest of the value cannot be put into them safely.`);
  }
  const newText = singleQuoted(withEach(({ by }) => by));
  if (newText === undefined) {
    throw refuse(start, `The new value of ${assignment.name} has characters that readers of .env files do not agree about.`);
  }
  return { ...assignment.token, newText };
}

function* occurrences(text: string, value: string): Generator<Span> {
  for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + value.length)) {
    yield { start, end: start + value.length };
  }
}

const TOKEN = /[A-Za-z0-9_-]/;
/** Ends of escapes in source and in URLs: in `"\nKEY"` and `%3DKEY` the letter before the key is not a part of it. */
const ESCAPE_BEFORE = /(?:^|[^\\])(?:\\\\)*\\(?:[nrtbfv0]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})$|%[0-9A-Fa-f]{2}$/;
const LONGEST_ESCAPE = 16;

function isPartOfToken(text: string, { start, end }: Span): boolean {
  const touchesBefore = TOKEN.test(text.charAt(start - 1)) && !ESCAPE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_ESCAPE), start));
  return touchesBefore || TOKEN.test(text.charAt(end));
}

/** Line numbers from 1, for rising offsets: what lies before the last one is not counted again. */
function lineCounter(text: string): (offset: number) => number {
  let counted = 0;
  let line = 1;
  return (offset) => {
    if (offset < counted) {
      [counted, line] = [0, 1];
    }
    line += text.slice(counted, offset).match(/\r\n|\n|\r/g)?.length ?? 0;
    counted = offset;
    return line;
  };
}
