import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { picture, sourceOf } from './pictures.js';

const markdown: Readonly<Record<string, string>> = {
  'the fields and the id of an item': `
- [ ] [A1] Rehearse the failover (kind: exercise, owner: @rosie, addresses: I1, I2)
       ^^ entity.name.label.id
                                  ^^^^ variable.parameter.field
                                        ^^^^^^^^ string.unquoted.value
                                                  ^^^^^ variable.parameter.field
                                                         ^^^^^^ string.unquoted.value
                                                                 ^^^^^^^^^ variable.parameter.field
                                                                            ^^^^^^ string.unquoted.value
`,
  'a parked idea': `
- Add deploy markers (raised by: sam, from: timeline 14:10)
                      ^^^^^^^^^ variable.parameter.field
                                 ^^^ string.unquoted.value
                                      ^^^^ variable.parameter.field
                                            ^^^^^^^^^^^^^^ string.unquoted.value
`,
  'a decision to keep something': `
- Restart the queue <!-- debrief: keep vague-action: the runbook says how -->
                         ^^^^^^^ keyword.other
                                  ^^^^ keyword.control.keep
                                       ^^^^^^^^^^^^ entity.name.function.rule
                                                     ^^^^^^^^^^^^^^^^^^^^ string.unquoted.reason
`,
  'a decision for the whole file, in MDX': `
{/* debrief: keep-file never-again: quoted from the regulator */}
    ^^^^^^^ keyword.other
             ^^^^^^^^^ keyword.control.keep
                       ^^^^^^^^^^^ entity.name.function.rule
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.reason
`,
  'the declaration of a review': `
<!-- debrief: review -->
     ^^^^^^^ keyword.other
              ^^^^^^ keyword.control.review
`,
  'the ids of insights and of rows of a table': `
1. [I2] The page came first to those who could not act
    ^^ entity.name.label.id

| [A3] Draw the flow | rosie |
   ^^ entity.name.label.id
`,
  'nothing in other lists': `
- See [A1] and [docs](a1.md), (owner: the platform team) among others
- [x] done (see: above)
- [link] text
`,
  'nothing in code': `
\`(kind: teach)\` and

~~~
- [A1] Rehearse it (kind: exercise)
~~~
`,
  'nothing in ordinary comments': `
<!-- keep this list short -->
`,
};

const yaml: Readonly<Record<string, string>> = {
  'the declaration and the sections of a review': `
kind: incident-review
^^^^ keyword.control.review
      ^^^^^^^^^^^^^^^ entity.name.type.review
title: A full disk
action-items:
^^^^^^^^^^^^ keyword.control.section
  - action: Rehearse it
`,
  'a decision to keep something': `
action-items:
^^^^^^^^^^^^ keyword.control.section
  - Restart the queue # debrief: keep vague-action: the runbook says how
                        ^^^^^^^ keyword.other
                                 ^^^^ keyword.control.keep
                                      ^^^^^^^^^^^^ entity.name.function.rule
                                                    ^^^^^^^^^^^^^^^^^^^^ string.unquoted.reason
`,
  'nothing in other files': `
kind: Deployment
spec:
  owner: a team # keep this
  text: |
    action-items: in words
`,
};

describe('the grammars', function () {
  this.timeout(300_000);
  before(() => {
    execFileSync(process.execPath, ['test/host/setup.mjs'], { stdio: 'inherit' });
  });

  for (const [what, drawn] of Object.entries(markdown)) {
    it(`mark ${what} in Markdown`, async () => {
      assert.equal(await picture('text.html.markdown', sourceOf(drawn)), drawn);
    });
  }
  for (const [what, drawn] of Object.entries(yaml)) {
    it(`mark ${what} in YAML`, async () => {
      assert.equal(await picture('source.yaml', sourceOf(drawn)), drawn);
    });
  }
});
