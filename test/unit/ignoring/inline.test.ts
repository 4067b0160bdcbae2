import assert from 'node:assert/strict';
import { found, ignoringOf, judged, today, value } from './found.js';

describe('comments that ignore', () => {
  const none = ignoringOf([]);

  it('are honoured on the line of the key, whoever they are for', () => {
    for (const comment of ['keywright:allow', 'gitleaks:allow', 'betterleaks:allow', 'pragma: allowlist secret', 'pragma:allowlist secret', 'pragma: whitelist secret', 'pragma: allowlist-secret']) {
      assert.notDeepEqual(judged(none, `t = "${value}" # ${comment}\n`), ['-'], comment);
      assert.deepEqual(judged(none, `# ${comment}\nt = "${value}"\n# ${comment}`), ['-'], comment);
    }
  });

  it('of the line before only where they say so', () => {
    const next = '# pragma: allowlist nextline secret';
    for (const end of ['\n', '\r\n', '\r']) assert.deepEqual(judged(none, `a${end}${next}${end}t = "${value}"`), ['line pragma: allowlist nextline secret']);
    assert.deepEqual(judged(none, `t = "${value}" ${next}\n`), ['-']);
    assert.deepEqual(judged(none, `${next}\n\nt = "${value}"`), ['-']);
  });

  it('of other tools, for other things, do nothing', () => {
    for (const comment of ['nosec', 'noqa: S105', 'nosemgrep', 'keywright:allowed', 'keywright:allow-list', 'keywright: allow', 'eslint-disable-line']) assert.deepEqual(judged(none, `t = "${value}" # ${comment}`), ['-'], comment);
  });

  it('ours may name a rule, then a reason', () => {
    const line = (said: string): string => `t = "${value}" /* keywright:allow ${said} */\n`;
    assert.deepEqual(judged(none, line('acme-token a sample')), ['line keywright:allow']);
    assert.deepEqual(judged(none, line('acme-secret a sample')), ['-']);
    assert.deepEqual(judged(none, line('a sample')), ['line keywright:allow']);
    const reason = (said: string): string | undefined => none.verdicts('a', line(said), found(line(said)), today)[0]?.reason;
    assert.equal(reason('acme-token a sample'), 'a sample');
    assert.equal(reason('just a sample'), 'just a sample');
  });

  it('stand after a key of several lines, too', () => {
    const key = ['-----BEGIN', 'some', 'lines-----'].join('\n');
    assert.deepEqual(judged(none, `${key} # gitleaks:allow\n`, 'k', { values: [key] }), ['line gitleaks:allow']);
    assert.deepEqual(judged(none, `${key}\n# gitleaks:allow\n`, 'k', { values: [key] }), ['-']);
  });

  it('count near the key only, so that a line of a million characters costs no more', () => {
    assert.deepEqual(judged(none, `t = "${value}"${' '.repeat(4000)}gitleaks:allow`), ['line gitleaks:allow']);
    assert.deepEqual(judged(none, `t = "${value}"${' '.repeat(5000)}gitleaks:allow`), ['-']);
    assert.deepEqual(judged(none, `pragma: allowlist nextline secret${' '.repeat(5000)}t = "${value}"`), ['-']);
  });
});
