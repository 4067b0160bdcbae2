import assert from 'node:assert/strict';
import type { Part } from '../../../../src/providers/credential.js';
import { formatReference, parseReference } from '../../../../src/references/reference.js';
import { type Contract, beside } from './contract.js';

const isPage = (url: string): boolean => /^https:\/\/\S+$/u.test(url) && URL.canParse(url);
const whole = ({ source, flags }: RegExp): RegExp => new RegExp(`^(?:${source})$`, flags);

/** @param given what there is of them, by id. */
function fit(parts: readonly Part[], given: Readonly<Record<string, { reveal(): string }>>): void {
  for (const { id, pattern, needed } of parts) {
    const part = given[id];
    assert.ok(part !== undefined || needed !== true, `the emulation has no “${id}”`);
    if (part !== undefined) assert.match(part.reveal(), whole(pattern), id);
  }
}

export const declaring: readonly Contract[] = [
  {
    part: 'declared',
    name: 'can be referred to by the provider and by the names of its keys',
    holds: ({ provider, lifecycle }) => {
      for (const { variables } of provider.keys.filter(({ id }) => lifecycle.formats.includes(id))) {
        assert.ok(variables.length > 0);
        for (const name of variables) assert.deepEqual(parseReference(formatReference(provider.id, name)), { provider: provider.id, name });
      }
    },
  },
  {
    part: 'declared',
    name: 'declares what its keys look like, and what belongs to them',
    holds: ({ lifecycle, key }) => fit(lifecycle.parts ?? [], key.parts),
  },
  {
    part: 'declared',
    name: 'declares what authorises, so that it can be asked for',
    holds: ({ lifecycle, authority: over, key }) => {
      if (lifecycle.class === 'guided' || lifecycle.authority === undefined) return beside;
      const { wanted, how, page, pattern, parts = [] } = lifecycle.authority;
      assert.match(wanted, /\S/u);
      assert.ok(how.length > 0);
      assert.ok(isPage(page), page);
      const authority = over();
      if (pattern !== undefined) assert.match(authority.secret.reveal(), whole(pattern));
      fit(parts, { ...key.parts, ...authority.parts });
      return undefined;
    },
  },
  {
    part: 'declared',
    name: 'says where its policy is from, and how long a change may take',
    holds: ({ lifecycle: { policy } }) => {
      assert.ok(isPage(policy.source), policy.source);
      assert.ok(policy.propagation.newKey >= 0 && policy.propagation.oldKey >= 0);
      for (const text of [policy.oldKeyDies, policy.authority, ...policy.limits]) assert.match(text, /\.$/u);
    },
  },
];
