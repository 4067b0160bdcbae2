const BLOCK = 512;
const REGULAR = new Set(['0', '\0']);
const DIRECTORY = '5';
/** What could not be said in the header of the entry that follows, as lines of `length key=value`. */
const EXTENSION = 'x';

const field = (header: Buffer, start: number, length: number): string => header.toString('utf8', start, start + length).replace(/\0.*$/s, '');

/** The regular files of a tar archive (POSIX), by name. @throws on entries of other kinds, so that none is left out unseen. */
export function untar(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + BLOCK);
    const size = parseInt(field(header, 124, 12), 8);
    const type = header.toString('latin1', 156, 157);
    const prefix = field(header, 345, 155);
    const name = longName ?? (prefix === '' ? '' : `${prefix}/`) + field(header, 0, 100);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    longName = type === EXTENSION ? /^\d+ path=(.*)$/m.exec(content.toString('utf8'))?.[1] : undefined;
    if (REGULAR.has(type)) files.set(name, content);
    else if (type !== DIRECTORY && type !== EXTENSION) throw new Error(`${name}: an entry of type ${type} in the archive`);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
