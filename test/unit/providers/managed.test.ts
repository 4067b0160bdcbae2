import assert from 'node:assert/strict';
import { checkedBaseUrl } from '../../../src/network/baseUrl.js';
import { loadManaged } from '../../../src/providers/loadManaged.js';

const managedProviders = await loadManaged();

/** The last two labels of a host, or three where the last two are anybody's. */
const domainOf = (url: string): string => {
  const { hostname } = new URL(url.replace('://*.', '://any.'));
  return /[^.]+\.(?:(?:co|com|gov)\.)?[^.]+$/u.exec(hostname)?.[0] ?? hostname;
};
/** OpenBao is Vault's API by another name, and the one whose pages were read. */
const alsoOwn: Readonly<Record<string, string>> = { vault: 'https://openbao.org' };
const isSentence = (text: string): boolean => text === text.trim() && /[.!?]$/u.test(text) && !/\s{2}|\.\.$/u.test(text);

describe('managed providers', () => {
  for (const provider of managedProviders) {
    const { id, docs, console, baseUrl, hosts = {}, status, feeds, keys, lifecycles } = provider;

    describe(id, () => {
      it('has pages and addresses that are whole and encrypted', () => {
        for (const page of [docs, console, ...(status === undefined ? [] : [status]), ...feeds.map(({ url }) => url), ...lifecycles.map(({ policy }) => policy.source)]) {
          assert.equal(new URL(page).protocol, 'https:', page);
        }
        for (const address of [baseUrl, ...Object.values(hosts)]) {
          assert.equal(checkedBaseUrl(address).protocol, 'https:', address);
          assert.ok(!address.endsWith('/'), address);
        }
      });

      it('says where its rules stand: on a page of its own', () => {
        const own = new Set([docs, console, baseUrl, ...Object.values(hosts), alsoOwn[id] ?? docs].map(domainOf));
        for (const { policy } of lifecycles) assert.ok(own.has(domainOf(policy.source)), policy.source);
      });

      it('covers each kind of key once, and none that is no secret', () => {
        const covered = lifecycles.flatMap(({ formats }) => formats);
        assert.equal(new Set(covered).size, covered.length);
        for (const format of covered) {
          const kind = keys.find((key) => key.id === format);
          assert.ok(kind !== undefined, format);
          assert.ok(kind.public !== true && kind.identifier !== true, format);
        }
      });

      it('speaks in sentences', () => {
        for (const lifecycle of lifecycles) {
          const { oldKeyDies, limits, authority } = lifecycle.policy;
          const steps = lifecycle.class === 'guided' ? [...lifecycle.createSteps, ...lifecycle.revokeSteps] : lifecycle.class === 'revoke-only' ? lifecycle.createSteps : [];
          for (const sentence of [oldKeyDies, authority, ...limits, ...steps]) assert.ok(isSentence(sentence), sentence);
          for (const continued of [oldKeyDies, authority]) assert.match(continued, /^\p{Ll}/u);
          for (const sentence of steps) assert.match(sentence, /^\p{Lu}/u);
          assert.ok(limits.length > 0);
        }
      });

      it('has parts that can be found or asked for', () => {
        for (const { parts = [] } of lifecycles) {
          for (const part of parts) {
            assert.ok(part.title !== '' && !part.pattern.global, part.id);
            assert.ok(part.pattern.source.startsWith('^') && part.pattern.source.endsWith('$'), `${part.id} has to match all of it`);
          }
        }
      });
    });
  }
});
