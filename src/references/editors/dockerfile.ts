import type { Span } from '../edit.js';
import { covering } from '../spans.js';
import type { FileEditor, Occurrence, Outcome } from './editor.js';
import { linesOf } from './lines.js';
import { remembering } from './remembering.js';
import { ESCAPED } from './values.js';

interface Instruction extends Span {
  readonly name: string;
  /** Where what follows its name begins. */
  readonly rest: number;
  /** Lines within it that only people read. */
  readonly comments: readonly Span[];
}

const NAME = /^[ \t]*([A-Za-z]+)(?:[ \t]+|$)/;
const HEREDOC = /<<-?(["']?)([A-Za-z_][A-Za-z0-9_]*)\1/g;
const TAKES_HEREDOCS: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD']);

/** https://docs.docker.com/reference/dockerfile/#format: comments, lines that go on, the directive that says by which character, here-documents. */
function instructionsOf(text: string): { readonly instructions: readonly Instruction[]; readonly comments: readonly Span[] } {
  const lines = [...linesOf(text, text.startsWith('\uFEFF') ? 1 : 0)];
  const content = ({ start, end }: Span): string => text.slice(start, end);
  const escape = /^[ \t]*#[ \t]*escape[ \t]*=[ \t]*([\\`])/im.exec(headOf(text))?.[1] ?? '\\';
  const isComment = (line: Span): boolean => content(line).trimStart().startsWith('#');
  const instructions: Instruction[] = [];
  const comments: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at];
    if (first === undefined) break;
    if (isComment(first)) {
      comments.push(first);
      continue;
    }
    const [all, word = ''] = NAME.exec(content(first)) ?? [];
    if (all === undefined) continue;
    const within: Span[] = [];
    // A comment, and an empty line, do not end what goes on.
    let last = first;
    for (let line: Span | undefined = first; line !== undefined; line = lines[++at]) {
      if (line !== first && isComment(line)) within.push(line);
      else if (line === first || content(line).trim() !== '') {
        last = line;
        if (!content(line).trimEnd().endsWith(escape)) break;
      }
    }
    const name = word.toUpperCase();
    for (const { 2: mark } of TAKES_HEREDOCS.has(name) ? text.slice(first.start, last.end).matchAll(HEREDOC) : []) {
      for (let line = lines[++at]; line !== undefined; line = lines[++at]) {
        last = line;
        if (content(line).trim() === mark) break;
      }
    }
    instructions.push({ name, start: first.start, end: last.end, rest: first.start + all.length, comments: within });
  }
  return { instructions, comments };
}

