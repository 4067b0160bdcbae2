import { type Node, type ParseError, createScanner, getNodeValue, parseTree } from 'jsonc-parser';
import type { FormPlace } from '../values.js';

export type Path = FormPlace['path'];

/** Files that people write are flat; the parser calls itself for each level. */
const DEEPEST = 100;

/** All of a text, as VS Code reads it; undefined where it is not valid, or too deep. */
export function treeOf(text: string): Node | undefined {
  // A byte order mark is no part of JSON; a space in its place keeps the offsets.
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (depthOf(json) > DEEPEST) return undefined;
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { allowTrailingComma: true });
  return errors.length === 0 ? tree : undefined;
}

function depthOf(json: string): number {
  const scanner = createScanner(json, true);
  let depth = 0;
  let deepest = 0;
  for (let end = -1; scanner.getPosition() > end; ) {
    end = scanner.getPosition();
    scanner.scan();
    const token = json.charAt(scanner.getTokenOffset());
    if (token === '{' || token === '[') deepest = Math.max(deepest, ++depth);
    else if (token === '}' || token === ']') depth--;
  }
  return deepest;
}

/** Of a name that is there twice, what readers take: the last. */
export function nodeAt(tree: Node | undefined, path: Path): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, step) => (typeof step === 'number' ? (node?.type === 'array' ? node.children?.[step] : undefined) : node?.type === 'object' ? propertyOf(node, step) : undefined),
    tree,
  );
}

const propertyOf = ({ children = [] }: Node, name: string): Node | undefined => children.findLast(({ children: [key] = [] }) => key?.value === name)?.children?.[1];

export function valueAt(tree: Node | undefined, path: Path): unknown {
  const node = nodeAt(tree, path);
  return node === undefined ? undefined : (getNodeValue(node) as unknown);
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
