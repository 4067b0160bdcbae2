/** The same by itself. V8 keeps a whole text as long as a part that was cut out of it is kept. */
export const detached = (part: string): string => Buffer.from(part, 'utf16le').toString('utf16le');
