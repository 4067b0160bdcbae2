import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

// The checker's own JavaScript: neither Java nor a program for this machine. It reads this when it checks.
process.env['RECHECK_BACKEND'] = 'pure';
const { check } = await import('recheck');

/**
 * A proof, not a search for a bad text: an expression is turned into an automaton that either can branch without end or cannot. Where all quantifiers are bounded there is
 * nothing to prove: an attempt takes no more than so many steps. How many that are in practice, `npm run bench:speed` measures on hostile texts made for each rule.
 * @returns what was found, `safe` where time is linear in the text.
 */
export async function verdict({ source, flags }: { readonly source: string; readonly flags: string }): Promise<string> {
  const whole = parsed(source, flags);
  if (!isUnbounded(whole)) return 'safe';
  const wider = widened(whole);
  if (wider === undefined) return 'unknown, unsupported';
  for (const part of alternativesOf(wider, flags)) {
    // One that is slow by itself may never come to it, for the next one takes the text.
    if ((await checked(part, flags)) !== 'safe') return checked(wider, flags);
  }
  return 'safe';
}

async function checked(source: string, flags: string): Promise<string> {
  const found = await check(source, flags, { checker: 'automaton', timeout: 60_000, maxNFASize: 1_000_000, maxPatternSize: 100_000 });
  return found.status === 'vulnerable' ? `vulnerable, ${found.complexity.summary}` : found.status === 'unknown' ? `unknown, ${found.error.kind}` : found.status;
}

const parsed = (source: string, flags: string): AST.Pattern => new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });

function isUnbounded(part: AST.Node): boolean {
  let found = false;
  visitRegExpAST(part, {
    onQuantifierEnter: ({ max }) => {
      found ||= max === Number.POSITIVE_INFINITY;
    },
  });
  return found;
}

/** Of no text that is taken. */
const NEVER = '\uE000';

/**
 * The checker knows no looking around and no references back. Without the one, and with the group in the place of the other, an expression tries all that it has tried, and more; made to fail at its end
 * it tries all of that whatever it finds. What is true of that is true of it, where to look around takes no longer than so many steps.
 */
function widened(whole: AST.Pattern): string | undefined {
  const edits: { readonly start: number; readonly end: number; readonly newText: string }[] = [];
  const around: AST.LookaroundAssertion[] = [];
  visitRegExpAST(whole, {
    onAssertionEnter: (one) => {
      if (one.kind !== 'lookahead' && one.kind !== 'lookbehind') return;
      around.push(one);
      edits.push({ start: one.start, end: one.end, newText: '(?:)' });
    },
    onBackreferenceEnter: ({ start, end, resolved }) => {
      const [group] = [resolved].flat();
      edits.push({ start, end, newText: `(?:${group?.alternatives.map(({ raw }) => raw).join('|') ?? ''})` });
    },
  });
  if (around.some(isUnbounded)) return undefined;
  if (edits.length === 0) return whole.raw;
  let source = '';
  let at = 0;
  for (const { start, end, newText } of edits.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    source += whole.raw.slice(at, start) + newText;
    at = end;
  }
  return `(?:${source}${whole.raw.slice(at)})${NEVER}`;
}

const MOST = 200;

/** One after the other they try what the whole does, and each is small. */
function alternativesOf(source: string, flags: string): readonly string[] {
  const done: string[] = [];
  const open = [source];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { alternatives } = parsed(one, flags);
    const [first] = alternatives;
    const group = alternatives.length === 1 ? first?.elements.find((element) => (element.type === 'Group' || element.type === 'CapturingGroup') && (element.alternatives.length > 1 || element.alternatives[0]?.elements.length === first.elements.length)) : undefined;
    if (done.length + open.length > MOST) done.push(one);
    else if (alternatives.length > 1) open.push(...alternatives.map(({ raw }) => raw));
    else if (group !== undefined && 'alternatives' in group) for (const { raw } of group.alternatives) open.push(one.slice(0, group.start) + raw + one.slice(group.end));
    else done.push(one);
  }
  return done;
}
