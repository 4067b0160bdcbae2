import assert from 'node:assert/strict';
import { describe as describePlan, looksIssuedBy, nameAtProvider } from '../../../src/rotation/plan.js';
import { klaviyo } from '../../../src/providers/klaviyo.js';
import { okta } from '../../../src/providers/okta.js';
import { lifecycleFor } from '../../../src/providers/provider.js';
import { randomText } from '../../emulator/keyring.js';
import { planOf } from './rig.js';

describe('the plan of a rotation', () => {
  const old = ['glpat', randomText(20)].join('-');
  const plan = planOf('gitlab', old);

  it('tells on the sheet the class, when the old key dies, what authorises, where it is sent, and what each file will hold', () => {
    const { title, detail } = describePlan(plan, {
      files: [
        { label: '.env', occurrences: 1, becomes: 'keywright://gitlab/GITLAB_TOKEN', dirty: false },
        { label: 'app.ts', occurrences: 3, becomes: 'process.env.GITLAB_TOKEN', dirty: true },
      ],
      then: ['Set the secret GITLAB_TOKEN.'],
    });
    assert.match(title, /GitLab access token ••••/u);
    for (const part of ['Why: compromised', 'rotate', 'old key dies at once', 'self_rotate', 'gitlab.com', '.env → keywright://', 'app.ts (3 times) → process.env.GITLAB_TOKEN', 'Afterwards:\n  • Set the secret', 'unsaved changes', 'as gitlab/GITLAB_TOKEN', '15 s until it works', '30 s until it is dead']) {
      assert.ok(detail.includes(part), `the sheet lacks: ${part}`);
    }
    assert.ok(!(title + detail).includes(old));
  });

  it('takes a paste of a kind that is told by what stands around it, and not what stands around it', () => {
    for (const [provider, format, around, key] of [
      [klaviyo, 'klaviyo-authorization', 'Klaviyo-API-Key ', `pk_${randomText(34)}`],
      [okta, 'okta-authorization', 'SSWS ', `00${randomText(40)}`],
    ] as const) {
      const lifecycle = lifecycleFor(provider, format) ?? assert.fail(format);
      assert.ok(looksIssuedBy(lifecycle, provider, key), format);
      assert.ok(!looksIssuedBy(lifecycle, provider, around + key), `${format} with what stands around it`);
    }
  });

  it('tells on the sheet how often the key was regenerated lately, before the limits of the provider', () => {
    const file = { label: '.env', occurrences: 1, becomes: 'keywright://gitlab/GITLAB_TOKEN', dirty: false };
    assert.match(describePlan(plan, { files: [file] }, [], 'It was regenerated 3 times.').detail, /– It was regenerated 3 times\.\n– Name and scopes stay/u);
  });

  it('tells on the sheet what becomes of the old key, by the reason and by the class', () => {
    const sheet = (id: 'gitlab' | 'sendgrid' | 'openai', reason: 'due' | 'compromised', overlap = 86_400_000): string => describePlan({ ...planOf(id, old), reason, overlap }, { files: [] }).detail;
    assert.match(sheet('gitlab', 'due'), /^Why: due\. An overlap is impossible/u);
    assert.match(sheet('sendgrid', 'due'), /^Why: due\. Both keys work for 24 h .*then the old one is revoked/u);
    assert.match(sheet('openai', 'due'), /^Why: due\. Both keys work for 24 h .*then you are reminded/u);
    for (const one of [sheet('sendgrid', 'compromised'), sheet('sendgrid', 'due', 0)]) assert.match(one, /The old key goes as soon as the new one works/u);
  });

  it('tells on the sheet what stays as it is, and nothing of it where all is changed', () => {
    const file = { label: '.env', occurrences: 1, becomes: 'keywright://gitlab/GITLAB_TOKEN', dirty: false };
    assert.match(describePlan(plan, { files: [file], left: ['secret.yaml:2 holds the old key in base64.'] }).detail, /Not changed; .*by hand:\n {2}• secret\.yaml:2 holds/u);
    assert.ok(!describePlan(plan, { files: [file] }).detail.includes('Not changed'));
  });

  it('names the new key so that it can be found again at the provider', () => {
    assert.equal(nameAtProvider(plan), 'keywright GITLAB_TOKEN 2026-11-23 rotation');
  });

  it('takes only keys of the kinds that the provider’s lifecycle covers', () => {
    const { lifecycle, provider } = plan;
    assert.ok(looksIssuedBy(lifecycle, provider, ['glpat', randomText(20)].join('-')));
    for (const wrong of ['', 'glpat-', ['glpat', randomText(19)].join('-'), ['glpat', `${randomText(20)} `].join('-'), ['gldt', randomText(20)].join('-')]) {
      assert.ok(!looksIssuedBy(lifecycle, provider, wrong), wrong.slice(0, 6));
    }
  });
});
