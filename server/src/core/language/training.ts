import { clauseAt, type Sentence } from './analysis.js';
import type { Stretch } from './comparative.js';
import { compilePhrases, type Match } from './phrase.js';
import { explains, isFact, isLookedInto, isOfMachines, isSent } from './teaching.js';

const phrases = compilePhrases({
  retrain:
    '(~retrain | ~re-train | ~re-educate | ~reeducate | ~recertify | ~re-certify | recertification | re-certification) [{any}]',
  retraining: '(retraining | re-training | re-education) (of | for) {human}',
  course:
    '(mandatory | compulsory | obligatory | required | annual | yearly | quarterly | regular | additional | extra | more | further | better | repeated) ...2 (training | trainings | course | courses | refresher | e-learning | elearning | reading | coaching | seminar | education)',
  refresher: '(refresher | refreshers) ...1 (on | about | in | for | course | training | session | to)',
  attend:
    '(~attend | ~complete | ~pass | ~undergo | ~repeat | ~redo | ~take) ...4 (training | course | e-learning | elearning | refresher | certification | quiz | exam | module | test on)',
  reminder:
    '(send | circulate | post | issue | share | publish | mail | email) [round | out | around] ...3 (reminder | reminders) | ^ ...2 (reminder | reminders) to {human}',
  remind: '~remind {human}',
  reminding: 'reminding (people | everyone | everybody | staff | users | {human})',
  memo: '^ (memo | email | e-mail | mail | circular | note | newsletter | message) to {human}',
  awareness: `(raise | increase | create | improve | build | promote | heighten) ...2 awareness | awareness (campaign | training | session | week | program | programme | email | mail) | (sensitise | sensitize) {any}
    | make {human} [more | fully] aware (of | that) | (ensure | make sure) [that] {human} (is | are) [fully | all] aware (of | that)`,
  brush:
    'brush up | refamiliarize | refamiliarise | re-familiarize | ~refamiliarize | (~refresh) ...4 (knowledge | memory | skills | understanding)',
  certify: '(certify | certification of | recertify) (everyone | everybody | all | {human} | the rest | the others)',
  quiz: '(quiz | exam | test) ...2 (on | about) the ...3 (policy | procedure | rules | handbook | guideline | process | checklist)',
  mail: '(lessons-learned | lessons learned) (email | e-mail | mail)',
  avoid: 'example of what not to do',
  safety: 'repeat the ...2 (instruction | briefing | induction | training)',
  reading:
    '(re-read | reread) ...3 (instruction | instructions | policy | procedure | guideline | guidelines | rules | handbook | manual | runbook | checklist | documentation)',
  required:
    '(required | mandatory | compulsory | obligatory) reading | (read | reads) ...4 and (sign | signs | confirm | confirms | acknowledge | acknowledges)',
  restate:
    '(reiterate | re-iterate | re-communicate | recommunicate | re-share | recirculate | re-circulate | emphasize | emphasise | stress | reinforce | underline) ...6 (policy | policies | importance | need | rule | rules | procedure | process | guideline | guidelines | guidance | expectations | standards | must | checklist | requirement | requirements)',
  needs:
    '{human} (needs | need | lacks | require | requires) [<adjective>] training | (improve | intensify | strengthen | extend | step up) ...1 (training | education) ...1 [of | for] {human} | lack of training',
  passive:
    '(be | been) (trained | retrained | re-trained | briefed | re-briefed | instructed | re-instructed | educated | drilled) (again | once more | on | about | not | to)',
  aware: '^ ...2 awareness (for | of | among | amongst) | (sharpen | strengthen) ...3 awareness',
  viewing: '(mandatory | compulsory | obligatory) ...1 (viewing | attendance | participation)',
  test: '[regularly] (test | quiz | examine) {human} (on | about | in)',
  point:
    '(point | refer) {human} to the ...3 (guide | policy | guideline | guidelines | handbook | rules | procedure | runbook)',
  dos: "dos and donts | do 's and ...3 's",
  read: '(everyone | everybody | all | staff) (has | have) read',
  toolbox: 'toolbox (talk | talks | meeting | meetings)',
  certification: 'certification (for | of) {human}',
  poster: '(put up | hang | hang up | post | display | stick) ...2 (poster | posters | rules | sticker | stickers)',
  talk: '(discuss | speak about | talk about | present | explain | address | communicate | highlight | mention) ...3 (importance | correct | proper)',
  'once-more':
    '(~go | ~walk) through ...4 (protocol | checklist | policy | procedure | rules | instruction | instructions) (again | once more | one more time)',
  through:
    '(go through | walk through | go over | run through) the ...2 (checklist | policy | procedure | rules | handbook | guidelines | guideline | instruction | instructions) (with | together with) {human}',
  warning: '(circulate | share | send | post) ...6 as a (warning | reminder)',
  watch:
    '{everyone} (must | should | has to | have to | to | needs to) (watch | view | read | study | repeat) ...6 again',
  school:
    '(send | put | enrol | enroll | book) {human} ...2 (back to | through | on | to | onto | for | in) ...3 (class | classes | school | training | course | courses | bootcamp | seminar)',
  telling:
    '(video | poster | posters | mail | email | memo | leaflet | flyer | note | message | newsletter | slide | sign | sticker | post) (telling | asking | reminding | urging | warning | instructing) {human}',
  nudge: '(nudge | exhort | implore | admonish) {human} | drum ...4 into {human}',
  exam: '(knowledge test | test of knowledge | quiz | exam | assessment) (for | of) ...1 ({human} | all)',
  'in-writing':
    '{human} (acknowledge | confirm | sign) ...3 (that they (have | know | understand) | having read | to have read | in writing)',
  'to-all':
    '^ (mail | email | message | note | memo | reminder | post) to (all | everyone | everybody | {human} | the list) (: | -)',
  curriculum: '(work | go | get) through the ...3 (curriculum | course | module | modules | material | e-learning)',
  onboarding:
    '(onboarding | induction) (must | should | to) (include | stress | cover | mention) ...6 (rule | rules | policy | never | not | procedure | nobody | only | always)',
  educate: '(educate | re-educate | sensitise | sensitize) {human} (about | on | regarding | to)',
  knowledge: '(test | check | examine | verify | assess | refresh) ...3 knowledge of',
  redo: '(redo | retake | repeat | resit) ...4 (training | course | module | e-learning | certification | induction | quiz)',
  again: '(instruct | brief | train | explain to | tell) {human} (again | once more | one more time)',
});

