import assert from 'node:assert/strict';
import { BaseUrlError, addressesOf } from '../../../src/network/baseUrl.js';
import { gitlab } from '../../../src/providers/gitlab.js';
import type { ManagedProvider } from '../../../src/providers/provider.js';
import { sendgrid } from '../../../src/providers/sendgrid.js';

const baseUrlOf = (...asked: Parameters<typeof addressesOf>): string => addressesOf(...asked).baseUrl;

describe('base address', () => {
  it('is the declared one unless another is set', () => {
    assert.equal(baseUrlOf(gitlab, {}, true), 'https://gitlab.com');
    assert.equal(baseUrlOf(gitlab, {}, false), 'https://gitlab.com');
    assert.equal(baseUrlOf(gitlab, { sendgrid: 'https://api.eu.sendgrid.com' }, true), 'https://gitlab.com');
    assert.equal(baseUrlOf(sendgrid, { sendgrid: 'https://api.eu.sendgrid.com' }, true), 'https://api.eu.sendgrid.com');
  });

  it('loses the slash at its end and keeps its path', () => {
    assert.equal(baseUrlOf(gitlab, { gitlab: ' https://Git.Example.com/gitlab// ' }, true), 'https://git.example.com/gitlab');
  });

  it('is not used where the workspace is not trusted, and the public host is not used in its place', () => {
    assert.throws(() => baseUrlOf(gitlab, { gitlab: 'https://git.example.com' }, false), (error: unknown) => error instanceof BaseUrlError && error.message.includes('trust this workspace'));
  });

  it('is refused with the names of the setting and the provider, without its value', () => {
    for (const bad of ['http://git.example.com', 'git.example.com', 'https://me:word@git.example.com', 'javascript:alert(1)', '']) {
      assert.throws(
        () => baseUrlOf(gitlab, { gitlab: bad }, true),
        (error: unknown) => error instanceof BaseUrlError && error.message.includes('GitLab') && error.message.includes('keywright.baseUrls') && !error.message.includes('git.example.com') && !error.message.includes('word@'),
        bad,
      );
    }
  });

  describe('of several hosts', () => {
    const several: ManagedProvider = { ...gitlab, hosts: { uploads: 'https://uploads.gitlab.com', tenant: 'https://*.gitlab.com' } };

    it('are the declared ones unless others are set', () => {
      assert.deepEqual(addressesOf(several, { sendgrid: 'https://api.eu.sendgrid.com' }, true), { baseUrl: 'https://gitlab.com', hosts: several.hosts });
    });

    it('are all set apart or none: a key must not reach the public host by way of one that was forgotten', () => {
      const own = { gitlab: 'https://git.example.com', 'gitlab.uploads': 'https://up.example.com', 'gitlab.tenant': 'https://git.example.com/tenant' };
      assert.deepEqual(addressesOf(several, own, true), { baseUrl: own.gitlab, hosts: { uploads: own['gitlab.uploads'], tenant: own['gitlab.tenant'] } });
      for (const key of Object.keys(own)) {
        assert.throws(() => addressesOf(several, Object.fromEntries(Object.entries(own).filter(([name]) => name !== key)), true), (error: unknown) => error instanceof BaseUrlError && error.message.includes(`"${key}"`));
      }
    });
  });

  it('does not take inherited properties for settings', () => {
    assert.equal(baseUrlOf({ ...gitlab, id: 'constructor' }, {}, true), 'https://gitlab.com');
  });
});
