import { type LineFormat, PLAIN_OR_FORM, lineEditor, notBehind, only } from './lines.js';
import { type Form, asVariable, noForm } from './values.js';

/** make puts the environment in before it reads a line, so that the text is the same as before, in whatever quotes it stands. */
const form: Form = notBehind(
  '$',
  asVariable((variable) => `$(${variable})`),
);

/** `NAME = $(NAME)` would go on without end; `NAME := …` is read once. */
const givenIn = (line: string): ReadonlySet<string> => new Set([...line.matchAll(/(?:^|[\s:])([A-Za-z_][A-Za-z0-9_]*)[ \t]*[?+!]?=/g)].map(([, name = '']) => name));

/** Of shells and functions, too: no pattern, no home folder, no next argument. */
const WORD = /^[A-Za-z0-9_:/.@+=-]+$/;

const format: LineFormat = { comments: ['#'], continues: true, entry: (line) => ({ name: line, start: 0, end: line.length }), styles: [{ quote: '', write: only(PLAIN_OR_FORM) }] };

export const make = lineEditor({
  id: 'make',
  title: 'Makefile',
  files: [/(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[^/]+)?$/, /\.(?:mk|mak)$/],
  format,
  literal: only(WORD),
  form: (place) =>
    place.ofValue(givenIn).has(place.variable)
      ? { left: 'make has the variable from its environment. Take this line out, or write it with := first.' }
      : form(place),
});

export const just = lineEditor({
  id: 'just',
  title: 'justfile',
  files: [/(?:^|\/)\.?justfile$/i, /\.just$/],
  format: { ...format, styles: [{ quote: '', write: only(WORD) }] },
  form: noForm('How it is put in depends on where it stands in a justfile. Write env("NAME") by hand, or let the recipe read the variable.'),
  holdsValues: false,
});
