import type { Span } from './edit.js';

/** Where in a URL something stands: before the `@` of its host, in the host or port itself, or anywhere else, in a URL or in none. */
export type PlaceInUrl = 'userinfo' | 'host' | 'elsewhere';

/** What ends the part of a URL that names user, password, host and port; the last five stand in no part of a URL unescaped. */
const ENDS = /[/?#\s"<>`|]/u;
const ENDS_OR_AT = /[/?#\s"<>`|@]/u;

/**
 * Where each span of a text stands: spans in order, not overlapping, taken as wholes whatever they hold (a reference has slashes of its own). Reads the text twice,
 * however many there are.
 */
export function placesInUrls(text: string, spans: readonly Span[]): readonly PlaceInUrl[] {
  const gaps = [...spans, undefined].map((span, index) => text.slice(spans[index - 1]?.end ?? 0, span?.start));
  let open = false;
  const authority = spans.map((_, index) => {
    const gap = gaps[index] ?? '';
    const opening = gap.lastIndexOf('://');
    open = opening >= 0 ? !ENDS.test(gap.slice(opening + 3)) : open && !ENDS.test(gap);
    return open;
  });
  let before = false;
  const beforeAt = [...spans.keys()].reverse().map((index) => {
    const end = ENDS_OR_AT.exec(gaps[index + 1] ?? '');
    before = end === null ? before && index + 1 < spans.length : end[0] === '@';
    return before;
  });
  beforeAt.reverse();
  return authority.map((inside, index) => (!inside ? 'elsewhere' : beforeAt[index] === true ? 'userinfo' : 'host'));
}

/** A text as user or password of a URL: any URL parser gives back exactly it. What is no text (half a surrogate pair) becomes U+FFFD, as in every variable. */
export const asUserinfo = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
