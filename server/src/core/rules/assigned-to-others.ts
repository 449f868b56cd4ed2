import { offsetsOf, type Sentence } from '../language/analysis.js';
import { agentIn, handoverIn } from '../language/handovers.js';
import { othersWorkIn } from '../language/others-work.js';
import { compilePhrases } from '../language/phrase.js';
import type { Rule, Statement, Words } from './rule.js';

export const assignedToOthers: Rule = {
  name: 'assigned-to-others',
  severity: 'information',
  on: true,
  points: ['S5'],
  concern: 'language',
  summary: 'The words hand work to people who, as far as one can read, took no part in shaping it',
  message: 'This hands work to others.',
  question:
    'Were the people who would do this part of the conversation, and could it become an invitation to work it out with them?',
  why: `
Items made for others to carry out bring confusion, debate and resistance. Those who work in an area every day are the
ones to work out what needs to be done there, whether it should be done, and how.

Questions ("ask the vendor whether …"), offers, joint work and teaching are left alone; so is a team of which the
document says that it was there.
`,
  sources: ['seed', 'howie', 'pagerdutyRetrospectives', 'pagerdutyWriting', 'gitlab'],
  disagreement: `
PagerDuty and GitLab hand tickets over as a matter of course, with somebody of the owning team in the meeting.
`,
  better: [
    {
      bad: 'The network team should add quotas to every site',
      better: 'Meet the network team to work out whether quotas would help the sites, and how (owner: one of us)',
    },
    {
      bad: 'Tell the vendor to fix the feed',
      better: 'Send the vendor the twenty files that failed, and ask what they see in them',
    },
  ],
  bad: [
    `
## Action items

- The network team should add quotas to every site
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ This hands work to others.
- Ask the billing group to rebuild the index
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This hands work to others.
- Delegate the inventory to the security office
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This hands work to others.
`,
  ],
  good: [
    `
## Action items

- Ask the vendor whether the pump logs its overrides, so that we can tell a stuck pump from a stopped one
- Offer the billing group our load rig for a day, to see where their queue fills
- Our team should add a second route, so that a cut cable does not stop the kiosks
- Network team (was in the review) to add a route, so that a cut cable does not stop the kiosks
- Tell the balancer to prefer the near site, so that a slow link does not matter
`,
  ],
  beats: ['owner-not-author'],
  checks: [{ over: 'statements', places: ['item'], check: read }],
};

function read({ analysis }: Statement, report: (words: Words) => void): void {
  for (const sentence of analysis.sentences) {
    if (sentence.tokens.at(-1)?.text === '?' || tookPart(sentence)) continue;
    const found = othersWorkIn(sentence) ?? handoverIn(sentence) ?? agentIn(sentence);
    if (!found) continue;
    report(offsetsOf(sentence, found.start, found.end));
    return;
  }
}

const presence = compilePhrases({
  there:
    '(was | were | is | are) (present | there | in the ...2 (review | meeting | room)) | took part | (agreed | agree) with them | present | proposed it | volunteered | (agreed | offered) (by | to)',
});

/** "(present)", "took part in the review" */
function tookPart(sentence: Sentence): boolean {
  return presence.find(sentence).length > 0;
}
