/** What stands where nobody has written yet, in lower case without brackets and end marks. */
const fillers = new Set(
  [
    'tba|tbd|tbc|t.b.a|t.b.d|t.b.c|todo|to do|wip|work in progress|draft|n/a|na|n.a|not applicable|not applicable here|does not apply|xxx|foo|foo bar',
    'lorem ipsum|no response|no comment added|no comments added|no data|no entry|no entries|none entered|none recorded|none added yet|nothing entered',
    'nothing here yet|empty|blank|left blank|intentionally left blank|coming soon|coming|under construction|pending|placeholder|to follow|to come',
    'to be announced|to be supplied|to be specified|to be continued|to be documented|to be provided|will be added|will be added later|will follow',
    'see above|see below|as above|same as above|ditto|your text here|text here|asdf|text|description|title|see ticket|see tickets|see issue|see board|see jira|not yet defined|not yet known|not yet decided|not defined yet',
    'optional|if applicable|if any|more to come|more to follow|pending review|under review|under discussion|in discussion|awaiting input|awaiting review|john doe|jane doe|your name|username|first name last name',
    'link|url|tracker link|ticket link|issue link|ticket number|ticket id|owner name|due date|name|someone|assignee|owner|test entry|test item|hello world|idem',
  ].flatMap((line) => line.split('|')),
);

