/** What a heading says its section holds. */
export type HeadingKind =
  | 'actions'
  /** Fixes: what was done, and what will be. */
  | 'remedy'
  | 'learning'
  /** Lessons and actions under one heading. */
  | 'lessons-and-actions'
  | 'questions'
  | 'parking'
  | 'narrative'
  | 'response'
  | 'exempt'
  | 'people'
  | 'other';

/** What a narrative section is about. */
export type HeadingTopic = 'cause' | 'summary' | 'timeline' | 'lessons' | 'follow-up' | null;

/** Different words for one thing, as one stem: the first word of each line stands for the others. */
export const stems = `
action actions actionable actionables
item items
followup followups
step steps
todo todos
task tasks
measure measures
prevent prevents preventing prevention preventions preventive preventative preventable avoid avoids avoiding avoidance
recur recurs recurrence recurrences recurring reoccur reoccurrence reoccurring reoccurrences
correct corrects corrective correcting correction corrections
remediate remediates remediated remediating remediation remediations remedial remedy remedies
mitigate mitigates mitigating mitigation mitigations mitigators mitigator mitigative
improve improves improved improving improvement improvements
recommend recommends recommended recommending recommendation recommendations
countermeasure countermeasures
lesson lessons
learn learns learned learnt learning learnings
takeaway takeaways
insight insights
finding findings
observation observations
theme themes
surprise surprises surprising surprised
reflection reflections
cause causes caused causal causing causation causality
contribute contributes contributing contributed contributor contributors contribution contributory
factor factors condition conditions enablers enabler
trigger triggers triggered triggering
summary summarized summaries synopsis overview abstract tldr introduction intro
timeline timelines chronology chronological
resolve resolves resolving resolution resolutions
recover recovers recovered recovering recovery
respond responds responded responding response responses
detect detects detected detecting detection
restore restores restored restoring restoration
fix fixes fixing fixe
repair repairs repaired
solve solution solutions solved
workaround workarounds
impact impacts impacted
question questions
idea ideas
plan plans planned planning
change changes changing
commit commits commitment commitments committing
propose proposed proposal proposals proposing
happen happens happened happening
wrong poorly badly badly bad
well good right
lucky luck unlucky
do doing
make making
take taking taken
prepare preparing preparation
participant participants attendee attendees
responder responders
author authors
log logs
link links
resource resources
reference references
appendix appendices annex addendum
term terms termed
outstanding pending remaining
immediate immediately
challenge challenges
strength strengths positive positives highlight highlights success successes win wins
weakness weaknesses negative negatives gap gaps shortcoming shortcomings lowlight lowlights
difficulty difficulties
event events
incident incidents
message messages messaging
communicate communication communications comms
harden hardening hardened
idea ideas
owner owners
issue issues
unknown unknowns
effort efforts
opportunity opportunities
area areas
safeguard safeguards
strategy strategies
initiative initiatives
project projects
enhance enhancement enhancements
adjustment adjustments
decision decisions
`;

/** Left out of headings before they are compared. */
export const fillers = new Set('a an the of for and or to in on at from with by our your their its this that it be been were was is are am so'.split(' '));

/**
 * Phrases of stems, the first that fits counts. `^` and `$` stand for the ends of the heading, `~` for up to three
 * words in between. Fillers are left out of the headings but for the words named here.
 */
