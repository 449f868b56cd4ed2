import type { Category } from '../vocabulary.js';

/** An area of insight: what it asks, why it matters, and sentences on both sides of its border. */
export interface CategoryPage {
  readonly id: Category;
  readonly name: string;
  /** How the source puts it: how we … */
  readonly title: string;
  /** The question in a few words. */
  readonly question: string;
  readonly why: string;
  /** Actions that belong here. */
  readonly items: readonly string[];
  /** Insights that belong here. */
  readonly insights: readonly string[];
  /** Actions that look as if they did, and where they belong. */
  readonly near: readonly NearMiss[];
}

export interface NearMiss {
  readonly text: string;
  readonly category: Category;
}

/** The six areas in the order of the source, then `none`. */
export const categoryPages: readonly CategoryPage[] = [
  {
    id: 'observe',
    name: 'Observe',
    title: 'How we access, monitor and alert on the system data available',
    question: 'Could it be seen?',
    why: 'What nobody can reach, nobody keeps or nobody is told of cannot help in the next incident, whatever it will be.',
    items: [
      'Page the duty phone when the freezer has not reported for five minutes',
      'Add an alert for consumers that fall behind',
      'Keep the gateway logs for six weeks',
      'Give the night shift read access to the job logs',
      'Find out why no alert fired on Saturday',
    ],
    insights: [
      'Nobody was paged when the export stopped',
      'We learned of the failure from a customer',
      'The logs of the first hour had already been deleted',
    ],
    near: [
      { text: 'Reword the freezer alert: it does not say which freezer', category: 'interpret' },
      { text: 'Page if the rollback did not bring the error rate down', category: 'verify' },
      { text: 'Give the Prometheus pod more memory', category: 'none' },
    ],
  },
  {
    id: 'interpret',
    name: 'Interpret',
    title: 'How we decipher that data and know what it indicates',
    question: 'What is it telling us?',
    why: 'Data that is there may still mislead: people act on what they take it to mean, and that rests on what they know of the system.',
    items: [
      'Investigate why the standby fell behind after the upgrade',
      'Explain to the support desk what the lag graph shows',
      'Write a troubleshooting guide for the print queue',
      'Reduce the false positives of the fraud alarm',
    ],
    insights: [
      'The error message was misleading',
      'It took us two hours to find the root cause',
      'We did not understand how the two caches work together',
    ],
    near: [
      { text: 'Investigate whether we can raise the limit of the print queue', category: 'none' },
      { text: 'Create a runbook for the print queue alert', category: 'decide' },
    ],
  },
  {
    id: 'assemble',
    name: 'Assemble',
    title: 'How we know which people to assemble to help with what we see',
    question: 'Who do we need, and how do they get here?',
    why: 'Knowledge, access and authority are spread over people; an incident is shorter where they can be found and reached.',
    items: [
      'Set up an on-call rotation for the ledger',
      'Write down who owns each of the shared queues',
      'Define an escalation path to the carrier',
      'Find out whom the on-call rings when she is stuck',
    ],
    insights: [
      'Only one person knew how to restart the signing service',
      'Several engineers joined the call within minutes',
      'It was not clear who owns the importer',
    ],
    near: [
      { text: 'Announce the escalation on the status page', category: 'communicate' },
      { text: 'Restrict the role of the deploy bot to its own bucket', category: 'none' },
    ],
  },
  {
    id: 'communicate',
    name: 'Communicate',
    title: "How we talk to each other and our customers about what's going on",
    question: 'How do we tell each other?',
    why: 'What one side knows and the other does not decides what each of them does, within a team, between teams and with users.',
    items: [
      'Update the status page every twenty minutes during an outage',
      'Inform the clinics whose bookings were lost',
      'Prepare message templates for late payouts',
      'Find out how users heard about the outage',
    ],
    insights: [
      'The status page was not updated',
      'Users were informed within ten minutes',
      'The maintenance was not announced to the schools',
    ],
    near: [
      { text: 'Notify the team when a nightly job fails', category: 'observe' },
      { text: 'Report the bug to the vendor of the pumps', category: 'none' },
    ],
  },
  {
    id: 'decide',
    name: 'Decide',
    title: 'How we determine what paths to take toward remediation',
    question: 'How do we choose what to try?',
    why: 'In a response people weigh options under pressure; what they may do, what it costs and what they have practised shapes the choice.',
    items: [
      'Document how to fail over to the second feeder',
      'Hold a game day on the loss of a zone',
      'Define when we declare an incident',
      'Find out what spoke against a rollback at the time',
    ],
    insights: [
      'There was no runbook for this alert',
      'We rolled back within five minutes',
      'Nobody was sure whether a restart was safe',
    ],
    near: [
      { text: 'Document the upgrade procedure of the message broker', category: 'none' },
      { text: 'Add a kill switch to the vault contract', category: 'none' },
    ],
  },
  {
    id: 'verify',
    name: 'Verify',
    title: 'How we know whether the remediation has been effective',
    question: 'How do we know that it is over, or better?',
    why: 'A fix that nobody has checked may be none, and an incident closed too early comes back as a surprise.',
    items: [
      'Run a smoke test after each deploy',
      'Verify that no orders were lost in the switch',
      'Watch the next two nightly runs after the fix',
      'Agree when we give the all-clear',
    ],
    insights: [
      'We closed the incident before the fix had been verified',
      'Nobody checked whether the deploy had taken effect',
      'Users confirmed that payments worked again before we closed',
    ],
    near: [
      { text: 'Add integration tests for the refund form', category: 'none' },
      { text: 'Set up external monitoring of the refund form', category: 'observe' },
    ],
  },
  {
    id: 'none',
    name: 'No category',
    title: 'How the system itself behaves',
    question: 'Does it only change the system?',
    why: 'Most technical remediations change what the system does and not how people notice, understand or respond. That is a fair answer, and no fault.',
    items: [
      'Upgrade the message broker to the next minor version',
      'Add a timeout to the calls of the tax service',
      'Rotate the keys that were in the leaked file',
      'Consider moving the sessions to another store',
    ],
    insights: ['The certificate had expired', 'No data was lost', 'Pin dependencies'],
    near: [{ text: 'Monitor the certificate of the login page', category: 'observe' }],
  },
];
