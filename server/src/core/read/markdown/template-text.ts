/** What stands where nobody has written yet, in lower case without brackets and end marks. */
const fillers = new Set(
  [
    'tba|tbd|tbc|t.b.a|t.b.d|t.b.c|todo|to do|wip|work in progress|draft|n/a|na|n.a|not applicable|not applicable here|does not apply|xxx|foo|foo bar',
    'lorem ipsum|no response|no comment added|no comments added|no data|no entry|no entries|none entered|none recorded|none added yet|nothing entered',
    'nothing here yet|empty|blank|left blank|intentionally left blank|coming soon|coming|under construction|pending|placeholder|to follow|to come',
    'to be announced|to be supplied|to be specified|to be continued|to be documented|to be provided|will be added|will be added later|will follow',
    'see above|see below|as above|same as above|ditto|your text here|text here|asdf|text|description|title|see ticket|see tickets|see issue|see board|see jira|not yet defined|not yet known|not yet decided|not defined yet',
  ].flatMap((line) => line.split('|')),
);

const later =
  /^t\.?b\.?[adc]\.?(?: (?:[-–—:(]|with|by|in|after|at|on|from|pending|once|when|until)(?![\p{L}]).{0,60}|[:,].{0,40})?$|^x{3,}$|^to be (?:filled|added|discussed|determined|decided|completed|confirmed|defined)\b.{0,60}$/u;
const slot =
  /^(?:your |the |this |first |second |third |next |another )?(?:action(?: item)?|item|task|follow-?up(?: item)?|step|next step)s?(?: \d+| [a-cxyn]| #\d+)?(?: here)?$|^fill (?:this |me )?in(?: (?:the|your|this|after|later|when|once|with|here|follow-?ups?|actions?|owners?|details)\b.{0,80})?$|^todo: ?(?:fill|add|write|complete)\b.{0,80}$|^lorem\b.{0,100}$|^dolor sit\b.{0,100}$/u;

const filling =
  '(?:list|describe|add|insert|enter|include|write|explain|summari[sz]e|provide|fill|name|put|specify|state)';
const slots =
  '(?:actions?|items?|follow-?ups?|tickets?|tasks?|issues?|text|details?|description|links?|information|names?|summary|your|entries|timeline|lessons?|any|owner|dates?)';
/** Orders to whoever fills a template in, which only a template gives. */
const orders = [
  new RegExp(`^${filling}\\b.{0,30}\\b${slots}\\b.{0,30}\\b(?:here|below|above|in this (?:section|field))$`, 'u'),
  /^(?:please )?(?:remove|delete|replace|copy|duplicate|repeat|edit|overwrite)\b.{0,30}\b(?:this (?:line|section|row|template|text|block|example|list|comment|placeholder|bullet)|these (?:lines|instructions|rows|examples|bullets|comments|items)|if not (?:applicable|needed|used)|with your own)\b/u,
  /^(?:please )?(?:use|add|keep to|write|fill in)\b.{0,20}\b(?:one|a|more) (?:row|line|bullet|item|entry)s? (?:per|for each|for every) (?:action|item|task|follow-?up|owner|step|ticket)/u,
  /^(?:please )?(?:use|follow|copy|fill in|fill out) (?:the |this )(?:template|table|example|format)(?: (?:below|above|to|for|here)\b.{0,40})?$/u,
  /^(?:please )?fill (?:in|out) (?:after|before|during|once|when|by|as)\b.{0,40}$/u,
  /^add (?:more |as many )?(?:rows|lines|bullets|items|entries) (?:as|if) (?:needed|necessary|required)/u,
];
/** What only stands in a template, or tells of the report itself. */
const remarks = [
  /^list (?:all |any |the )?(?:actions?|action items|follow-?ups|steps|tasks)(?: (?:that|which|to|we|you)\b.{0,60})?$/u,
  /^(?:all )?sections? (?:above|below|of this template) (?:is|are) filled/u,
  /^(?:describe|list|say|state) what (?:will be|was|has to be|needs to be|is to be) done\b.{0,60}$/u,
  /^(?:this|these) (?:is|are) (?:only |just )?(?:a |an )?(?:sample|example|template)/u,
  /^.{0,20}\[?link to (?:a )?(?:github |jira )?(?:issue|ticket)\]?$/u,
  /^(?:every|each) (?:action )?item (?:here )?should\b/u,
  /^(?:incident title and )?(?:after-action )?report is cleaned up/u,
  /^incident (?:has been dealt with|is (?:over|resolved|closed))\b/u,
  /^(?:the |this )?(?:review|report|post-?mortem|retrospective|write-?up) (?:has been|is|was) (?:sent|shared|published|reviewed|approved|closed|completed|filled|signed|circulated|archived)\b/u,
  /^(?:example|sample) (?:action|item|task|entry|follow-?up)\b.{0,20}:/u,
  /^(?:example|sample|e\.g\.):.{0,120}\b(?:replace|your own|delete|template|owner, (?:due )?date)/u,
  /^(?:what|who|which|how)\b.{0,60}\b(?:by whom|by when|will be done|will we (?:do|change)|needs? to be done|are the (?:action items|follow-ups|next steps))\b.{0,80}$/u,
  /\b(?:sample|example) sub-?headings?\b/u,
];

/** Whether words are what a template holds before anybody writes: "TBD", "(to follow)", "remove this line". */
export function isTemplateText(text: string): boolean {
  const lower = text.toLowerCase().trim();
  const bare = lower.replace(/^[-–—_*"'([{<\s]{1,10}|[-–—_*"')\]}>.!…\s]{1,10}$/gu, '');
  if (bare === '' || fillers.has(bare)) return true;
  if (later.test(bare) || slot.test(bare) || isFieldRow(lower) || isSlot(lower)) return true;
  return orders.some((order) => order.test(bare)) || remarks.some((remark) => remark.test(lower));
}

/** "[Insert follow-up]", "(list two or three)", "[Lesson 1]", "{what was done}": an order to the writer in brackets, and nothing else. */
function isSlot(lower: string): boolean {
  return bracketed.test(lower);
}

const bracketed = new RegExp(
  `^[([{<](?:please )?${filling}\\b[^()[\\]]{0,80}[)\\]}>]$|^\\[[^\\][]{2,40}\\s\\d\\]$|^\\{[^{}]{3,160}\\}$`,
  'u',
);

const fields = new Set(
  `action|actions|action item|action items|item|follow-up|follow-up item|task|owner|owners|assignee|responsible|who|what|when|deadline|due|due date|date|eta
|status|state|priority|ticket|issue|link|type|category|notes|comment|comments|description|no|id`
    .replaceAll('\n', '')
    .split('|'),
);

/** "Action | Owner | Due": the head of a table, written as a line. */
function isFieldRow(lower: string): boolean {
  const cells = lower.split(/\s\|\s|\s\/\s|\s[-–]\s/u).map((cell) => cell.replace(/^[[<{(]|[\]>}):]$/gu, '').trim());
  return cells.length > 2 && cells.every((cell) => fields.has(cell));
}
