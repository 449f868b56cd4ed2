import assert from 'node:assert/strict';
import { picture } from '../../support/picture.js';

/** What only looks like an item or an insight, and items that do not look like one. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'a heading with a remark that is longer than the heading',
    `## Action items (small enough that somebody can finish each of them within a week or two):

- Label the moorings`,
    'bullet: Label the moorings',
  ],
  [
    'a purpose that stands above its list, with code between the entries',
    `## Prevention

To prevent similar groundings:

1. **New charts:** Print the depths

   \`\`\`sh
   print depths
   \`\`\`

2. **Buoys:** Add a light to each`,
    `numbered: New charts: Print the depths; in To prevent similar groundings:
numbered: Buoys: Add a light to each; in To prevent similar groundings:`,
  ],
  [
    'sentences that point elsewhere or promise an effect',
    `## Next steps

We will replace the winch. See pull request #12.
By replacing it, the crew will be able to dock in any wind.`,
    'paragraph: We will replace the winch.',
  ],
  [
    'lines of a log below a heading for actions',
    `## Follow-up

- 14:05: the pilot will call the harbor
- [2024-05-01 14:10] the tug should be there
- Ask the pilot how the call went`,
    'bullet: Ask the pilot how the call went',
  ],
  [
    'a table that tells when things were done',
    `## Details

| Time | Action | Ticket |
|---|---|---|
| 14:05 | Closed the gate | #12 |`,
    '',
  ],
  [
    'notes below and beside items',
    `## Action items

- Watch the tide gauge
  - Note that the gauge has no clock
- Note: the gauge is old`,
    'bullet: Watch the tide gauge',
  ],
  [
    'checklists for next time and readers who are asked for help',
    `## Prevention

### Checklist for departures

- [ ] Are the lines loose?

## Call to action

- Use a life vest`,
    '',
  ],
  [
    'a list of what was found',
    `## Remediation

We went through the log, which contained the following entries:

- A pump that ran dry
- A door that stood open

We will seal the door.`,
    'paragraph: We will seal the door.',
  ],
  [
    'a closing remark below a line',
    `## Next steps

We will paint the pier.

---

Let us all learn from the sea.`,
    'paragraph: We will paint the pier.',
  ],
  [
    'what logs do and what readers want',
    `## Fixes

- The pumps report faster now, with reports going to the bridge
- The list of pumps (it should be a short one)
- The page where you want to look for pumps
- We are going to count the pumps`,
    'bullet: We are going to count the pumps',
  ],
  [
    'the subject of a heading that has a fix in it',
    `## Trying to tell rust from paint, and to fix

- The paint should stick

## Root cause remediation

- The crew will scrape the hull`,
    'bullet: The crew will scrape the hull; owner The crew',
  ],
  [
    'work that somebody is planning',
    `## Future actions

The pilots' guild is planning work on the charts.`,
    "paragraph: The pilots' guild is planning work on the charts.",
  ],
  [
    'bold lines right above their text',
    `## Lessons

**What went well**
The tug was near.

**What went wrong**
Nobody had a radio.`,
    `insight: The tug was near.
insight: Nobody had a radio.`,
  ],
  [
    'tables of things below a learning heading',
    `## Lessons learned

| Boat | Length |
|---|---|
| tug-one | 12 |`,
    '',
  ],
  [
    'entries that tell how it went',
    `## Improvements

- Even when the pump was on, the hold was full of water
- Did not find a leak
- While the pump is off, close the gate
- When the hold was dry, we will count the pumps`,
    `bullet: While the pump is off, close the gate
bullet: When the hold was dry, we will count the pumps`,
  ],
  [
    'orders for a case, and orders that code shows',
    `## Prevention

When a boat is sold, always change its locks.

When you need a boat, ask the harbor.

Consider a script that counts the boats:

\`\`\`sh
count boats
\`\`\`

Then run the following command:

\`\`\`sh
sink boats
\`\`\``,
    `paragraph: When a boat is sold, always change its locks.
paragraph: Consider a script that counts the boats:`,
  ],
  [
    'a topic of the lessons that sounds like work',
    `## Takeaways

### Night watch and theft prevention

The guard saw the thief. We need a second lamp.

## Technical debt to address

- Replace the lamp`,
    `insight: The guard saw the thief.
insight: We need a second lamp.
bullet: Replace the lamp`,
  ],
  [
    'remarks to whoever fills in the template',
    `## Lessons learned

- (list two or three)
- [Lesson 1]
- (Two or three boats were late)

## Action items

- Actions fall into three groups
- [Action 2]`,
    `insight: (Two or three boats were late)
placeholder: Actions fall into three groups
placeholder: [Action 2]`,
  ],
  [
    'commits that are listed',
    `## Commits to deploy

- dc7d23f Tar the deck`,
    '',
  ],
  [
    'names of groups that could be orders',
    `## Prevention

### Process improvements

1. **Moorings**
   - Count the ropes`,
    'bullet: Count the ropes; kind process (inherited); in Moorings',
  ],
  [
    'what has been added, with the names of it',
    `## Prevention

1. Added to the handbook:
   - Kinds of anchors
   - Depth of the bay
2. Improved the quay:
   - Added a second lamp`,
    `numbered: Added to the handbook:; status done
bullet: Added a second lamp; status done; in Improved the quay`,
  ],
  [
    'one item with its name',
    `## Upstream

**Action item**: This patch should go to the maintainers of the winch.`,
    'paragraph: This patch should go to the maintainers of the winch.',
  ],
  [
    'bold names behind a sign, and what did not help',
    `## What worked

1. ✅ **Sounding the bay**
   - The lead line found the rock

## What did not help

- The chart was from another bay`,
    `insight: The lead line found the rock
insight: The chart was from another bay`,
  ],
  [
    'reasons, and work that has a ticket',
    `## Next steps

We leave the old buoy where it is, because:

- There's no ship that would hit it
- The chart shows it

We've however opened [an issue](https://git.example.com/a/b/issues/7) to paint it.`,
    "paragraph: We've however opened an issue to paint it.; ticket https://git.example.com/a/b/issues/7",
  ],
  [
    'how things behave, and what the fix is',
    `## Corrective actions

The winch will silently fail when it is wet. The proper fix is to cover the winch.`,
    'paragraph: The proper fix is to cover the winch.',
  ],
  [
    'a line that names the only work',
    `## Follow-up actions

Lamps for the outer pier (already being built)`,
    'paragraph: Lamps for the outer pier (already being built); status in-progress',
  ],
  ['lines that only say where the work is', '## Follow-up actions\n\nAll of the items are tracked elsewhere', ''],
  [
    'names in lists and tables',
    `## Corrective actions

The crew took three buoys away:

- north
- \`south-2\`

They had been on these charts:

| Kind | Name |
|---|---|
| paper | harbor-7 |
| paper | bay-1 |

We will draw a new chart.`,
    'paragraph: We will draw a new chart.',
  ],
  [
    'somebody who is to do something with a list below',
    `## Actions

- Pilots to agree on a way to answer a call at night, for example with a page about:
  - What a pilot carries
  - Calls of the harbor
- Ed and Caroline to count the radios`,
    `bullet: Pilots to agree on a way to answer a call at night, for example with a page about:; owner Pilots
bullet: Ed and Caroline to count the radios; owner Ed and Caroline`,
  ],
  [
    'a status in a column without a name for it',
    `## Action items

| Action item | Owner | Reference |
|---|---|---|
| Count the radios | Lea | **DONE** |`,
    'table: Count the radios; owner Lea; status done',
  ],
  [
    'the end of a conclusion',
    `## Conclusion and next steps

The bay is calm again. We will sound it in May. Thank you for waiting.

## Investigation findings

- The rock is not on the chart`,
    'paragraph: We will sound it in May.',
  ],
  [
    'lines with a box each, which are no list',
    `## Fixes

[] The lamp should burn at noon
[x] Buy oil`,
    `paragraph: The lamp should burn at noon; status open
paragraph: Buy oil; status done`,
  ],
  ['the braces of a template', '## Actions\n\n- {what should be done}\n', 'placeholder: {what should be done}'],
  ['what a review counts as a success', '## Success criteria\n\n- [ ] No boat waits', ''],
  [
    'what is said about an item below it',
    `## Actions

1. Tar the deck of the ferry
   - Risk if ignored: Check the bilge for the water that comes in
   - Schedule: weekly, before the first boat
   - Alternatively, paint it
   - Remove the old paint before`,
    `numbered: Tar the deck of the ferry
bullet: Remove the old paint before`,
  ],
  ['tasks performed while it went on', '### Tasks performed\n\n- Close the sea cock\n- Call the pilot', ''],
  [
    'what a new help reports',
    '## Action items\n\nWe now have a watch that reports:\n\n- The depth of the bilge\n- The wind\n\n1. [ ] Tar the deck',
    'task: Tar the deck; status open',
  ],
];

describe('What only looks like an item or an insight', () => {
  for (const [name, source, expected] of cases) {
    it(`is told from one: ${name}`, () => {
      assert.equal(picture(source).trim(), expected);
    });
  }
});

/** An entry of an actions section, and what is read from it. */
const entries: readonly (readonly [string, string])[] = [
  ['- [ ] Carried over from May: tar the deck', 'task: Carried over from May: tar the deck; status open'],
  ['- [ ] The deck has been fixed', 'task: The deck has been fixed; status done'],
  ['- [*] Tar the deck', 'bullet: Tar the deck; status done'],
  ['- Automated alarms: ring when the bilge fills', 'bullet: Automated alarms: ring when the bilge fills'],
  ['- Enhanced lookout at night', 'bullet: Enhanced lookout at night'],
  ['- Enhanced the lookout at night', 'bullet: Enhanced the lookout at night; status done'],
  ['- Tar the deck; completed as of 2024-05-01', 'bullet: Tar the deck; status done'],
  ['- Bug 160492 - Tar the deck', 'bullet: Tar the deck; ticket Bug 160492'],
  ['- Tar the deck, see bug 160492', 'bullet: Tar the deck, see bug 160492; ticket bug 160492'],
  ['- Ask the crew: what slows it down?', 'bullet: Ask the crew: what slows it down?'],
  ['- Water in the bilge → page on-call', 'bullet: Water in the bilge → page on-call'],
  ['- [A7] TBD (kind: teach)', 'placeholder: TBD'],
];

describe('An entry of an actions section', () => {
  for (const [source, expected] of entries) {
    it(`"${source}" is read`, () => {
      assert.equal(picture(`## Action items\n\n${source}\n`).trim(), expected);
    });
  }

  it('belongs to whom the review thanks by that name', () => {
    const source =
      '## Actions\n\n- [quill] Tar the deck\n- [brine] Dry the hold\n\n## Thanks\n\n- quill\n- the whole crew of the ferry\n';
    assert.equal(picture(source).trim(), 'bullet: Tar the deck; owner quill\nbullet: [brine] Dry the hold');
  });
});
