import assert from 'node:assert/strict';
import type { Sentence } from '../../../server/src/core/language/analysis.js';
import { banIn } from '../../../server/src/core/language/bans.js';
import { conductIn } from '../../../server/src/core/language/conduct.js';
import { correctionIn } from '../../../server/src/core/language/corrections.js';
import { complianceIn, courseIn } from '../../../server/src/core/language/courses.js';
import { demandsIn } from '../../../server/src/core/language/demands.js';
import { gateIn } from '../../../server/src/core/language/gates.js';
import { agentIn, handoverIn } from '../../../server/src/core/language/handovers.js';
import { newRuleIn } from '../../../server/src/core/language/new-rules.js';
import { othersWorkIn } from '../../../server/src/core/language/others-work.js';
import { pledgeIn } from '../../../server/src/core/language/pledges.js';
import { prohibitionIn } from '../../../server/src/core/language/prohibitions.js';
import { neverAgainIn, recurrenceIn } from '../../../server/src/core/language/recurrence.js';
import { explainedRuleIn, readingDutyIn, toldRuleIn } from '../../../server/src/core/language/rule-telling.js';
import { ignoranceIn, shortcomingIn } from '../../../server/src/core/language/shortcomings.js';
import { singledOutIn } from '../../../server/src/core/language/singled-out.js';
import { isStanding } from '../../../server/src/core/language/standing.js';
import { tabooIn } from '../../../server/src/core/language/taboos.js';
import { trainingIn } from '../../../server/src/core/language/training.js';
import { vigilanceIn } from '../../../server/src/core/language/vigilance.js';
import { writtenRuleIn } from '../../../server/src/core/language/written-rules.js';
import { marked, sentenceOf } from './reading.js';

type Finder = (sentence: Sentence) => { readonly start: number; readonly end: number } | null;

/** Each text has what the brackets hold, and nothing where there are none. */
function shows(find: Finder, pictures: readonly string[]): void {
  for (const picture of pictures) {
    const text = picture.replaceAll(/[[\]]/g, '');
    const sentence = sentenceOf(text);
    assert.equal(marked(text, sentence, find(sentence)), picture);
  }
}

describe('demands', () => {
  const drawn = (text: string): string => {
    const sentence = sentenceOf(text);
    return demandsIn(sentence)
      .map(({ force, on, start, end, negated }) => {
        const words = sentence.tokens.slice(start, end).map((token) => token.text);
        return `${force} on ${on?.kind ?? 'the reader'}: ${words.join(' ')}${negated ? ' (not)' : ''}`;
      })
      .join('; ');
  };

  it('say how and on whom they are laid', () => {
    assert.equal(drawn('Porters must weigh the trolley'), 'obligation on role: Porters must weigh');
    assert.equal(
      drawn('Make sure the porters weigh it'),
      'imperative on the reader: Make; order on role: Make sure the porters weigh',
    );
    assert.equal(drawn('Before each run, the porter weighs it'), 'custom on role: the porter weighs');
    assert.equal(drawn('Do not weigh it'), 'imperative on the reader: Do not weigh (not)');
  });

  it('are not what is asked about, wished for or past', () => {
    for (const text of [
      'Should porters weigh it?',
      'Find out how porters must weigh it',
      'Porters had to weigh it',
      'It should weigh itself',
    ]) {
      assert.ok(!drawn(text).includes(' on role'), text);
    }
  });

  it('speak of every time or of once', () => {
    assert.ok(isStanding(sentenceOf('Weigh it before each run')));
    assert.ok(isStanding(sentenceOf('From now on we weigh it')));
    assert.ok(!isStanding(sentenceOf('Weigh the three trolleys in hall 2')));
    assert.ok(!isStanding(sentenceOf('Weigh it every 5 minutes')));
  });
});

describe('orders to behave', () => {
  it('ask for more of a virtue', () => {
    shows(vigilanceIn, [
      '[Be more careful] with the trolley',
      'Porters must [pay closer attention] to the scale',
      'Be more careful than the vendor',
      'The scale should be more accurate',
      'We were careful with the trolley',
    ]);
  });

  it('ask for approvals that people give', () => {
    shows(
      (sentence) => gateIn(sentence, false),
      [
        '[Require the approval] of a manager for each trolley',
        'Every trolley [must be checked by two porters]',
        'Require the approval in the console',
      ],
    );
    shows((sentence) => gateIn(sentence, true), ['Night porters are responsible for locking the hall']);
  });

  it('are fulfilled just by obeying', () => {
    shows(
      (sentence) => conductIn(sentence, false),
      [
        '[Everybody must check] the scale',
        '[Ensure that the porters always read] the label',
        'Ensure that the scale always reads the label',
        'Porters should see the label',
        'We must add a second scale',
        'Check the scale in hall 2',
      ],
    );
    shows(
      (sentence) => conductIn(sentence, true),
      ['When the scale is red, [think] of the lift', 'Porters check the scale every morning'],
    );
  });
});

