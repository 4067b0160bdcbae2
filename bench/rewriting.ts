// `npm run bench:rewriting [-- words]`: how long it takes to tell what becomes of a file that is nothing but places of a key, with 1,000 and with 4,000 of them. Where time is linear
// the ratio is about 4, and 16 where each place is looked for from the beginning. Words choose rows.
import type { By } from '../src/references/editors/editor.js';
import { replaceSecrets } from '../src/references/replace.js';
import { Secret } from '../src/secret/secret.js';
import { MANY_KEYS, SECRET } from './manyKeys.js';
import { least, ms } from './timing.js';

const WAYS: readonly By[] = [{ kind: 'reference', reference: 'keywright://openai/NAME', variable: 'NAME' }, { kind: 'value', value: Secret.of('value_1') }];
const [FEW, MANY] = [1000, 4000];
const RUNS = 7;

const words = process.argv.slice(2);
for (const { name, path, text } of MANY_KEYS.filter((one) => words.every((word) => one.name.includes(word)))) {
  for (const by of WAYS) {
    const [few = 0, many = 0] = [FEW, MANY].map((keys) => {
      const whole = text(keys);
      return least(() => replaceSecrets(whole, [{ secret: SECRET, by }], path), RUNS);
    });
    console.log(`${(many / few).toFixed(1).padStart(6)}  ${ms(few).padStart(9)} ${ms(many).padStart(9)}  ${name}, ${by.kind}`);
  }
}
