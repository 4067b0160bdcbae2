import assert from 'node:assert/strict';
import { glance } from '../../../src/health/glance.js';

describe('health at a glance', () => {
  const none = { leaked: 0, all: 0, oldKeys: 0, pending: [], doing: undefined };
  const two = { leaked: 2, all: 3, oldKeys: 0, pending: [], doing: undefined };

  it('says no number before something was scanned', () => {
    assert.deepEqual(glance({ ...none, lastScan: 'none' }), { text: 'not scanned', spoken: 'Keywright: The workspace has not been scanned.', note: 'The workspace has not been scanned.' });
    assert.deepEqual(glance({ ...none, lastScan: 'none', doing: 'Scanning…' }), { text: 'Scanning…', spoken: 'Keywright: Scanning…' });
  });

  it('says that there may be more where not everything was seen', () => {
    assert.equal(glance({ ...two, lastScan: 'none', doing: 'Scanning…' }).text, '2+ leaked');
    assert.deepEqual(glance({ ...two, lastScan: 'unfinished' }), {
      text: '2+ leaked',
      spoken: 'Keywright: at least 2 leaked keys, 3 in all. The last scan was not finished.',
      note: 'The last scan was not finished.',
    });
    assert.equal(glance({ ...none, lastScan: 'unfinished' }).text, 'scan not finished');
  });

  it('does not forget keys that were replaced and may still work', () => {
    assert.deepEqual(glance({ ...none, oldKeys: 1, lastScan: 'finished' }), {
      text: '0 leaked · 1 old',
      spoken: 'Keywright: 0 leaked keys, 0 in all. One old key may still work.',
      note: 'One old key may still work.',
    });
    assert.match(glance({ ...two, oldKeys: 2, lastScan: 'unfinished' }).note ?? '', /2 old keys may still work\. The last scan/u);
  });

  it('says which old keys are left to work, and until when: some of many', () => {
    const until = 'The old key of sendgrid/MAIL_KEY works until 10:00.';
    assert.deepEqual(glance({ ...none, pending: [until], lastScan: 'finished' }), { text: '0 leaked · 1 pending', spoken: `Keywright: 0 leaked keys, 0 in all. ${until}`, note: until });
    assert.deepEqual(glance({ ...none, oldKeys: 2, pending: Array.from({ length: 7 }, () => until), lastScan: 'finished' }).text, '0 leaked · 2 old · 7 pending');
    assert.match(glance({ ...none, pending: Array.from({ length: 7 }, () => until), lastScan: 'finished' }).note ?? '', /^(?:The old key[^:]*:00\. ){5}2 more old keys/u);
  });

  it('says the number after a scan, and while the next one is under way', () => {
    assert.deepEqual(glance({ ...none, lastScan: 'finished' }), { text: '0 leaked', spoken: 'Keywright: 0 leaked keys, 0 in all' });
    assert.deepEqual(glance({ leaked: 1, all: 1, oldKeys: 0, pending: [], lastScan: 'finished', doing: 'Scanning…' }), { text: '1 leaked', spoken: 'Keywright: 1 leaked key, 1 in all. Scanning…' });
  });
});