/** Directives stand before everything else. */
const headOf = (text: string): string => /^(?:[ \t]*#[^\r\n]*(?:\r\n|\n|\r|$))*/.exec(text.slice(0, 2000))?.[0] ?? '';

interface Given extends Span {
  readonly name: string;
  /** From what is between the name and the value to its end. */
  readonly from: number;
  readonly value: Span;
}

/** To the next white space that neither quotes hold nor a backslash escapes. */
const WORD = /(?:"[^"\\\r\n]*"|'[^'\\\r\n]*'|\\[^\r\n]|\S)+/g;
const PAIR = /^([A-Za-z_][A-Za-z0-9_.-]*)=("[^"\\\r\n]*"|'[^'\\\r\n]*'|[^\s"'\\`]+)$/;

/** `NAME=value …`, or `NAME value` as the only one of an `ENV`. Values that escape something are not read. */
function givenIn(text: string, { name, rest, end }: Instruction): readonly Given[] {
  const given: Given[] = [];
  const all = text.slice(rest, end);
  const [old, first] = /^([A-Za-z_][A-Za-z0-9_.-]*)[ \t]+(?=[^\s=])/.exec(all) ?? [];
  if (name === 'ENV' && old !== undefined && first !== undefined && !/[\\`\r\n]/.test(all)) {
    const value = { start: rest + old.length, end: rest + all.trimEnd().length };
    return [{ name: first, start: rest, end: value.end, from: rest + first.length, value }];
  }
  for (const { index, 0: word } of all.matchAll(WORD)) {
    const [, key, value] = PAIR.exec(word) ?? [];
    if (key === undefined || value === undefined) continue;
    const from = rest + index + key.length;
    const quoted = /^["']/.test(value) ? 1 : 0;
    given.push({ name: key, start: rest + index, end: from + 1 + value.length, from, value: { start: from + 1 + quoted, end: from + 1 + value.length - quoted } });
  }
  return given;
}

/** What a shell may read takes no pattern and no home folder. */
const PLAIN = /^[A-Za-z0-9_:/.@+=,-]+$/;

const BUILD_SECRET =
  'What stands in an instruction stays in the image. Give it to the build as a secret: RUN --mount=type=secret,id=KEY,env=KEY in the Dockerfile, and docker build --secret id=KEY,env=KEY.';
const AT_RUN_TIME = 'Docker puts no variable of the container in there. Have the program read a variable, and take the key out of the image.';

function rewrite(text: string, occurrences: readonly Occurrence[]): readonly Outcome[] {
  const { instructions, comments } = instructionsOf(text);
  const givenOf = remembering((instruction: Instruction) => givenIn(text, instruction));
  const isReadLater = readsOf(text, instructions);
  return occurrences.map((occurrence): Outcome => {
    const { start, end, by } = occurrence;
    const instruction = covering(instructions, occurrence);
    const isProse = covering(comments, occurrence) !== undefined || covering(instruction?.comments ?? [], occurrence) !== undefined;
    if (by.kind === 'value') {
      const newText = by.value.reveal();
      if (isProse ? /[\r\n]/.test(newText) : !PLAIN.test(newText)) return { left: 'The new value has characters that mean something in a Dockerfile.', unwritable: true };
      return { edits: [{ start, end, newText }] };
    }
    if (isProse) return { edits: [{ start, end, newText: by.reference }] };
    if (instruction === undefined) return { left: 'It stands in no instruction.' };
    if (instruction.name !== 'ARG' && instruction.name !== 'ENV') return { left: /^(?:RUN|ADD|COPY|FROM|ONBUILD)$/.test(instruction.name) ? BUILD_SECRET : AT_RUN_TIME };
    const given = covering(givenOf(instruction), occurrence);
    if (given?.value.start !== start || given.value.end !== end) return { left: `It is only a part of what ${instruction.name} gives, or escaped there. Make it a variable of its own first.` };
    if (occurrence.percentEncoded) return { left: ESCAPED };
    const { name, from } = given;
    if (instruction.name === 'ARG') {
      const argument = name === by.variable ? name : `${name}="$${by.variable}"`;
      return { edits: [{ start: from, end: given.end, newText: '' }], reads: 'variable', becomes: `ARG ${name}`, then: `Give it to each build with --build-arg ${argument}.` };
    }
    if (isReadLater(instruction, name)) return { left: BUILD_SECRET };
    const variable = name === by.variable ? name : `${name}="$${by.variable}"`;
    return {
      edits: [{ start: from, end: given.end, newText: '=""' }],
      reads: 'variable',
      becomes: `ENV ${name}=""`,
      then: `Give it to each container with docker run -e ${variable}, or under environment in the Compose file.`,
    };
  });
}

/** Whatever is run by a build reads its environment, and other instructions put it in by its name; the next stage has it where it is made from this one. */
function readsOf(text: string, instructions: readonly Instruction[]): (instruction: Instruction, name: string) => boolean {
  const last = new Map<string, number>();
  let lastRun = -1;
  for (const { name, start, end } of instructions) {
    if (name === 'RUN' || name === 'ONBUILD') lastRun = start;
    for (const [, read = ''] of text.slice(start, end).matchAll(/\$\{?([A-Za-z_][A-Za-z0-9_]*)/g)) last.set(read, start);
  }
  // Of a name with other characters Docker reads what stands before them.
  return ({ start }, name) => Math.max(lastRun, last.get(/^[A-Za-z0-9_]*/.exec(name)?.[0] ?? '') ?? -1) >= start;
}

export const dockerfile: FileEditor = {
  id: 'dockerfile',
  title: 'Dockerfile',
  files: [/(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][^/]+)?$/i, /\.(?:dockerfile|containerfile)$/i],
  holdsValues: true,
  rewrite,
};
