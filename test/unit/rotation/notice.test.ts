import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Regenerated, noticeMarkdown, noticeText, teamNotice, withCi } from '../../../src/rotation/notice.js';
import type { Reason } from '../../../src/rotation/reason.js';
import { Secret } from '../../../src/secret/secret.js';
import { randomText } from '../../emulator/keyring.js';
import { planOf } from './rig.js';

const token = (text = randomText(20)): string => ['glpat', text].join('-');

const plan = planOf('gitlab', token());
const told = (more: Partial<Regenerated> = {}, dead = true): Regenerated => ({
  plan: { ...plan, old: Secret.of(token()) },
  summary: { newKey: Secret.of(token()), oldKey: { dead, evidence: '' }, expiresAt: '2027-01-31T00:00:00Z' },
  at: new Date('2026-11-23T12:34:56Z'),
  files: [{ label: 'src/app.ts', shared: true }, { label: '.env', shared: false }],
  variables: ['GITLAB_TOKEN', 'token'],
  ...more,
});

describe('the notice for the team', () => {
  it('says what, why, when, which variables and files, and what each must do', () => {
    const given = told();
    const text = noticeText(teamNotice(given));
    const tail = (secret: Secret): string => secret.reveal().slice(-4);
    assert.equal(
      text,
      `GitLab: the ${given.plan.rule.title} in GITLAB_TOKEN was regenerated.
Why: the old key was exposed, or may have been. Treat it as known to others.
When: 2026-11-23 12:34 UTC
Old key (••••${tail(given.plan.old)}): no longer works.
New key (••••${tail(given.summary.newKey)}): expires on 2027-01-31. It is not in this message: ask for it over your usual secure channel.
Variables: GITLAB_TOKEN, token
Changed in the repository: src/app.ts
Changed on one machine only: .env
What to do:
1. Put the new key where you use GITLAB_TOKEN: your .env, CI secrets, deployments.
2. Pull the changes once they are pushed.
3. Look whether anybody has used the old key.`,
    );
  });

  it('says that an old key still works, and leaves out what is not known', () => {
    const text = noticeText(teamNotice(told({ files: [], variables: [] }, false)));
    assert.match(text, /still works until it is removed at https:\/\/gitlab\.com/u);
    assert.match(text, /Variable: GITLAB_TOKEN\n/u);
    assert.match(text, /Stop using the old key/u);
    assert.doesNotMatch(text, /Changed|Pull/u);
  });

  it('lists twenty files and counts the others', () => {
    const files = Array.from({ length: 60 }, (_, at) => ({ label: `src/${at}.ts`, shared: true }));
    const text = noticeText(teamNotice(told({ files })));
    assert.ok(text.includes('src/19.ts, 40 more') && !text.includes('src/20.ts'));
  });

  it('names the files that tell CI of the key, where there are any', () => {
    const notice = teamNotice(told());
    assert.deepEqual(withCi(notice, []), notice);
    assert.match(noticeText(withCi(notice, ['.github/workflows/ci.yml', 'Dockerfile'])), /\nNamed to CI and deployments in: \.github\/workflows\/ci\.yml, Dockerfile\nWhat to do:/u);
  });

  it('writes names into Markdown as text, and keeps underscores within words readable', () => {
    const text = noticeMarkdown(teamNotice(told({ files: [{ label: '[a](http://b)`_x_`<img src=y>*', shared: true }] })));
    assert.ok(text.includes('\\[a\\](http://b)\\`\\_x\\_\\`\\<img src=y\\>\\*'), text);
    assert.match(text, /^# GitLab: .* in GITLAB_TOKEN was regenerated\n\n- \*\*Why:\*\* the old key/u);
    assert.match(text, /\n## What to do\n1\. Put/u);
  });

  it('holds no key, whatever files, variables and keys are called', () => {
    const reasons: readonly Reason[] = ['compromised', 'lost', 'due', 'another application'];
    const part = fc.stringMatching(/^[A-Za-z0-9_]{20}$/u);
    const around = fc.string({ maxLength: 12, unit: 'binary' });
    fc.assert(
      fc.property(part, part, around, around, fc.constantFrom(...reasons), fc.boolean(), (a, b, before, after, reason, dead) => {
        fc.pre(a !== b);
        const [old, issued] = [token(a), token(b)];
        const names = [old, issued].map((key) => `${before}${key}${after}`);
        const given = told({ plan: { ...plan, reason, old: Secret.of(old) }, files: names.map((label, at) => ({ label, shared: at === 0 })), variables: names }, dead);
        const notice = teamNotice({ ...given, summary: { ...given.summary, newKey: Secret.of(issued) } });
        for (const text of [noticeText(notice), noticeMarkdown(notice).replaceAll('\\', ''), JSON.stringify(notice)]) assert.ok(!text.includes(old) && !text.includes(issued));
      }),
    );
  }).timeout(20_000);
});