/** "Retrain the crew", "send a reminder", "mandatory reading"; `null` where nothing of the sort is said. */
export function trainingIn(sentence: Sentence, isLesson: boolean): Stretch | null {
  const match = phrases.find(sentence).find((each) => stands(each, sentence, isLesson));
  if (!match) return null;
  return { start: match.start, end: match.name === 'refresher' ? match.start + 1 : match.end };
}

function stands(match: Match, sentence: Sentence, isLesson: boolean): boolean {
  const clause = clauseAt(sentence, match.start);
  if (
    isCourseOfAction(sentence, match) ||
    sentence.tokens[match.start]?.quoted ||
    isAddressed(sentence, match.start) ||
    isLookedInto(clause, sentence)
  )
    return false;
  if (isOfMachines(sentence) || explains(sentence) || isSent(sentence, match.start)) return false;
  return !isLesson || !isFact(clause);
}

/** "We would like to remind everyone that …": said to the reader. */
function isAddressed({ tokens }: Sentence, start: number): boolean {
  return tokens[start - 1]?.lower === 'to' && tokens[start - 2]?.lower === 'like';
}

/** "take another course of action" */
function isCourseOfAction({ tokens }: Sentence, { end }: Match): boolean {
  return tokens[end - 1]?.lower === 'course' && tokens[end]?.lower === 'of';
}
