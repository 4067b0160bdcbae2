import { only } from './lines.js';
import { isOpenAt } from './marks.js';
import { type Form, type FormPlace, type Literal, asVariable, noForm } from './values.js';

/** Where something stands in a file: names, `*` for any one, `**` for any number of them: `jobs.*.env.*`. */
export type Shape = string;

/** Of the first whose shape the place has. */
export function byPlace(rules: readonly (readonly [shapes: readonly Shape[], form: Form])[], otherwise: Form): Form {
  const split = rules.map(([shapes, form]) => ({ has: anyOf(shapes), form }));
  return (place) => (split.find(({ has }) => has(place.path))?.form ?? otherwise)(place);
}

function anyOf(shapes: readonly Shape[]): (path: FormPlace['path']) => boolean {
  const split = shapes.map((shape) => shape.split('.'));
  return (path) => split.some((shape) => hasShape(path, shape));
}

function hasShape(path: FormPlace['path'], [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return path.length === 0;
  if (first === '**') return path.some((_, index) => hasShape(path.slice(index), rest)) || hasShape([], rest);
  return path.length > 0 && (first === '*' || first === path[0]) && hasShape(path.slice(1), rest);
}

/** For what a person sets elsewhere, and no program on this machine reads. @param then what to do, for a name. */
export const setElsewhere =
  (form: (variable: string) => string, then: (variable: string) => string): Form =>
  (place) => {
    const made = asVariable(form)(place);
    return 'left' in made ? made : { text: made.text, then: then(place.variable) };
  };

/** With a reason that says what to do with the key's name. */
export const noFormFor =
  (why: (variable: string) => string): Form =>
  (place) =>
    noForm(why(place.variable))(place);

/** Not within something that the tool computes, from one mark to another. */
export const outside =
  (open: string, close: string, form: Form): Form => {
    const computed = isOpenAt(open, close);
    return (place) =>
      place.ofValue(computed)(place.before.length) || place.before.endsWith('$') ? { left: `It stands within something else that is computed, after \`${open}\`. Change it by hand.` } : form(place);
  };

/** In commands and expressions, which are taken apart further, only what none of them has a meaning for. */
export function inCommands(shapes: readonly Shape[], otherwise: Literal): Literal {
  const isCommand = anyOf(shapes);
  return (value, path) => (isCommand(path) ? word(value) : otherwise(value, path));
}

const word = only(/^[A-Za-z0-9_:/.@+=-]+$/);

/** There is no way to have these marks taken as they are. */
export const without =
  (...marks: readonly string[]): Literal =>
  (value) =>
    marks.some((mark) => value.includes(mark)) ? undefined : value;
