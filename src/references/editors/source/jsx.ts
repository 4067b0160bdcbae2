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

/** What is read next. Given back instead of called, so that neither depth nor number of tags costs stack. */
type Next = (() => Next) | undefined;

function goOn(first: Next): void {
  for (let next = first; next !== undefined; ) next = next();
}

function element(reading: Reading): void {
  const { text } = reading;
  let depth = 0;

  function open(): Next {
    reading.push('sign', reading.at + 1);
    depth++;
    return attributes;
  }

  /** Up to `>`. An attribute may have an expression, after which it goes on here. */
  function attributes(): Next {
    for (;;) {
      reading.skip();
      const character = text.charAt(reading.at);
      const name = matchAt(NAME, text, reading.at);
      if (name !== null) reading.push('word', reading.at + name[0].length);
      else if (character === '=') reading.push('sign', reading.at + 1);
      else if (character === '"' || character === "'") {
        const end = text.indexOf(character, reading.at + 1);
        if (end === -1) return failed('a string has no end');
        const one = reading.begin(ATTRIBUTE, character, character);
        reading.push('text', end + 1, one);
        one.end = end + 1;
      } else if (character === '{') return codeFrom(reading.at + 1, attributes);
      else if (character === '>') {
        reading.push('sign', reading.at + 1);
        return children;
      } else if (text.startsWith('/>', reading.at)) {
        reading.push('sign', reading.at + 2);
        depth--;
        return children;
      } else return failed('one of its tags is not understood');
    }
  }

  function close(): Next {
    reading.push('sign', reading.at + 2);
    reading.skip();
    const name = matchAt(NAME, text, reading.at);
    if (name !== null) reading.push('word', reading.at + name[0].length);
    reading.skip();
    if (text.charAt(reading.at) !== '>') return failed('one of its tags is not understood');
    reading.push('sign', reading.at + 1);
    depth--;
    return children;
  }

  function children(): Next {
    if (depth === 0) return undefined;
    let end = reading.at;
    while (end < text.length && text.charAt(end) !== '<' && text.charAt(end) !== '{') end++;
    if (end > reading.at) {
      const one = reading.begin(MARKUP, '', '');
      reading.push('text', end, one);
      one.end = end;
    }
    if (end === text.length) return failed('one of its tags has no end');
    if (text.charAt(end) === '{') return codeFrom(end + 1, children);
    return text.startsWith('</', end) ? close : open;
  }

  /** Code in braces, after which it goes on. */
  function codeFrom(end: number, next: Next): Next {
    reading.enter(end, '}', true, () => goOn(next));
    return undefined;
  }

  function failed(why: string): Next {
    reading.fail(why);
    return undefined;
  }

  goOn(open);
}