describe('rules for people', () => {
  it('forbid in so many words', () => {
    shows(
      (sentence) => prohibitionIn(sentence, false),
      [
        '[No changes after lunch on] Fridays',
        'Two trolleys at once are [no longer allowed]',
        'No changes are needed',
        'The retry policy is mandatory',
      ],
    );
  });

  it('are written down', () => {
    shows(writtenRuleIn, [
      '[Write a policy] that forbids two trolleys at once',
      'Write a retry policy for the lift',
      'Add a policy so that old labels expire',
    ]);
  });

  it('ban what people do', () => {
    shows(banIn, [
      '[Stop pushing] two trolleys at once',
      'Stop the lift from closing on trolleys',
      '[Forbid the use] of the old lift',
    ]);
  });

  it('say what is to be left', () => {
    shows(
      (sentence) => tabooIn(sentence, false),
      [
        '[Nobody may push] two trolleys',
        '[Do not restart] the lift alone',
        'Do not page for one red lamp',
        'The lift must not start while the door is open',
      ],
    );
  });

  it('are laid on things that people handle', () => {
    shows(newRuleIn, [
      'The emergency path [must no longer be used]',
      'The lock must never be held twice',
      'From now on [the porters must weigh] each trolley',
    ]);
  });
});

describe('one person', () => {
  it('is to be mended', () => {
    shows(correctionIn, [
      '[Coach Petra] on the lift',
      'Talk to Petra about how she saw the lamp',
      '[Talk to the porter] who broke the lift',
      'Talk to the owner of the lift',
    ]);
  });

  it('lacks something or loses it', () => {
    shows(shortcomingIn, [
      '[Petra needs to learn] how the lift closes',
      '[Remove Petra’s access] to the lift',
      'Petra to learn how the lift closes',
      'Remove the old access list',
    ]);
    shows(ignoranceIn, ['[The trainee did not know] the lift', 'Nobody knew the lift']);
  });

  it('stands beside words of correction', () => {
    shows(singledOutIn, ['Let [Petra do the course] again', 'Petra writes the course']);
  });
});

describe('pledges', () => {
  it('deny that anything comes back', () => {
    shows(
      (sentence) => recurrenceIn(sentence, false),
      ['Fix it so that [this never happens again]', 'The error did not happen again', 'The lift never stops twice'],
    );
    shows(
      (sentence) => recurrenceIn(sentence, true),
      ['This does not happen in hall 2', 'We promise that [this will not happen again]'],
    );
    shows(neverAgainIn, ['[Patients never wait like this again]', 'The lift never closed again']);
  });

  it('prevent all incidents and not one path', () => {
    shows(
      (sentence) => pledgeIn(sentence, false),
      ['Add a lamp to [prevent similar incidents]', 'Prevent the door from closing on a trolley'],
    );
    shows(
      (sentence) => pledgeIn(sentence, true),
      ['To prevent similar incidents we replaced the old lamp', 'We take measures to [prevent similar incidents]'],
    );
  });
});

describe('training', () => {
  it('has people comply', () => {
    shows(
      (sentence) => trainingIn(sentence, false),
      ['[Retrain the porters] on the lift', 'Retrain the model on night data', 'Have the bot send a reminder'],
    );
    shows(complianceIn, ['[Training] on the proper use of the lift', 'Training on how the lift decides']);
    shows(courseIn, ['A [course] for the porters', 'A course on Kafka', 'Move the training cluster']);
  });

  it('tells rules again', () => {
    shows(readingDutyIn, ['[All porters must read] the handbook', 'Read the handbook of the lift']);
    shows(toldRuleIn, [
      '[Repeat] to the porters that the lift must not be blocked',
      'Tell the porters that the lift is open',
    ]);
    shows(explainedRuleIn, ['[Explain the rules] to the porters', 'Explain the lamp to the porters']);
  });
});

describe('work for others', () => {
  it('is laid on them', () => {
    shows(othersWorkIn, [
      '[The lift company must replace] the door',
      '[Ask the network group to open] the port',
      'Ask the lift company whether the door is new',
      'Our team must replace the door',
    ]);
  });

  it('is handed over', () => {
    shows(handoverIn, ['[Delegate the door to the lift company]', 'Give the lift company our plans']);
    shows(agentIn, ['The door is to be [replaced by the lift company]', 'The door was replaced by the lift company']);
  });
});
