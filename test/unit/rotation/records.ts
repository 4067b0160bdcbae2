import type { JournalRecord, Note, Phase, Step } from '../../../src/rotation/journal.js';
import { recordOf } from '../../../src/rotation/rotation.js';

const at = new Date('2026-11-23T12:00:00Z');

export const record = <S extends Step, P extends Phase>(rotation: string, step: S, phase: P, note: Note<S, P>): JournalRecord => recordOf(rotation, step, phase, at, note);

export const plan = (rotation: string, given: Partial<Note<'plan', 'intent'>> = {}): JournalRecord =>
  record(rotation, 'plan', 'intent', {
    provider: 'gitlab',
    format: 'gitlab-personal-access-token',
    class: 'rotate',
    name: 'GITLAB_TOKEN',
    baseUrl: 'https://gitlab.example',
    page: 'https://gitlab.example/keys',
    old: 'fingerprint of the old key',
    reason: 'compromised',
    write: 'reference',
    files: [{ uri: 'file:///workspace/.env', label: '.env' }],
    ...given,
  });
