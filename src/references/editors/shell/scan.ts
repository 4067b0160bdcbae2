import type { Span } from '../../edit.js';

/** How the shell reads a part of a script. */
export type Kind =
  | 'comment'
  | 'bare'
  | 'double'
  | 'single'
  /** `$'…'`. */
  | 'ansi'
  /** A here-document into which variables are put. */
  | 'heredoc'
  /** One into which none are, because its mark is quoted. */
  | 'literal'
  /** Within `${NAME:-…}` that stands in double quotes or a here-document. */
  | 'default'
  /** Arithmetic, names, marks, and what shells do not agree about. */
  | 'other';

/** What is within quotes is without them. Pieces are in order; none lies in another. */
export interface Piece extends Span {
  readonly kind: Kind;
  /** Backslashes and backticks mean something there before quotes do. */
  readonly inBackticks: boolean;
}

class Unreadable extends Error {}

/** All of a script as pieces; undefined where it cannot be told how a shell reads it. */
export function scanShell(text: string): readonly Piece[] | undefined {
  try {
    return new Scanner(text).all();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

interface Heredoc {
  readonly mark: string;
  readonly quoted: boolean;
  readonly tabs: boolean;
}

const DEEPEST = 50;

class Scanner {
  readonly #pieces: Piece[] = [];
  #at = 0;
  #pending: Heredoc[] = [];
  #depth = 0;
  #inBackticks = false;

  constructor(private readonly text: string) {}

  all(): readonly Piece[] {
    this.#commands('');
    if (this.#pending.length > 0) throw new Unreadable();
    return this.#pieces.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  }

  #looking(at: string): boolean {
    return this.text.startsWith(at, this.#at);
  }

  #add(kind: Kind, start: number, end: number): void {
    this.#pieces.push({ kind, start, end, inBackticks: this.#inBackticks });
  }

  /** Commands up to what ends them, which is not taken: `)` of a substitution, a backtick, or the end of the text. */
  #commands(closing: '' | ')' | '`'): void {
    if (++this.#depth > DEEPEST) throw new Unreadable();
    let open = 0;
    let start = this.#at;
    const flush = (): void => this.#add('bare', start, this.#at);
    const within = (read: () => void): void => {
      flush();
      read();
      start = this.#at;
    };
    let wordBegins = true;
    for (; ; ) {
      if (this.#at >= this.text.length) {
        if (closing !== '') throw new Unreadable();
        break;
      }
      const character = this.text.charAt(this.#at);
      const begins = wordBegins;
      wordBegins = /[\s;&|()<>]/.test(character);
      if (character === closing && open === 0) break;
      if (character === '\\') {
        this.#at += 2;
      } else if (character === '#' && begins) {
        within(() => this.#comment());
      } else if (character === "'" || character === '"' || character === '`' || character === '$') {
        within(() => this.#quoting(character, 'bare'));
      } else if (this.#looking('((')) {
        within(() => this.#arithmetic());
      } else if (character === '(' || character === ')') {
        // Outside of a substitution a parenthesis changes nothing; the pattern of a `case` has one that closes nothing.
        if (closing !== '') open = Math.max(0, open + (character === '(' ? 1 : -1));
        this.#at++;
      } else if (this.#looking('<<<')) {
        this.#at += 3;
      } else if (this.#looking('<<')) {
        within(() => this.#heredocMark());
      } else if (character === '\n' || character === '\r') {
        this.#at++;
        if (character === '\r' && this.#looking('\n')) this.#at++;
        if (this.#pending.length > 0) within(() => this.#heredocs());
      } else {
        if (closing !== '' && begins && /^(?:case|esac)\b/.test(this.text.slice(this.#at, this.#at + 5))) throw new Unreadable();
        this.#at++;
      }
    }
    this.#at = Math.min(this.#at, this.text.length);
    flush();
    this.#depth--;
  }

  #comment(): void {
    const start = this.#at;
    const end = this.text.slice(start).search(/[\r\n]/);
    this.#at = end < 0 ? this.text.length : start + end;
    this.#add('comment', start, this.#at);
  }

  /** What begins with a quote, a backtick or a dollar sign. */
  #quoting(character: string, around: 'bare' | 'double' | 'heredoc' | 'default'): void {
    if (character === "'") this.#single();
    else if (character === '"') {
      this.#at++;
      this.#expanding('double', '"');
      this.#at++;
    } else if (character === '`') this.#backticks(around);
    else if (this.#looking('$((')) {
      this.#at++;
      this.#arithmetic();
    } else if (this.#looking('$(')) {
      this.#at += 2;
      this.#commands(')');
      this.#at++;
    } else if (this.#looking('${')) this.#parameter(around);
    else if (this.#looking("$'") && around === 'bare') {
      this.#at += 2;
      this.#ansi();
    } else this.#at++;
  }

  #single(): void {
    const end = this.text.indexOf("'", this.#at + 1);
    if (end < 0) throw new Unreadable();
    this.#add('single', this.#at + 1, end);
    this.#at = end + 1;
  }

  #ansi(): void {
    const start = this.#at;
    while (this.text.charAt(this.#at) !== "'") {
      if (this.#at >= this.text.length) throw new Unreadable();
      this.#at += this.text.charAt(this.#at) === '\\' ? 2 : 1;
    }
    this.#add('ansi', start, this.#at);
    this.#at++;
  }

  /** Text in which variables and commands are put, up to what ends it. */
  #expanding(kind: 'double' | 'heredoc' | 'default', closing: string, limit = this.text.length): void {
    let start = this.#at;
    while (this.#at < limit && this.text.charAt(this.#at) !== closing) {
      const character = this.text.charAt(this.#at);
      if (character === '\\') this.#at += 2;
      else if (character === '`' || character === '$') {
        this.#add(kind, start, this.#at);
        this.#quoting(character, kind);
        start = this.#at;
      } else if (kind === 'default' && /['"{]/.test(character)) {
        // Shells do not agree about quotes there.
        throw new Unreadable();
      } else this.#at++;
    }
    if (this.#at >= limit && closing !== '') throw new Unreadable();
    if (this.#at > limit) throw new Unreadable();
    this.#add(kind, start, this.#at);
  }

  /** Shells do not agree about backslashes there, nor about quotes within quotes. */
  #backticks(around: string): void {
    const start = this.#at + 1;
    const end = this.text.indexOf('`', start);
    if (end < 0) throw new Unreadable();
    const inner = this.text.slice(start, end);
    if (inner.includes('\\') || (around !== 'bare' && /['"]/.test(inner)) || inner.includes('<<')) throw new Unreadable();
    this.#at = start;
    if (this.#inBackticks) throw new Unreadable();
    this.#inBackticks = true;
    if (around === 'bare') this.#commands('`');
    else {
      this.#add('other', start, end);
      this.#at = end;
    }
    this.#inBackticks = false;
    this.#at++;
  }

  /** `${NAME}`, and what stands behind the operator of `${NAME:-…}`. */
  #parameter(around: string): void {
    const start = this.#at;
    const [head] = /^\$\{[A-Za-z_][A-Za-z0-9_]*:?[-=+?]/.exec(this.text.slice(start, start + 300)) ?? [];
    if (head === undefined) {
      const end = /^\$\{[^{}'"`$\\\r\n]*\}/.exec(this.text.slice(start, start + 300))?.[0].length;
      if (end === undefined) throw new Unreadable();
      this.#add('other', start, start + end);
      this.#at = start + end;
      return;
    }
    this.#at += head.length;
    // Outside of quotes, what stands there is a bare word. What the variable is given there is split into words where it is used, which the command `:` does not care about.
    if (around === 'bare') this.#bareDefault(head.endsWith('=') && !/(?:^|[\s;&|]):[ \t]+$/.test(this.text.slice(Math.max(0, start - 20), start)) ? 'other' : 'bare');
    else this.#expanding('default', '}');
    this.#at++;
  }

  #bareDefault(kind: 'bare' | 'other'): void {
    const start = this.#at;
    const inner = /^[^{}'"`$\\\r\n]*(?=\})/.exec(this.text.slice(start, start + 2000))?.[0];
    if (inner !== undefined) {
      this.#add(kind, start, start + inner.length);
      this.#at = start + inner.length;
      return;
    }
    if (kind === 'other' || !this.#looking('"')) throw new Unreadable();
    this.#quoting('"', 'bare');
    if (!this.#looking('}')) throw new Unreadable();
  }

  #arithmetic(): void {
    const start = this.#at;
    let open = 0;
    for (; this.#at < this.text.length; this.#at++) {
      const character = this.text.charAt(this.#at);
      if (/['"`\\]/.test(character)) throw new Unreadable();
      if (character === '(') open++;
      else if (character === ')' && --open === 0) {
        this.#at++;
        this.#add('other', start, this.#at);
        return;
      }
    }
    throw new Unreadable();
  }

  #heredocMark(): void {
    const start = this.#at;
    const [all, dash, word = ''] = /^<<(-?)[ \t]*((?:[A-Za-z0-9_.+-]|\\[A-Za-z0-9_]|'[A-Za-z0-9_.+ -]*'|"[A-Za-z0-9_.+ -]*")+)/.exec(this.text.slice(start, start + 200)) ?? [];
    if (all === undefined) throw new Unreadable();
    this.#pending.push({ mark: word.replace(/['"\\]/g, ''), quoted: /['"\\]/.test(word), tabs: dash === '-' });
    this.#at = start + all.length;
    this.#add('other', start, this.#at);
  }

  /** At the beginning of a line. */
  #heredocs(): void {
    const pending = this.#pending;
    this.#pending = [];
    for (const { mark, quoted, tabs } of pending) {
      const start = this.#at;
      let line = start;
      for (; ; ) {
        const found = this.text.slice(line).search(/\r\n|\n|\r/);
        const end = found < 0 ? this.text.length : line + found;
        const content = this.text.slice(line, end);
        if ((tabs ? content.replace(/^\t+/, '') : content) === mark) {
          if (quoted) this.#add('literal', start, line);
          else this.#expanding('heredoc', '', line);
          this.#at = end;
          if (pending.at(-1)?.mark !== mark) this.#at += this.text.startsWith('\r\n', end) ? 2 : 1;
          break;
        }
        if (found < 0) throw new Unreadable();
        line = end + (this.text.startsWith('\r\n', end) ? 2 : 1);
      }
    }
  }
}
