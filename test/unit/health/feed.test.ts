import assert from 'node:assert/strict';
import { FeedError, readFeed } from '../../../src/health/feed.js';

describe('a feed', () => {
  const rss = (items: string): string => `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Status</title>${items}</channel></rss>`;

  it('of RSS is read, the newest first', () => {
    const entries = readFeed(
      rss(`
        <item><title>Slow answers</title><link>https://status.example.com/1</link><pubDate>Mon, 02 Nov 2026 10:00:00 +0000</pubDate><guid>1</guid><description>&lt;p&gt;Now &amp;amp; then&lt;/p&gt;</description></item>
        <item><title>Old API keys stop working</title><link>https://status.example.com/2</link><pubDate>Tue, 03 Nov 2026 10:00:00 +0000</pubDate><guid>2</guid></item>`),
    );
    assert.deepEqual(entries, [
      { title: 'Old API keys stop working', url: 'https://status.example.com/2', at: '2026-11-03T10:00:00.000Z', marks: ['keys'] },
      { title: 'Slow answers', url: 'https://status.example.com/1', at: '2026-11-02T10:00:00.000Z', marks: [] },
    ]);
  });

  it('of Atom is read', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title type="html">Deprecation of v1 &lt;b&gt;tokens&lt;/b&gt;</title><link rel="self" href="https://x.example/self"/><link rel="alternate" href="https://x.example/a"/><updated>2026-11-01T00:00:00Z</updated><content type="html">A vulnerability was closed.</content></entry></feed>`;
    assert.deepEqual(readFeed(atom), [{ title: 'Deprecation of v1 tokens', url: 'https://x.example/a', at: '2026-11-01T00:00:00.000Z', marks: ['keys', 'deprecation', 'security'] }]);
  });

  it('of RSS 1.0 is read, whose items stand beside the channel', () => {
    const rdf = '<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel><title>x</title></channel><item><title>One</title><link>https://x.example/1</link></item></rdf:RDF>';
    assert.deepEqual(readFeed(rdf).map(({ title }) => title), ['One']);
  });

  it('tells a thing once, as it was told last', () => {
    const item = (title: string, day: number): string => `<item><guid>same</guid><title>${title}</title><pubDate>Mon, 0${day} Nov 2026 10:00:00 GMT</pubDate></item>`;
    assert.deepEqual(readFeed(rss(item('Investigating', 2) + item('Resolved', 4) + item('Monitoring', 3))).map(({ title }) => title), ['Resolved']);
  });

  it('leads only to pages that are encrypted, and shows no icons of its own', () => {
    for (const link of ['http://x.example/a', 'javascript:alert(1)', 'command:workbench.action.quit', 'https://']) {
      assert.deepEqual(readFeed(rss(`<item><title>$(trash) x</title><link>${link}</link></item>`)), [{ title: '$ (trash) x', marks: [] }], link);
    }
  });

  it('is not what anything else is', () => {
    for (const text of ['', 'no', '<html><body>Sign in</body></html>', '<rss', '{"a":1}']) assert.throws(() => readFeed(text), FeedError, text);
    assert.deepEqual(readFeed(rss('')), []);
  });

  it('does not blow up by entities that name entities', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`;
    const [entry] = readFeed(bomb);
    assert.ok(entry === undefined || entry.title.length < 30);
  });
});
