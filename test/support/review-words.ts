/** The project's own sentences, from which reviews are made up; `{service}` and the like are filled in. */

export const stories = [
  'At {time} the {service} answered every third request with an error, and the on-call was paged within two minutes.',
  'The board showed the traffic of the day before, which the {service} team took for that of today.',
  'Somebody from support joined the channel and asked whether customers had been told; nobody knew who would do it.',
  'The queue of the {service} grew until {time}, when {Person} started a second worker by hand from the runbook.',
  'We rolled the change back at {time}, and the graphs of the {service} came down within five minutes.',
  'Two people worked on the same host without knowing of each other, as the channel had split into three threads.',
  'A certificate of the {service} had run out the night before, and the reminder went to a list that nobody reads any more.',
  'The `{flag}` flag was on in one region and off in the others, so the {service} behaved differently for a tenth of the users.',
  'Disk use on the primary of the {service} reached 100 % at {time}; writes stopped, and reads went on from the replicas.',
  'The deploy of the {service} took 40 minutes instead of six, because each host pulled the image from the other continent.',
  'As the {service} retried without a pause, the {other} saw nine times its usual load and began to shed connections.',
  'Customers could sign in, but their baskets were empty, which we first read as a fault of the {other}.',
  'The migration locked the table for eleven minutes; the test database, with a hundredth of the rows, had taken two seconds.',
  'Nobody was paged: the alert compares with last week, and last week had been a holiday.',
  '{Person} had seen the same pattern in March and remembered that restarting the {other} first had helped.',
  'The status page was updated at {time}, 47 minutes after the first report.',
];

/** Sentences of stories that raise questions. */
export const loaded = [
  'We should put the {service} behind a circuit breaker.',
  'The engineer should have checked the board before the deploy.',
  'The root cause was human error: the wrong host was typed into the console.',
  'If the alert had been set up properly, this would have been avoided.',
  '{Person} carelessly restarted the wrong instance.',
  'We need to make sure that this never happens again.',
];

export const causes = [
  'The pool of the {service} was sized for the traffic of two years ago, and nothing showed how full it was.',
  'A change of the {other} doubled the calls to the {service}; either change alone would have gone unnoticed.',
  'The client treats a timeout as an empty answer.',
  'Both replicas ran on the same rack, which the planning tool did not know.',
  'The config of the {service} is copied by hand between regions.',
];

export const actions = [
  'Return each connection of the {service} to its pool as soon as the request ends',
  'Hold an overview of the {service} for both on-call rotas',
  'Find out how the {service} on-call learns of changes in other services today',
  'Page the owners of the {service} when its queue has more than {number} entries for ten minutes',
  'Write down who tells customers of an outage of the {service}, and where',
  'Cap the retries of the {service} client at three, with a growing pause between them',
  'Show the age of the data on the {service} board',
  'Renew the certificates of the {service} automatically',
  'Try the failover of the {service} in a game day with the {other} team',
  'Move the replicas of the {service} to different racks',
  'Read the `{flag}` flag at start rather than on each request',
  'Remove the second copy of the config that the {other} reads',
  'Interview the people who answered the page about what they looked at first',
  'Ask support which of the messages from customers would have told us earlier',
  'Add a step to the deploy that compares error rates before and after',
  'Retire the old endpoint of the {service}, which only the {other} still calls',
  'Investigate why the replica lagged behind',
  'Lower the timeout between the {service} and the {other} to two seconds',
  'Update the runbook for a full disk',
  'Restore a backup of the {service} into a fresh cluster once a quarter',
];

/** Actions that raise questions. */
export const loadedActions = [
  'Make sure that everybody on the {service} team always checks the board before a deploy',
  'Engineers must be more careful when they restart the {service}',
  'Remind the team to follow the deploy checklist',
  'Train all engineers on the {service}',
  'Every change to the {service} must be approved by two managers from now on',
  'Improve monitoring',
  'Rewrite the {service} and move it to the new platform and retrain the support team',
  'Prevent this from ever happening again',
  'Tell the {other} team to fix their retries',
  'Be more vigilant',
  'TBD',
];

export const insights = [
  'Nobody outside the {service} team could see its deploys',
  'A full pool and a slow database look the same on the board of the {service}',
  'The person who knew the {service} best was found through a friend',
  'Support heard of the outage from customers before the channel heard of it from the alert',
  'We could not tell from the graphs whether the restart had helped',
  'The runbook of the {service} was correct and took four minutes to find',
  'The {other} keeps working for an hour without the {service}, which none of us knew',
  'The on-call weighed a rollback against waiting and had no way of telling how long either would take',
  'Colleagues from the {other} team joined unasked and shared what they saw',
  'The failover worked on the first try',
  'Retries make a small fault of the {service} look like an attack to the {other}',
];

export const luck = [
  'It was three in the morning for most of the customers',
  'The person who wrote the {service} was awake',
  'A backup had been taken an hour earlier for another reason',
];

export const questions = [
  'How did the on-call decide to roll back rather than wait?',
  'What would have told us that the board was old?',
  'Who else depends on the {service}, and how would they have noticed?',
  'Why did the retries of the {other} not stop?',
];

export const ideas = [
  'Add deploy markers to the {service} board',
  'A shared channel for the {service} and the {other}',
  'Let support see the same graphs',
];

export const titles = [
  'The {service} drops every third request',
  '{Service} outage on {date}',
  'Slow {service} after the {flag} rollout',
  'INC-{number}: {service} and {other} unavailable',
  'Disk full on the {service}',
];

export const services = [
  'gateway',
  'ledger',
  'mailer',
  'search index',
  'session store',
  'image proxy',
  'scheduler',
  'catalog',
  'basket',
  'billing exporter',
];
export const people = ['rosie', 'noor', 'sam', 'emily', 'thai', 'ines', 'søren', 'łucja', 'jean-luc'];
export const flags = ['fast_path', 'new-router', 'USE_POOL', 'dark.mode'];
export const categories = ['observe', 'interpret', 'assemble', 'communicate', 'decide', 'verify', 'none'];
export const kinds = [
  'remediate',
  'process',
  'learn',
  'investigate',
  'teach',
  'document',
  'exercise',
  'communicate',
  'plan',
];
export const outcomes = ['mitigate-risk', 'gain-insight', 'both'];
export const statuses = ['open', 'in-progress', 'done', 'proposed', 'not-doing'];
