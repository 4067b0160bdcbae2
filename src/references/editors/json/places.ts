import type { Form, FormPlace } from '../values.js';

type Path = FormPlace['path'];

/** A path in a file, `tasks/#/options/env/*`: `#` is any index, `*` any name, `**` in the end all that is within, `a|b` one of several. */
export function fits(path: Path, pattern: string): boolean {
  const parts = pattern.split('/');
  const open = parts.at(-1) === '**';
  if (open) parts.pop();
  return (open ? path.length > parts.length : path.length === parts.length) && parts.every((part, at) => fitsPart(path[at], part));
}

function fitsPart(step: Path[number] | undefined, part: string): boolean {
  if (part === '#') return typeof step === 'number';
  return typeof step === 'string' && (part === '*' || part.split('|').includes(step));
}

/** The form of the first that fits. */
export const byPlace =
  (places: readonly (readonly [patterns: readonly string[], form: Form])[], otherwise: Form): Form =>
  (place) =>
    (places.find(([patterns]) => patterns.some((pattern) => fits(place.path, pattern)))?.[1] ?? otherwise)(place);
