import type { Tag } from '../analysis.js';

/** Words of the closed classes: tag, then classes. */
export const functionWords: Partial<Record<Tag, Readonly<Record<string, string>>>> = {
  pronoun: {
    we: "we us ourselves 's",
    you: 'you yourself yourselves',
    i: 'i me myself',
    they: 'he she they him them himself herself themselves themself',
    it: 'it itself',
    those: 'this that these those such',
    wh: 'who whom which what whoever whatever whichever',
    everyone: 'everyone everybody',
    someone: 'someone somebody anyone anybody',
    nobody: 'nobody noone no-one',
    everything:
      'everything all each both either neither none any some many few several most others another anything something nothing plenty ours theirs yours mine half more less enough',
  },
  determiner: {
    article: 'the a an',
    demonstrative: 'this that these those such',
    possessive: "our your my their its his her whose 's",
    universal: 'all every each any both',
    quantity:
      'some several many few most more less fewer enough much either neither another other various certain half same own next last first second third',
    no: 'no',
    wh: 'which what whose whichever whatever',
  },
  auxiliary: {
    be: "be is are was were been being am 's 're 'm ain",
    have: "have has had having 've",
    do: 'do does did doing done',
  },
  modal: {
    obligation: 'must shall should ought',
    ability: "can could may might will would 'll 'd cannot dare wo ca",
  },
  to: { to: 'to' },
  negation: { not: "not n't never neither nor no" },
  conjunction: {
    and: 'and & plus + / as-well-as',
    or: 'or and/or',
    but: 'but yet however',
  },
  subordinator: {
    condition:
      'if unless when whenever once while until till before after provided assuming wherever where whereas as than although though case',
    reason: 'because since',
    complement: 'that whether how why',
    purpose: 'so lest',
    relative: 'who which whom whose',
  },
  preposition: {
    preposition: `of in on at by for with from into onto over under about against between among through during without within across around via per
upon toward towards like near behind beyond above below off out up down along past inside outside throughout despite besides except following including
regarding concerning due instead because-of versus vs than`,
  },
  adverb: {
    universal: 'always never ever everywhere constantly',
    time: `now then today tomorrow yesterday soon later earlier again already still yet recently currently eventually immediately going-forward henceforth
forward next hereafter anymore nowadays previously formerly`,
    comparative:
      'more less better worse faster quicker slower sooner earlier later harder further longer closer deeper tighter',
    quick:
      'quickly promptly immediately carefully closely thoroughly properly diligently attentively proactively timely asap cautiously vigilantly',
    degree:
      'very really quite rather too so extremely extra especially particularly even just only also really fully completely entirely totally almost nearly highly much',
    plain: `also too well away back together apart ahead up down out in off over on there here how why when where perhaps maybe probably possibly
likely instead otherwise therefore thus hence however first firstly secondly finally lastly else alone twice once daily weekly monthly hourly often sometimes
rarely seldom regularly usually manually automatically directly separately clearly simply explicitly actively currently ideally potentially eventually
please least most indeed furthermore moreover additionally meanwhile early late long hard fast right straight nightly yearly quarterly afterwards beforehand upfront
downstream upstream internally externally
e.g. i.e. etc. approx. eg ie etc`,
  },
  adjective: {
    vigilance: `careful cautious vigilant diligent attentive mindful aware disciplined thorough alert watchful wary conscious meticulous conscientious prudent
circumspect rigorous considerate responsible accountable proactive patient`,
    comparative: `better worse more less fewer faster quicker slower easier harder earlier sooner later higher lower closer tighter stronger clearer cleaner safer
stricter smarter deeper bigger smaller longer shorter broader wider further greater improved enhanced smoother simpler nicer cheaper fresher finer larger
leaner lighter richer sharper steadier tougher newer older stabler saner`,
    negligent: `careless negligent sloppy reckless lazy irresponsible incompetent stupid foolish ignorant inexperienced inattentive complacent lax hasty
unprofessional dumb forgetful thoughtless`,
    mandatory:
      'mandatory compulsory obligatory required forbidden prohibited banned allowed permitted disallowed strict binding non-negotiable verboten',
    vague:
      'appropriate adequate proper sufficient suitable relevant necessary reasonable robust resilient solid good nice scalable reliable effective efficient',
    universal: 'whole entire full complete total all',
    plain: `able absent abnormal abrupt accessible accidental accurate active actual additional afraid alternative ambiguous annual apparent asynchronous atomic automatic automated available average
bad calm composed collected basic bare big blind blue broad broken busy central cheap clean clear close cold common compatible complex concurrent concise confident confusing consistent constant correct corrupt costly
critical cross-team crucial current customer-facing daily dangerous dead dedicated deep default defensive deprecated deterministic different difficult direct dirty distinct double downstream dry dual due duplicate dynamic
early easy educational effective elaborate elevated eligible empty enough equal essential exact excellent excessive existing expensive expired explicit external extra extreme faint fair false familiar fast fatal faulty final fine
finite firm first fixed flaky flat flexible forceful formal former fragile free frequent fresh friendly front full-time functional fundamental future general generic genuine global graceful gradual granular great green
guilty happy hard healthy heavy hidden high high-risk holistic horizontal hot huge human-readable idempotent identical idle immediate immutable important impossible inactive inaccurate incomplete inconsistent incorrect independent
individual informal initial innocent innocuous insufficient intelligent intended intentional intermittent internal invalid invisible irregular joint key known large last late latest lazy-loaded legacy legitimate
light likely limited linear little live local logical long long-running long-term loose loud low mature main maintained major manual massive maximal maximum meaningful mean mental minimal minimum minor missing mixed mobile
modern monthly multiple multi-az mutual naive narrow native natural nearby necessary neutral new new-style next nightly noisy nominal normal noticeable obsolete obvious odd offline okay ok old on-site online only open operational
opposite optimal optional ordinary original orphaned other outdated outer outstanding over-eager overall own parallel partial particular peculiar pending periodic permanent persistent personal physical plain planned
popular possible post-deploy potential powerful practical pre-existing precise preliminary present pretty previous primary prior private proactive problematic programmatic progressive prominent prone proportional public pure quick quiet rapid
rare raw reactive read-only ready real real-time recent recoverable recurring red redundant regional regular related remaining remote repeatable representative responsive
restrictive rich rigid risky rough round routine rude safe same sane satisfactory scarce secondary secure sensible sensitive separate serious severe shallow sharp short short-term
significant silent similar simple single single-point slow small smart smooth soft sole special specific spurious stable stale standalone standard static steady sticky strange strong structural subsequent subtle successful
such sudden suitable sure surprising suspicious synchronous systematic systemic tall technical temporary thin third third-party tight timely tiny top total tough toxic traditional transient transparent tribal trivial true
typical ultimate unable unaware unclear undefined underlying unexpected unfamiliar unhealthy uniform unintended unique universal unknown unlikely unlimited unnecessary unpredictable unrelated unsafe unstable unusual
upcoming upper upstream urgent usable useful useless usual valid valuable variable various vast verbose vertical viable virtual visible vital vulnerable warm weak weekly weird wide wild willing wrong yearly young zero-downtime zero-tolerance
aware unaware ad-hoc adhoc company-wide org-wide team-wide two-person four-eyes one-click last-minute after-hours out-of-hours off-limits end-to-end on-premise
`,
  },
};

/** Numbers written as words. */
export const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand million dozen';

/** Spans of time and dates. */
export const timeNouns = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekday week day month quarter year hour minute second
sprint night morning afternoon evening holiday christmas january february april june july august september october november december today tomorrow yesterday midnight noon eod
quarter-end year-end season peak
`;
