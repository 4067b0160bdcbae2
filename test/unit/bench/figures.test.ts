import assert from 'node:assert/strict';
import { readBaseline, regression, shrinkage } from '../../../bench/baseline.js';
import { corporaFolder, findCorpora } from '../../../bench/corpora.js';
import { engine } from '../../../bench/engine.js';
import { FIGURES, measure, type Measured } from '../../../bench/figures.js';

/** What needs no labelled samples. */
const ALWAYS = new Set(['per100MB']);

describe('detection is as good as it was', function () {
  this.timeout(120_000);
  const folder = corporaFolder();
  const complete = findCorpora(folder) !== undefined;
  const baseline = readBaseline();
  let measured: Measured;

  before(async () => {
    if (!complete) console.log(`      no labelled samples in ${folder}: ${FIGURES.length - ALWAYS.size} of ${FIGURES.length} figures are not measured (set KEYWRIGHT_CORPORA)`);
    measured = await measure(engine(), folder);
  });

  for (const figure of FIGURES.filter(({ id }) => complete || ALWAYS.has(id))) {
    it(figure.name, () => assert.equal(regression(figure, measured, baseline), undefined));
  }

  if (complete) it('on no less than before', () => assert.deepEqual(shrinkage(measured, baseline), []));
});
