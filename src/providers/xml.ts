import { XmlElement, parseXml } from '@rgrove/parse-xml';
import * as v from 'valibot';
import type { Read } from './answer.js';
import type { HttpAnswer } from './http.js';

/** What is in an element: its text, or the elements in it by name. Of those that are called the same, all in a list. */
type Content = string | { readonly [name: string]: Content | readonly Content[] };

/** As `readJson`: `why` quotes nothing of the answer, which the parser's own errors do. Attributes and namespaces are left out. */
export function readXml<Schema extends v.GenericSchema>(answer: HttpAnswer, schema: Schema): Read<v.InferOutput<Schema>> {
  const bad = (why: string): Read<never> => ({ ok: false, why: answer.complete ? why : 'the answer was cut off' });
  let root: XmlElement | null;
  try {
    ({ root } = parseXml(answer.body.reveal()));
  } catch {
    return bad('the answer is not XML');
  }
  if (root === null) return bad('the answer is not XML');
  const result = v.safeParse(schema, { [root.name]: contentOf(root) });
  return result.success ? { ok: true, value: result.output } : bad('the answer has another shape than documented');
}

function contentOf(element: XmlElement): Content {
  const inside = element.children.filter((node) => node instanceof XmlElement);
  if (inside.length === 0) return element.text;
  const contents = new Map<string, Content[]>();
  for (const node of inside) contents.set(node.name, [...(contents.get(node.name) ?? []), contentOf(node)]);
  return Object.fromEntries([...contents].map(([name, [first = '', ...more]]) => [name, more.length === 0 ? first : [first, ...more]]));
}
