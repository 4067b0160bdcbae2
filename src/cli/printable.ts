/** Names of files may hold line breaks and terminal escapes. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** `1 key`, `2 keys` */
export const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
