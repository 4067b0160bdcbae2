import { type Rule, anchorsOf } from '../src/detection/rule.js';
import { sampleOf } from '../test/unit/providers/samples.js';
import type { Engine } from './engine.js';
import type { OrdinaryFile } from './noise.js';
import { time } from './timing.js';

const HALF_MEGABYTE = 500_000;

const filledWith = (piece: string, size = HALF_MEGABYTE): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** What an editor checks as one types. */
export function ordinaryDocuments(code: readonly OrdinaryFile[]): Readonly<Record<string, string>> {
  const lines = code.slice(0, 2000).flatMap(({ text }) => text.split('\n').filter((line) => line.length < 200));
  return {
    '1,000 lines of code': lines.slice(0, 1000).join('\n'),
    '500 KB of code': lines.join('\n').slice(0, HALF_MEGABYTE),
    '500 KB of code without spaces': lines.join('').replace(/\s+/g, '').slice(0, HALF_MEGABYTE),
  };
}

/** Half a megabyte each of what makes a scanner look twice. */
export function hostileDocuments(): Readonly<Record<string, string>> {
  const pieces = {
    'one letter': 'a',
    hex: '0123456789abcdef',
    'sk-': 'sk-',
    'sk_': 'sk_',
    'ghp_': 'ghp_',
    'an OpenAI mark': 'T3BlbkFJ',
    'token': 'token',
    'token=': 'token=',
    'access key ids': ['AKIA', 'QWERTYUIOPASDFGH'].join(''),
    'private key headers': '-----BEGIN PRIVATE KEY-----',
    'addresses': 'a://b:c',
    'names that speak of secrets': 'api_secret_key_token_password_auth ',
    'command lines in lines of 400': `${'-u ab:9fK3mZq7 '.repeat(26)}\n`,
    'quotes': '"\'`',
    'backslashes': '\\',
    'line ends': '\n',
    'letters of two units': '\u{1f511}',
  };
  return Object.fromEntries(Object.entries(pieces).map(([name, piece]) => [`500 KB of ${name}`, filledWith(piece)]));
}

/** For each rule texts that come near its keys again and again. */
function nearlyKeys(rule: Rule, size: number): Readonly<Record<string, string>> {
  const { text, key, name } = sampleOf(rule, 7);
  const anchors = anchorsOf(rule);
  const under = (value: string): string => (name === undefined ? value : `${name}="${value}" `);
  const cut = text.slice(0, -1);
  const pieces = {
    anchors: anchors.join(''),
    'anchors, spaced': anchors.join(' '),
    'keys cut short': under(cut),
    'keys cut short, on lines': `${under(cut)}\n`,
    keys: under(text),
    'beginnings of keys': (anchors[0] ?? '') + key.slice(0, 20),
    'names without a key': name === undefined ? `${cut} ` : `${name} = `,
  };
  return Object.fromEntries(Object.entries(pieces).map(([shape, piece]) => [shape, filledWith(piece, size)]));
}

export interface Slow {
  readonly rule: Rule;
  readonly shape: string;
  readonly megabytesPerSecond: number;
}

/** The slowest of each rule's hostile texts, the slowest rule first. */
function slowest(rules: readonly Rule[], engine: Engine, size: number, runs: number): Slow[] {
  const bySpeed = (a: Slow, b: Slow): number => a.megabytesPerSecond - b.megabytesPerSecond;
  const ofRule = (rule: Rule): Slow[] =>
    Object.entries(nearlyKeys(rule, size)).map(([shape, text]) => ({ rule, shape, megabytesPerSecond: size / 1e3 / time(() => engine.detect(text), runs, 1) }));
  return rules.flatMap((rule) => ofRule(rule).sort(bySpeed).slice(0, 1)).sort(bySpeed);
}

/** A glance at all rules, and a careful look at those that seem slow. */
export function slowestRules(rules: readonly Rule[], engine: Engine): Slow[] {
  const suspects = slowest(rules, engine, 10_000, 1).slice(0, 30);
  return slowest(suspects.map(({ rule }) => rule), engine, 100_000, 3);
}
