import { type Reading, type StringKind, type Token, matchAt } from './lexer.js';

/** Text between tags, and in attributes: entities stand for characters, a backslash for nothing. */
const safe = (text: string): string | undefined => (/^[A-Za-z0-9_:/.-]*$/.test(text) ? text : undefined);
const MARKUP: StringKind = { id: 'markup', open: /(?:)/y, write: safe };
const ATTRIBUTE: StringKind = { id: 'attribute', open: /["']/y, write: safe };

const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$:.-]*/uy;
/** Of a generic arrow function in a .tsx file: `<T,>`, `<T extends U>`. */
const GENERIC = /<(?:const\s+)?[\p{ID_Start}$_][\p{ID_Continue}$]*\s*(?:,|extends\s|=)/uy;

/** Reads an element from `<` to the end of its last tag, where an expression may begin. */
export const jsx =
  (expressionBegins: (tokens: readonly Token[]) => boolean) =>
  (reading: Reading): boolean => {
    const { text, at } = reading;
    if (text.charAt(at) !== '<' || !/[\p{ID_Start}$_>]/u.test(text.charAt(at + 1)) || matchAt(GENERIC, text, at) !== null || !expressionBegins(reading.tokens)) return false;
    element(reading);
    return true;
  };

function element(reading: Reading): void {
  const { text } = reading;
  let depth = 0;

  function open(): void {
    reading.push('sign', reading.at + 1);
    depth++;
    attributes();
  }

  /** Up to `>`. An attribute may have an expression, after which it goes on here. */
  function attributes(): void {
    for (;;) {
      reading.skip();
      const character = text.charAt(reading.at);
      const name = matchAt(NAME, text, reading.at);
      if (name !== null) reading.push('word', reading.at + name[0].length);
      else if (character === '=') reading.push('sign', reading.at + 1);
      else if (character === '"' || character === "'") {
        const end = text.indexOf(character, reading.at + 1);
        if (end === -1) { reading.fail('a string has no end'); return; }
        const one = reading.begin(ATTRIBUTE, character, character);
        reading.push('text', end + 1, one);
        one.end = end + 1;
      } else if (character === '{') { reading.enter(reading.at + 1, '}', true, attributes); return; }
      else if (character === '>') {
        reading.push('sign', reading.at + 1);
        children(); return;
      } else if (text.startsWith('/>', reading.at)) {
        reading.push('sign', reading.at + 2);
        depth--;
        children(); return;
      } else { reading.fail('one of its tags is not understood'); return; }
    }
  }

  function close(): void {
    reading.push('sign', reading.at + 2);
    reading.skip();
    const name = matchAt(NAME, text, reading.at);
    if (name !== null) reading.push('word', reading.at + name[0].length);
    reading.skip();
    if (text.charAt(reading.at) !== '>') { reading.fail('one of its tags is not understood'); return; }
    reading.push('sign', reading.at + 1);
    depth--;
    children();
  }

  function children(): void {
    if (depth === 0) return;
    let end = reading.at;
    while (end < text.length && text.charAt(end) !== '<' && text.charAt(end) !== '{') end++;
    if (end > reading.at) {
      const one = reading.begin(MARKUP, '', '');
      reading.push('text', end, one);
      one.end = end;
    }
    if (end === text.length) { reading.fail('one of its tags has no end'); return; }
    if (text.charAt(end) === '{') { reading.enter(end + 1, '}', true, children); return; }
    if (text.startsWith('</', end)) { close(); return; }
    open();
  }

  open();
}
