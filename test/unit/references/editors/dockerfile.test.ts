import assert from 'node:assert/strict';
import fc from 'fast-check';
import { count } from './counts.js';
import { asReference, filled, KEY, linesOf, REFUSED, replace, rows } from './editing.js';

const SECRET = { left: /--secret/ };

describe('the editor of Dockerfiles', () => {
  rows('api/Dockerfile', 'dockerfile', [
    ['an ARG', 'ARG OPENAI_API_KEY=§\nFROM x\n', 'ARG OPENAI_API_KEY\nFROM x\n'],
    ['an ARG in quotes', 'FROM x\r\narg TOKEN="§"\r\nRUN echo $TOKEN\r\n', 'FROM x\r\narg TOKEN\r\nRUN echo $TOKEN\r\n'],
    ['one of several', "ARG A=1 TOKEN='§' B=2", 'ARG A=1 TOKEN B=2'],
    ['a part of an ARG', 'ARG URL=https://me:§@h', { left: /a part of what ARG gives/ }],
    ['an ENV', 'FROM x\nENV TOKEN=§\nCMD ["a"]', 'FROM x\nENV TOKEN=""\nCMD ["a"]'],
    ['one of several lines', 'ENV A=1 \\\n# §\n\n    TOKEN=§ \\\n    B="2"\n', 'ENV A=1 \\\n# keywright://openai/OPENAI_API_KEY\n\n    TOKEN="" \\\n    B="2"\n'],
    ['an ENV of old', 'ENV TOKEN §\n', 'ENV TOKEN=""\n'],
    ['an ENV that a program of the build may read', 'ENV TOKEN=§\nRUN make', SECRET],
    ['an ENV that another instruction reads', 'ENV TOKEN=§\nLABEL a=${TOKEN}', SECRET],
    ['a RUN', 'RUN curl -u §: h', SECRET],
    ['a here-document', 'RUN <<EOF\n# §\ncurl §\nEOF\n', SECRET],
    ['a comment behind a here-document', 'COPY <<A <<"B" /x\nA\nARG T=1\nB\n# §', 'COPY <<A <<"B" /x\nA\nARG T=1\nB\n# keywright://openai/OPENAI_API_KEY'],
    ['a command', 'CMD ["a", "--token", "§"]', { left: /program read a variable/ }],
    ['a comment', '# syntax=x\n# §\nFROM x', '# syntax=x\n# keywright://openai/OPENAI_API_KEY\nFROM x'],
    ['a value', 'RUN curl -u §: h # §', 'RUN curl -u new: h # new', 'new'],
    ['a value that means something', 'ENV A=§', REFUSED, 'a$b'],
    ['a value that a shell would take for a pattern', 'RUN curl -u § h', REFUSED, 'a*b'],
    ['a value that a shell would take for a home folder', 'RUN curl -u § h', REFUSED, '~a'],
    ['another character at the end of a line', '# escape=`\nENV A=1 `\n  T=§\n', '# escape=`\nENV A=1 `\n  T=""\n'],
  ]);

  it('says what is to be done for it', () => {
    const text = filled('ARG OPENAI_API_KEY=§\nENV TOKEN=§');
    const { then, becomes, reads } = replace('Dockerfile', text, asReference);
    assert.deepEqual(then, ['Give it to each build with --build-arg OPENAI_API_KEY.', 'Give it to each container with docker run -e TOKEN="$OPENAI_API_KEY", or under environment in the Compose file.']);
    assert.deepEqual([becomes, reads], [['ARG OPENAI_API_KEY', 'ENV TOKEN=""'], ['OPENAI_API_KEY']]);
  });

  it('changes what an ARG or ENV gives, and not one byte else', function () {
    this.timeout(60_000);
    const pair = fc.tuple(fc.constantFrom('A', 'TOKEN', 'x_1'), fc.constantFrom('§', '"§"', "'§'", '1', '"a b"')).map(([name, value]) => `${name}=${value}`);
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('ARG', 'ENV', 'env'), fc.array(pair, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', ' \\\n  ', ' \\\n# note\n ')).map(([name, pairs, between]) => `${name} ${pairs.join(between)}`),
      fc.constantFrom('FROM x AS y', '', '# note', 'COPY . .', 'ENV B $TOKEN', 'CMD ["a"]', 'LABEL a="§."'),
    );
    fc.assert(
      fc.property(linesOf(line), (template) => {
        const text = filled(template);
        const { text: after } = replace('Dockerfile', text, asReference);
        count('dockerfile');
        // Read anew: each pair is what it was, or has lost exactly the key.
        const pairsOf = (one: string): string[] => one.split(/(?<=[\w"'])(?=\s)|\s+/).map((word) => word.trim()).filter((word) => word !== '');
        const [before, now] = [pairsOf(text), pairsOf(after)];
        assert.equal(now.length, before.length);
        now.forEach((word, index) => {
          const was = before[index] ?? '';
          if (word === was) return;
          assert.ok(was.includes(KEY));
          assert.match(word, /^(?:A|TOKEN|x_1)(?:="")?$/);
          assert.equal(was.replace(/=.*/, ''), word.replace(/=.*/, ''));
        });
      }),
      { numRuns: 2000 },
    );
  });
});
