import assert from 'node:assert/strict';
import { picture } from '../../support/picture.js';

/** A name, the document, and what is read from it. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'bullets, numbers and tasks',
    `## Action items
- Add a lamp to the pier
* Paint the buoy
1. Count the berths
- [ ] Mend the rope
- [x] Buy an anchor`,
    `bullet: Add a lamp to the pier
bullet: Paint the buoy
numbered: Count the berths
task: Mend the rope; status open
task: Buy an anchor; status done`,
  ],
  [
    'wrapped lines, with and without indentation',
    `## Next steps

- Write down how the
  pilot is called
- Ask the harbor
master for the plan`,
    `bullet: Write down how the pilot is called
bullet: Ask the harbor master for the plan`,
  ],
  [
    'a table with columns in any order',
    `## Follow-ups

| # | Who | What | By when | Issue |
|---|-----|------|:-------:|-------|
| 1 | @lea | Label \`red\\|green\` lamps<br>on both sides | 2024-05-04 | [#12](https://git.example.com/a/b/issues/12) |
| 2 | | Sort the keys | TBD | n/a **DONE** |
| 3 | | TBD | | |`,
    `table: Label red|green lamps on both sides; owner lea; due 2024-05-04; ticket #12
table: Sort the keys; status done
placeholder: TBD`,
  ],
  [
    'a table whose rows end in white space, with line ends of Windows',
    '## Actions\r\n\r\n| Action | Owner | \r\n|---|---| \r\n| Grease the crane | Omar | \r\n',
    'table: Grease the crane; owner Omar',
  ],
  [
    'a table of items outside the sections for them',
    `## Details

| Action item | Owner | Status |
|---|---|---|
| Fence the yard | Bob | In progress |`,
    'table: Fence the yard; owner Bob; status in-progress',
  ],
  [
    'a heading for each item, its fields below it',
    `## Corrective actions

### 1. Rehearse the evacuation

Owner: Ines
Due: 2024-06-01

The last rehearsal was in 2019.

### AI-2: Move the siren

- **Status**: in progress
- **Ticket**: PIER-7`,
    `heading: Rehearse the evacuation; owner Ines; due 2024-06-01
heading: Move the siren; id AI-2; status in-progress; ticket PIER-7`,
  ],
  [
    'paragraphs, sentence by sentence',
    `## How we will prevent this

We are sorry. We will move the pumps to the upper deck. The second engine will be replaced by May 2025. This takes a week.`,
    `paragraph: We will move the pumps to the upper deck.
paragraph: The second engine will be replaced by May 2025.; due May 2025`,
  ],
  [
    'paragraphs with a title or a number',
    `## Recommendations

**Night watch.** Two people stand watch. They have a radio.

4.1 The port should light the north quay.

R2. The crew must carry the berth list.`,
    `paragraph: Night watch. Two people stand watch. They have a radio.
paragraph: The port should light the north quay.
paragraph: The crew must carry the berth list.; id R2`,
  ],
  [
    'questions, and what is done about them',
    `## Review actions

Can we see a full tank? Look into floats.

Could anyone have known?

No, the gauge was under water.`,
    'paragraph: Can we see a full tank? Look into floats.',
  ],
  [
    'entries below an entry: items, fields and details',
    `## Action items
- Rework the berth list
  - Owner: Lea
  - due: end of May
  - Print it for both piers
  - blue paper
- Pumps:
  - Add a float
  - Test it monthly`,
    `bullet: Rework the berth list; owner Lea; due end of May
bullet: Print it for both piers
bullet: Add a float; in Pumps
bullet: Test it monthly; in Pumps`,
  ],
  [
    'fields that are not indented enough to stand below their item',
    `## Action items
1. Rework the berth list
  * Status: started
2. Sell the old till
  * Status: done`,
    `numbered: Rework the berth list; status in-progress
numbered: Sell the old till; status done`,
  ],
  [
    'groups by heading and bold line, with what they give to their items',
    `## Action items

### Prevention

- Lock the gate

**@lea**

- Copy the keys

### Pier (owner: Ines, due: 2024-05-01)

- Sand the planks
- Oil the winch (@omar)`,
    `bullet: Lock the gate; outcome mitigate-risk (inherited); in Prevention
bullet: Copy the keys; owner lea (inherited); outcome mitigate-risk (inherited); in @lea
bullet: Sand the planks; owner Ines (inherited); due 2024-05-01 (inherited); in Pier (owner: Ines, due: 2024-05-01)
bullet: Oil the winch; owner omar; due 2024-05-01 (inherited); in Pier (owner: Ines, due: 2024-05-01)`,
  ],
  [
    'bold names of items that hold the words of headings and fields',
    `## Action items

### Later

- **Hold an overview**: Hold an overview of the winches for both crews
- **Write down who**: Write down who tells the pier of a delay
- **Oil the winch**: Oil the winch before each season`,
    `bullet: Hold an overview: Hold an overview of the winches for both crews; in Later
bullet: Write down who: Write down who tells the pier of a delay; in Later
bullet: Oil the winch: Oil the winch before each season; in Later`,
  ],
  [
    'list labels that act as headings',
    `- **Key events**
  - 10:00 the bell rang
- **Time to repair**: 2h
- **Resolution**: The bell was taken down.
- **Review actions**:
  - Hang a quieter bell [#31](https://git.example.com/a/b/issues/31)`,
    'bullet: Hang a quieter bell; ticket #31',
  ],
  [
    'bold lines, plain lines and underlined lines that act as headings',
    `Ferry aground
=============

**Impact:** The ferry sat for two hours.

Next steps:

- Dredge the channel

**What went well**

- The tug came fast

Follow-up items
---------------
- Thank the tug`,
    `bullet: Dredge the channel
insight: The tug came fast
bullet: Thank the tug`,
  ],
  [
    'a sentence that leads to a list of what will be done',
    `## Closing words

To prevent this, we will do the following:

- weld the hatch
- inspect the hull.

At the time we did the following:

- called the tug`,
    `bullet: weld the hatch
bullet: inspect the hull.`,
  ],
  [
    'a label of an item wherever it stands',
    `## Lessons learned

The fog horn was too quiet to be heard.

Action point: replace the fog horn (@omar)`,
    `insight: The fog horn was too quiet to be heard.
paragraph: replace the fog horn; owner omar`,
  ],
  [
    'what was done to end the incident is no item',
    `## Resolution
- Pumped the water out
- Closed the valve

## Mitigation
- Moved the cargo to the stern
- We will buy a second pump
The valve was replaced. It will be inspected. The crew will paint the pump.`,
    'bullet: We will buy a second pump The valve was replaced. It will be inspected. The crew will paint the pump.',
  ],
  [
    'answers, placeholders and bare links',
    `## Action items
- TBD
- {{ summary }} [link to issue]
- https://git.example.com/a/b/issues/4
- [Replace the chart](https://git.example.com/a/b/issues/5)
- <action>
- n/a

## Next steps

None needed, because the boat was sold.`,
    `placeholder: TBD
placeholder: {{ summary }} [link to issue]
placeholder: https://git.example.com/a/b/issues/4
bullet: Replace the chart; ticket https://git.example.com/a/b/issues/5
placeholder: <action>
placeholder: n/a
no actions: None needed, because the boat was sold.`,
  ],
  [
    'text for others is left alone',
    `## External message

### What are we doing about this?

- We will refund all tickets

## How can customers make incidents like this less impactful?

- Bring a life vest`,
    '',
  ],
  [
    'folded parts, notes, templates and comments',
    `## To do {#todo}

{/* internal: ask Lea */}
- Stow {/* all */} the nets
- Count {{ crew }} vests

:::note
:::

<details>
<summary>Action items (old)</summary>

- Sell the sail [DONE]

</details>

> [!NOTE]
> **Next steps**
> - Tar the deck`,
    `bullet: Stow the nets
bullet: Count {{ crew }} vests
bullet: Sell the sail; status done; in Action items (old)
bullet: Tar the deck`,
  ],
];

describe('Action items in Markdown', () => {
  for (const [name, source, expected] of cases) {
    it(`are read from ${name}`, () => {
      assert.equal(picture(source).trim(), expected);
    });
  }
});