export const headingPhrases: readonly (readonly [HeadingKind, HeadingTopic, string])[] = [
  // What is written for others, and what is only kept there.
  ['exempt', null, '^ external message'],
  ['exempt', null, '^ internal message'],
  ['exempt', null, 'internal email'],
  ['exempt', null, 'external email'],
  ['exempt', null, '^ message $'],
  ['exempt', null, 'customer message'],
  ['exempt', null, 'customer communicate'],
  ['exempt', null, 'external communicate'],
  ['exempt', null, 'public statement'],
  ['exempt', null, 'status page'],
  ['exempt', null, 'statuspage'],
  ['exempt', null, 'glossary'],
  ['exempt', null, 'definitions'],
  ['exempt', null, '^ terminology'],
  ['exempt', null, '^ appendix'],
  ['exempt', null, 'supporting information'],
  ['exempt', null, 'supporting data'],
  ['exempt', null, 'supporting documents'],
  ['exempt', null, 'additional information $'],
  ['exempt', null, '^ resource $'],
  ['exempt', null, '^ useful link'],
  ['exempt', null, '^ related'],
  ['exempt', null, '^ reference $'],
  ['exempt', null, '^ link $'],
  ['exempt', null, 'further reading'],
  ['exempt', null, 'chat log'],
  ['exempt', null, 'chat transcript'],
  ['exempt', null, '^ log $'],
  ['exempt', null, '^ raw'],
  ['exempt', null, 'acknowledgments'],
  ['exempt', null, 'acknowledgements'],
  ['exempt', null, '^ thanks'],
  ['exempt', null, '^ credits'],
  ['exempt', null, 'attachments'],
  ['exempt', null, 'screenshots'],
  ['exempt', null, '^ contact'],
  ['exempt', null, '^ about'],
  ['exempt', null, '^ footnotes'],
  ['exempt', null, 'provide feedback'],
  ['exempt', null, '^ faq'],
  ['exempt', null, 'frequently asked question'],
  ['exempt', null, 'table contents'],
  ['exempt', null, '^ contents $'],
  ['exempt', null, '^ toc $'],
  ['exempt', null, 'document history'],
  ['exempt', null, 'revision history'],
  ['exempt', null, 'change log'],
  ['exempt', null, '^ changelog'],
  ['exempt', null, '^ disclaimer'],

  ['other', 'follow-up', 'followup meeting'],
  ['other', 'follow-up', 'followup discussion'],
  ['other', 'follow-up', 'next meeting'],
  ['people', null, '^ participant'],
  ['people', null, '^ responder'],
  ['people', null, '^ incident responder'],
  ['people', null, '^ author $'],
  ['people', null, '^ people involved'],
  ['people', null, '^ investigators'],
  ['people', null, '^ who involved'],
  ['other', null, '^ stats'],
  ['other', null, '^ metrics $'],
  ['other', null, '^ metadata'],

  ['questions', null, 'open question'],
  ['questions', null, 'unanswered question'],
  ['questions', null, 'outstanding question'],
  ['questions', null, 'followup question'],
  ['questions', null, '^ question $'],
  ['questions', null, '^ question remain'],
  ['questions', null, '^ unknown $'],
  ['questions', null, '^ open unknown'],
  ['questions', null, 'we still do not know'],
  ['questions', null, 'what we do not know'],
  ['parking', null, 'parking lot'],
  ['parking', null, 'parked idea'],
  ['parking', null, '^ idea'],
  ['parking', null, 'followup idea'],
  ['parking', null, 'brainstorm'],

  ['lessons-and-actions', 'lessons', 'lesson ~ action'],
  ['lessons-and-actions', 'lessons', 'lesson ~ next step'],
  ['lessons-and-actions', 'lessons', 'lesson ~ followup'],
  ['lessons-and-actions', 'lessons', 'lesson ~ improve'],
  ['lessons-and-actions', 'lessons', 'lesson ~ recommend'],
  ['lessons-and-actions', 'lessons', 'lesson ~ prevent'],
  ['lessons-and-actions', 'lessons', 'learn ~ action'],
  ['lessons-and-actions', 'lessons', 'learn ~ next step'],
  ['lessons-and-actions', 'lessons', 'takeaway ~ action'],
  ['lessons-and-actions', 'lessons', 'takeaway ~ next step'],
  ['lessons-and-actions', 'lessons', 'finding ~ recommend'],
  ['lessons-and-actions', 'lessons', 'finding ~ action'],
  ['lessons-and-actions', 'lessons', 'insight ~ action'],
  ['lessons-and-actions', 'lessons', 'conclusion ~ recommend'],
  ['lessons-and-actions', 'lessons', 'conclusion ~ next step'],

  // Things done during the incident.
  ['narrative', 'timeline', 'action ~ timeline'],
  ['response', null, 'respond action'],
  ['response', null, 'emergency action'],
  ['response', null, 'recover action'],
  ['response', null, 'resolve action'],
  ['response', null, 'resolve step'],
  ['response', null, 'recover step'],
  ['response', null, 'mitigate step take'],
  ['response', null, 'mitigate action take'],
  ['actions', null, 'correct ~ take'],
  ['actions', null, 'prevent ~ take'],
  ['remedy', null, 'remediate ~ take'],
  ['remedy', null, 'action we take'],
  ['remedy', null, 'action take'],
  ['remedy', null, 'step take'],
  ['remedy', null, 'measure take'],
  ['remedy', null, 'what action did we'],
  ['remedy', null, 'immediate mitigate'],
  ['remedy', null, 'immediate fix'],
  ['remedy', null, 'immediate remediate'],

  ['narrative', null, 'what problem'],
  ['narrative', null, '^ problem'],
  // Asked in the past: what was done during the incident.
  ['narrative', 'cause', 'wrong why'],
  ['narrative', 'cause', 'wrong how'],
  ['response', null, 'what did we do'],
  ['response', null, 'what we did'],
  ['response', null, 'how ~ fixed'],
  ['response', null, 'how ~ mitigated'],
  ['response', null, 'how ~ resolved'],
  ['response', null, 'how did we fix'],
  ['response', null, 'how did we mitigate'],
  ['response', null, 'how did we resolve'],
  ['response', null, 'how ~ did we respond'],
  ['response', null, 'how we respond'],
  ['learning', 'lessons', 'how ~ prevented'],
  ['learning', 'lessons', 'have been prevented'],
  ['learning', 'lessons', 'how d we do'],
  ['learning', 'lessons', 'howd we do'],
  ['learning', 'lessons', 'how did we do'],
  ['learning', 'lessons', 'area ~ improve'],
  ['learning', 'lessons', 'opportunity ~ improve'],
  ['learning', 'lessons', 'room improve'],
  ['learning', 'lessons', 'improve opportunity'],
  ['learning', 'lessons', 'improve area'],
  ['learning', 'lessons', 'could improve'],
  ['learning', 'lessons', 'can improve'],
  ['learning', 'lessons', 'do better'],
  ['learning', 'lessons', 'done better'],

  // What is to be done.
  ['actions', null, 'action item'],
  ['actions', null, 'action point'],
  ['actions', null, 'action plan'],
  ['actions', null, 'action require'],
  ['actions', null, 'action list'],
  ['actions', null, 'action register'],
  ['actions', null, 'action tracker'],
  ['actions', null, 'action followup'],
  ['actions', null, '^ action $'],
  ['actions', null, '^ action ~ followup'],
  ['actions', null, 'review action'],
  ['actions', null, 'postmortem action'],
  ['actions', null, 'incident action'],
  ['actions', null, 'future action'],
  ['actions', null, 'priority action'],
  ['actions', null, 'further action'],
  ['actions', null, 'next action'],
  ['actions', null, 'immediate action'],
  ['actions', null, 'term action'],
  ['actions', null, 'plan action'],
  ['actions', null, 'propose action'],
  ['actions', null, 'recommend action'],
  ['actions', null, 'open action'],
  ['actions', null, 'outstanding action'],
  ['actions', null, 'agreed action'],
  ['actions', null, 'key action'],
  ['actions', null, 'improve action'],
  ['actions', null, 'resulting action'],
  ['actions', null, 'additional action'],
  ['actions', null, 'action following'],
  ['actions', null, 'action owner'],
  ['actions', null, 'action we'],
  ['actions', null, 'action prevent'],
  ['actions', null, 'action ~ improve'],
  ['actions', null, 'action ~ recommend'],
  ['actions', null, 'correct action'],
  ['actions', null, 'correct ~ prevent'],
  ['actions', null, 'correct measure'],
  ['actions', null, 'correct step'],
  ['actions', null, 'correct plan'],
  ['actions', null, '^ correct $'],
  ['actions', null, 'action $'],
  ['actions', null, 'what still open'],
  ['actions', null, 'followup'],
  ['actions', null, 'follow on'],
  ['actions', null, 'next step'],
  ['actions', null, '^ todo'],
  ['actions', null, 'todo $'],
  ['actions', null, '^ task'],
  ['actions', null, 'task $'],
  ['actions', null, 'work item'],
  ['actions', null, 'work plan'],
  ['actions', null, 'plan work'],
  ['actions', null, 'future work'],
  ['actions', null, 'future plan'],
  ['actions', null, 'future prevent'],
  ['actions', null, 'future improve'],
  ['actions', null, 'future mitigate'],
  ['actions', null, 'future remediate'],
  ['actions', null, 'future step'],
  ['actions', null, 'future fix'],
  ['actions', null, 'future change'],
  ['actions', null, 'future measure'],
  ['actions', null, 'future solve'],
  ['actions', null, '^ future $'],
  ['actions', null, 'for future $'],
  ['actions', null, 'countermeasure'],
  ['actions', null, 'counter measure'],
  ['actions', null, 'remediate item'],
  ['actions', null, 'remediate plan'],
  ['actions', null, 'remediate step'],
  ['actions', null, 'remediate task'],
  ['actions', null, 'remediate measure'],
  ['actions', null, 'remediate action'],
  ['actions', null, 'remediate ~ prevent'],
  ['actions', null, 'prevent ~ remediate'],
  ['actions', null, '^ remediate $'],
  ['actions', null, '^ long term ~ remediate'],
  ['actions', null, 'prevent measure'],
  ['actions', null, 'prevent step'],
  ['actions', null, 'prevent plan'],
  ['actions', null, 'prevent work'],
  ['actions', null, 'prevent fix'],
  ['actions', null, 'prevent strategy'],
  ['actions', null, 'prevent ~ recur'],
  ['actions', null, 'prevent future'],
  ['actions', null, 'prevent similar'],
  ['actions', null, 'prevent ~ happen'],
  ['actions', null, 'prevent ~ again'],
  ['actions', null, '^ prevent'],
  ['actions', null, 'prevent $'],
  ['actions', null, 'future ~ prevent'],
  ['actions', null, 'mitigate plan'],
  ['actions', null, 'plan mitigate'],
  ['actions', null, 'mitigate measure'],
  ['actions', null, 'mitigate strategy'],
  ['actions', null, 'mitigate future'],
  ['actions', null, 'term mitigate'],
  ['actions', null, 'mitigate ~ prevent'],
  ['actions', null, 'mitigate ~ improve'],
  ['actions', null, '^ measure'],
  ['actions', null, 'measure $'],
  ['actions', null, 'recommend'],
  ['actions', null, '^ suggestions'],
  ['actions', null, 'safeguard'],
  ['actions', null, '^ harden'],
  ['actions', null, 'commit $'],
  ['actions', null, '^ commit'],
  ['actions', null, 'short term'],
  ['actions', null, 'medium term'],
  ['actions', null, 'mid term'],
  ['actions', null, 'long term'],
  ['actions', null, 'longer term'],
  ['actions', null, 'near term'],
  ['actions', null, '^ in next'],
  ['actions', null, 'definition done'],
  ['actions', null, 'what next'],
  ['actions', null, 'whats next'],
  ['actions', null, 'what s next'],
  ['actions', null, 'what happen next'],
  ['actions', null, 'what come next'],
  ['actions', null, 'what comes next'],
  ['actions', null, 'where we go'],
  ['actions', null, 'where do we go'],
  ['actions', null, '^ what now'],
  ['actions', null, 'going forward'],
  ['actions', null, 'go forward'],
  ['actions', null, 'moving forward'],
  ['actions', null, 'move forward'],
  ['actions', null, 'path forward'],
  ['actions', null, 'way forward'],
  ['actions', null, 'looking forward'],
  ['actions', null, 'looking ahead'],
  ['actions', null, 'road ahead'],
  ['actions', null, 'path ahead'],
  ['actions', null, 'roadmap'],
  ['actions', null, 'forward plan'],
  ['actions', null, 'plan $'],
  ['actions', null, 'plan improve'],
  ['actions', null, 'plan change'],
  ['actions', null, 'plan fix'],
  ['actions', null, 'propose ~ solve'],
  ['actions', null, 'propose ~ fix'],
  ['actions', null, 'propose ~ change'],
  ['actions', null, 'propose ~ improve'],
  ['actions', null, 'propose ~ remediate'],
  ['actions', null, 'propose ~ mitigate'],
  ['actions', null, 'propose ~ measure'],
  ['actions', null, 'permanent fix'],
  ['actions', null, 'permanent solve'],
  ['actions', null, 'outstanding work'],
  ['actions', null, 'outstanding item'],
  ['actions', null, 'outstanding task'],
  ['actions', null, 'outstanding issue'],
  ['actions', null, 'outstanding remediate'],
  ['actions', null, '^ outstanding $'],
  ['actions', null, 'open item'],
  ['actions', null, 'open task'],
  ['actions', null, 'what we re do'],
  ['actions', null, 'what are we do'],
  ['actions', null, 'what we are do'],
  ['actions', null, 'what is being do'],
  ['actions', null, 'what being done'],
  ['actions', null, 'what we do ~ prevent'],
  ['actions', null, 'what will we'],
  ['actions', null, 'what we will'],
  ['actions', null, 'what we ll'],
  ['actions', null, 'what we plan'],
  ['actions', null, 'what we going'],
  ['actions', null, 'what we re'],
  ['actions', null, 'what are we change'],
  ['actions', null, 'what can we do'],
  ['actions', null, 'what should we do'],
  ['actions', null, 'what can be done'],
  ['actions', null, 'what could be done'],
  ['actions', null, 'what will change'],
  ['actions', null, 'what is change'],
  ['actions', null, 'what s change'],
  ['actions', null, 'what do $'],
  ['actions', null, 'we re do'],
  ['actions', null, 'we are do'],
  ['actions', null, 'we re make'],
  ['actions', null, 'we are make'],
  ['actions', null, 'we re take'],
  ['actions', null, 'we are take'],
  ['actions', null, 'we will take'],
  ['actions', null, 'things do $'],
  ['actions', null, 'things fix'],
  ['actions', null, 'things improve'],
  ['actions', null, 'we change $'],
  ['actions', null, 'we improve $'],
  ['actions', null, 'change we make'],
  ['actions', null, 'change we'],
  ['actions', null, 'change make'],
  ['actions', null, 'how ~ prevent'],
  ['actions', null, 'how ~ improve'],
  ['actions', null, 'how ~ incident less likely'],
  ['actions', null, 'how make ~ less'],
  ['actions', null, 'how are we make'],
  ['actions', null, 'how will we'],
  ['actions', null, 'how we will'],
  ['actions', null, 'how can we'],
  ['actions', null, 'how do we ~ stop'],
  ['actions', null, 'how fix'],
  ['actions', null, 'step ~ prevent'],
  ['actions', null, 'step ~ improve'],
  ['actions', null, 'step we take'],
  ['actions', null, 'ensure ~ again'],
  ['actions', null, 'make sure ~ again'],
  ['actions', null, 'stop ~ happen again'],
  ['actions', null, 'ensure ~ happen'],
  ['actions', null, 'continuous improve'],
  ['actions', null, 'process improve'],
  ['actions', null, 'technical improve'],
  ['actions', null, 'improve plan'],
  ['actions', null, 'improve identified'],
  ['actions', null, 'improve item'],
  ['actions', null, 'improve $'],
  ['actions', null, '^ improve'],
  ['actions', null, 'enhance $'],
  ['actions', null, '^ enhance'],
  ['actions', null, 'initiative $'],
  ['actions', null, '^ preventing'],

  ['learning', 'lessons', 'lesson'],
  ['learning', 'lessons', 'what ~ learn'],
  ['learning', 'lessons', 'things ~ learn'],
  ['learning', 'lessons', 'we learn'],
  ['learning', 'lessons', '^ learn'],
  ['learning', 'lessons', 'learn $'],
  ['learning', 'lessons', 'takeaway'],
  ['learning', 'lessons', 'take away'],
  ['learning', 'lessons', '^ finding'],
  ['learning', 'lessons', 'key finding'],
  ['learning', 'lessons', 'finding $'],
  ['learning', 'lessons', 'insight'],
  ['learning', 'lessons', '^ theme'],
  ['learning', 'lessons', 'key theme'],
  ['learning', 'lessons', 'surprise'],
  ['learning', 'lessons', 'reflection'],
  ['learning', 'lessons', '^ retrospective $'],
  ['learning', 'lessons', 'hindsight'],
  ['learning', 'lessons', 'went well'],
  ['learning', 'lessons', 'went wrong'],
  ['learning', 'lessons', 'go well'],
  ['learning', 'lessons', 'go wrong'],
  ['learning', 'lessons', 'gone well'],
  ['learning', 'lessons', 'gone wrong'],
  ['learning', 'lessons', 'gone better'],
  ['learning', 'lessons', 'go better'],
  ['learning', 'lessons', 'went less well'],
  ['learning', 'lessons', 'went not so well'],
  ['learning', 'lessons', 'not go so well'],
  ['learning', 'lessons', 'not go well'],
  ['learning', 'lessons', 't go so well'],
  ['learning', 'lessons', 't go well'],
  ['learning', 'lessons', 'went as expected'],
  ['learning', 'lessons', 'went smoothly'],
  ['learning', 'lessons', 'things went'],
  ['learning', 'lessons', 'what went'],
  ['learning', 'lessons', 'what worked'],
  ['learning', 'lessons', 'worked well'],
  ['learning', 'lessons', 'did not work'],
  ['learning', 'lessons', 'didn t work'],
  ['learning', 'lessons', 'didnt work'],
  ['learning', 'lessons', 'did well'],
  ['learning', 'lessons', 'do well $'],
  ['learning', 'lessons', 'lucky'],
  ['learning', 'lessons', '^ well $'],
  ['learning', 'lessons', '^ wrong $'],
  ['learning', 'lessons', '^ ugly $'],
  ['learning', 'lessons', '^ strength'],
  ['learning', 'lessons', '^ weakness'],
  ['learning', 'lessons', 'weakness identified'],
  ['learning', 'lessons', '^ difficulty'],
  ['learning', 'lessons', '^ challenge'],
  ['learning', 'lessons', 'pain points'],

  ['narrative', 'timeline', 'timeline'],
  ['narrative', 'timeline', 'key event'],
  ['narrative', 'timeline', 'sequence event'],
  ['narrative', 'timeline', 'chain event'],
  ['narrative', 'timeline', 'event log'],
  ['narrative', 'timeline', 'incident log'],
  ['narrative', 'cause', 'root cause'],
  ['narrative', 'cause', 'rootcause'],
  ['narrative', 'cause', 'contribute factor'],
  ['narrative', 'cause', '^ contribute'],
  ['narrative', 'cause', 'underlying cause'],
  ['narrative', 'cause', 'proximate cause'],
  ['narrative', 'cause', 'what cause'],
  ['narrative', 'cause', '^ cause'],
  ['narrative', 'cause', 'cause $'],
  ['narrative', 'cause', '^ trigger'],
  ['narrative', 'cause', 'five whys'],
  ['narrative', 'cause', '5 whys'],
  ['narrative', 'cause', 'why did ~ happen'],
  ['narrative', 'cause', 'why ~ happen'],
  ['narrative', 'cause', 'how did ~ happen'],
  ['narrative', 'cause', '^ fault $'],
  ['narrative', 'cause', '^ rca'],
  ['narrative', 'cause', '^ factor'],
  ['narrative', 'summary', 'summary'],
  ['narrative', 'summary', 'tl dr'],
  ['narrative', 'summary', '^ description'],
  ['narrative', 'summary', 'short description'],
  ['narrative', 'summary', 'at glance'],
  ['narrative', null, 'what happen'],
  ['narrative', null, 'how we got here'],
  ['narrative', null, '^ background'],
  ['narrative', null, '^ context'],
  ['narrative', null, '^ leadup'],
  ['narrative', null, '^ lead up'],
  ['narrative', null, '^ narrative'],
  ['narrative', null, '^ impact'],
  ['narrative', null, 'impact $'],
  ['narrative', null, 'impact analysis'],
  ['narrative', null, 'blast radius'],
  ['narrative', null, '^ detect'],
  ['narrative', null, '^ identified'],
  ['narrative', null, '^ scope'],
  ['narrative', null, 'incident detail'],
  ['narrative', null, 'incident details'],
  ['narrative', null, '^ details'],
  ['narrative', null, '^ analysis'],
  ['narrative', null, '^ technical details'],
  ['narrative', null, '^ investigation'],
  ['narrative', null, 'risks'],
  ['narrative', null, '^ problem'],
  ['narrative', null, '^ issue $'],
  ['narrative', null, '^ conclusion'],
  ['narrative', null, '^ monitoring'],
  ['narrative', null, '^ alerting'],
  ['narrative', null, '^ communicate $'],

  ['response', null, 'respond'],
  ['response', null, 'recover'],
  ['response', null, 'resolve'],
  ['response', null, '^ restore'],
  ['response', null, 'containment'],
  ['response', null, 'eradication'],
  ['response', null, 'how we fix'],
  ['response', null, 'how did we fix'],
  ['response', null, 'how we mitigate'],
  ['response', null, 'how did we mitigate'],
  ['response', null, 'how was ~ fix'],
  ['response', null, 'how fix'],
  ['remedy', null, 'mitigate'],
  ['remedy', null, 'workaround'],
  ['remedy', null, '^ fix'],
  ['remedy', null, 'temporary fix'],
  ['remedy', null, 'short fix'],
  ['remedy', null, '^ solve'],
  ['remedy', null, 'temporary solve'],
  ['remedy', null, 'remediate'],
  ['remedy', null, '^ repair'],
];