const later =
  /^t\.?b\.?[adc]\.?(?: (?:[-–—:(]|with|by|in|after|at|on|from|pending|once|when|until)(?![\p{L}]).{0,60}|[:,].{0,40})?$|^x{3,}(?: ?[-–:,].{0,40})?$|^(?:to|will) be (?:filled|added|discussed|determined|decided|completed|confirmed|defined|written|agreed|announced|provided)\b.{0,60}$/u;
const slot =
  /^(?:your |the |this |first |second |third |next |another )?(?:action(?: item)?|item|task|follow-?up(?: item)?|step|next step)s?(?: \d+| [a-cxyn]| #\d+| one| two| three)?(?: here| go(?:es)? here)?$|^fill (?:this |me )?in(?: (?:the|your|this|after|later|when|once|with|here|follow-?ups?|actions?|owners?|details)\b.{0,80})?$|^todo: ?(?:fill|add|write|complete)\b.{0,80}$|^lorem\b.{0,100}$|^dolor sit\b.{0,100}$/u;

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
const entry = '(?:actions?|action items?|items?|tasks?|follow-?ups?|tickets?|entr(?:y|ies))';
const parts =
  '(?:sections?|fields?|timeline|summary|impact|root causes?|report|document|template|action items?|tickets?|owners?)';
/** What a form says of itself. */
const forms = [
  /^(?:see|refer to|check) (?:the |our )?(?:linked |attached )?(?:tickets?|issues?|board|epic|jira|tracker|document|doc|sheet|spreadsheet|comments?|notes|link)(?: below| above| linked| attached)?$/u,
  new RegExp(
    `^(?:all |the |our )?${entry} (?:are|will be|were) (?:tracked|listed|collected|recorded|managed) (?:in|on|by|at|with)\\b[^:;]{0,60}$`,
    'u',
  ),
  /^[a-z]{2,8}-(?:x{2,6}|0{2,6}|n{2,6}|\?{1,6}|#{1,6})$/u,
  /^(?:remember|don't forget|please remember) to (?:add|assign|link|fill|set|include|create|name)\b.{0,30}\b(?:owners?|tickets?|issues?|due dates?|sections?|template|links?)\b.{0,30}$/u,
  /^(?:the )?(?:facilitator|scribe|author|incident commander) (?:fills?|completes?|adds?|to fill|to complete) (?:this|these|it|in|the)\b.{0,50}$/u,
  /^this (?:section|table|list|template|part|chapter|form|field|block|page) (?:lists?|contains?|describes?|holds?|collects?|records?|covers?|shows?|is for|should|must|will)\b/u,
  new RegExp(
    `^(?:every|each|all) ${entry} (?:here |below |above )?(?:should|must|needs?|has|have|gets?) .{0,24}\\b(?:owners?|tickets?|issues?|assignees?|due dates?|dates?|deadlines?)\\b`,
    'u',
  ),
  new RegExp(
    `^(?:all |the )?${parts}(?: and ${parts})?(?: above| below)? (?:is|are|has been|have been|was|were) (?:complete|completed|filled|up to date|written|created|linked|assigned|reviewed|verified)\\b[^:;]{0,40}$`,
    'u',
  ),
  /^(?:note|hint|tip|instructions?): .{0,60}\b(?:this template|of the template|every section|this section)\b/u,
  new RegExp(`^(?:one|a single) ${entry} per (?:line|row|bullet|entry|person)\\b`, 'u'),
  new RegExp(
    `^(?:short |brief )?(?:name|title|description|summary|details) of (?:the |this |your |each |an )?${entry}$`,
    'u',
  ),
  /^(?:use|write|keep to) (?:bullet points|bullets|full sentences|short sentences)$|^format: |^(?:please )?(?:be specific|keep (?:it|them|this) short)$/u,
  /^(?:please )?(?:complete|update|finish|populate|fill in|fill out) (?:this|these) (?:section|table|list|part|template|form|field|page)s?\b.{0,50}$/u,
  /^(?:click|tap|type|start typing|enter text)\b.{0,20}\b(?:here|to add|to edit)\b.{0,30}$|^copy (?:from|over from) (?:the |our )?(?:meeting |review )?(?:notes|minutes|doc|document)$/u,
  /^(?:for example|for instance|example|sample|e\.?g\.?)[:,] |^e\.g\. /u,
  /^(?:how|what|who|which)\b.{0,40}\b(?:prevent (?:this|it)|avoid (?:this|it)|differently|responsible|next time)\b[^:;.?]{0,40}\?$/u,
  /^(?:see )?(?:pr|mr|cl|issue|ticket|bug|story|pull request|merge request) ?[#!:]? ?\d{1,9}$/u,
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
  if (bare === '' || fillers.has(bare.replace(/\?$/u, ''))) return true;
  if (later.test(bare) || slot.test(bare) || isFieldRow(lower) || isSlot(lower)) return true;
  if (isSlots(lower) || isChoice(bare)) return true;
  return [...orders, ...forms].some((order) => order.test(bare)) || remarks.some((remark) => remark.test(lower));
}

/** "[Insert follow-up]", "(list two or three)", "[Lesson 1]", "{what was done}": an order to the writer in brackets, and nothing else. */
function isSlot(lower: string): boolean {
  return bracketed.test(lower);
}

const bracketed = new RegExp(
  `^[([{<](?:please )?${filling}\\b[^()[\\]]{0,80}[)\\]}>]$|^\\[[^\\][]{2,40}\\s\\d\\]$|^\\{[^{}]{3,160}\\}$`,
  'u',
);

const values = new Set(
  'high medium low p0 p1 p2 p3 p4 yes no open closed done prevent detect mitigate process repair investigate other'.split(
    ' ',
  ),
);

/** "high / medium / low": the values of a field. */
function isChoice(bare: string): boolean {
  const parts = bare.split(/ ?[|/,] ?| or /u).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => values.has(part.replace(/^or /u, '')));
}

const slotMark = /\[[^\][]{1,60}\]|<[^<>]{1,60}>|\{[^{}]{1,60}\}/gu;
const slotWord =
  /\b(?:what|who|when|where|action|item|task|owner|name|date|deadline|due|description|team|person|title|status|ticket)\b/u;
const between = new Set('by until to for with on at and in the will owner due status priority ticket'.split(' '));

/** "[who] will [what] by [when]": nothing but slots and the words between them. */
function isSlots(lower: string): boolean {
  const slotted = lower.match(slotMark) ?? [];
  if (slotted.length < 2 || slotted.some((each) => !slotWord.test(each))) return false;
  return (lower.replace(slotMark, ' ').match(/\p{L}+/gu) ?? []).every((word) => between.has(word));
}

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
