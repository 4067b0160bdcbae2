import { XmlElement, parseXml } from '@rgrove/parse-xml';

/** One entry of a feed: plain text, whatever markup it came with. */
export interface FeedEntry {
  readonly title: string;
  /** `https:` only. */
  readonly url?: string;
  /** ISO time. */
  readonly at?: string;
  /** What it seems to be about that somebody with keys should know. */
  readonly marks: readonly Mark[];
}

export type Mark = 'keys' | 'deprecation' | 'security';

/** The text is no feed. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}

const marks: Readonly<Record<Mark, RegExp>> = {
  keys: /\b(?:api[ -]?keys?|access keys?|keys? rotation|tokens?|credentials?|secrets?|authentication|oauth|rotat(?:e|es|ed|ion|ing))\b/iu,
  deprecation: /\b(?:deprecat\w+|sunset\w*|end[ -]of[ -](?:life|support)|retir(?:e|es|ed|ing|ement)|breaking change\w*|discontinu\w+|no longer (?:supported|available))\b/iu,
  security: /\b(?:security|vulnerabilit\w+|CVE-\d{4}-\d+|breach\w*|leak(?:s|ed|age)?|expos(?:ed|ure)|compromis\w+|unauthori[sz]ed|revok\w+)\b/iu,
};

/** More than this is not looked at: feeds are read for what is new. */
const mostEntries = 200;

/** Atom 1.0, RSS 2.0 and RSS 1.0, the newest first; of entries that are one thing, told again, the newest. @throws {FeedError} */
export function readFeed(text: string): readonly FeedEntry[] {
  const root = rootOf(text);
  const items = descend(root, ['item', 'entry']).slice(0, mostEntries);
  if (items.length === 0 && !['rss', 'feed', 'rdf:RDF'].includes(root.name)) throw new FeedError('it is no Atom or RSS feed');
  const byId = new Map<string, FeedEntry>();
  for (const item of items) {
    const entry = entryOf(item);
    const id = textOf(item, 'guid') || textOf(item, 'id') || (entry.url ?? entry.title);
    const known = byId.get(id);
    if (known === undefined || (known.at ?? '') < (entry.at ?? '')) byId.set(id, entry);
  }
  return [...byId.values()].sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
}

function rootOf(text: string): XmlElement {
  let root: XmlElement | null;
  try {
    ({ root } = parseXml(text.replace(/^\uFEFF?\s+/u, ''), { ignoreUndefinedEntities: true }));
  } catch {
    throw new FeedError('it is not XML');
  }
  if (root === null) throw new FeedError('it is empty');
  return root;
}

const elements = ({ children }: XmlElement): readonly XmlElement[] => children.filter((node) => node instanceof XmlElement);

/** The elements of these names, whether they stand in a channel or beside it. */
const descend = (root: XmlElement, names: readonly string[]): readonly XmlElement[] =>
  [root, ...elements(root).filter(({ name }) => name === 'channel')].flatMap((one) => elements(one).filter(({ name }) => names.includes(name)));

function entryOf(item: XmlElement): FeedEntry {
  const title = plain(textOf(item, 'title')) || 'Without a title';
  const words = `${title} ${plain(['description', 'summary', 'content', 'content:encoded'].map((name) => textOf(item, name)).join(' '))}`;
  const url = linkOf(item);
  const at = Date.parse(['pubDate', 'published', 'updated', 'dc:date'].map((name) => textOf(item, name)).find((one) => one !== '') ?? '');
  return {
    title,
    ...(url !== undefined && { url }),
    ...(!Number.isNaN(at) && { at: new Date(at).toISOString() }),
    marks: (Object.keys(marks) as Mark[]).filter((mark) => marks[mark].test(words)),
  };
}

function linkOf(item: XmlElement): string | undefined {
  const links = elements(item).filter(({ name }) => name === 'link');
  const page = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate') ?? links[0];
  const url = page === undefined ? '' : (page.attributes['href'] ?? page.text.trim());
  return url.startsWith("https://") && URL.canParse(url) ? url : undefined;
}

const textOf = (item: XmlElement, name: string): string => elements(item).find((one) => one.name === name)?.text ?? '';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Markup in feeds is text that was escaped once more. Icons of the list (`$(…)`) are not the feed's to choose. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]{0,2000}>/gu, ' ')
    .replace(/&(\w{2,6});/gu, (whole, name: string) => entities[name] ?? whole)
    .replaceAll('$(', '$ (')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 20_000);
