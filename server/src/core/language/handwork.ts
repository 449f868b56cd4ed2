import { headOf, type Nominal, type Sentence, type Token } from './analysis.js';

/** Nouns for what people do to systems by hand, and for what they do it with. */
const nouns = new Set(
  `deploy deployment release change merge restart restore upgrade update rollout migration edit fix hotfix push commit maintenance access override
login session use usage intervention manual bypass path procedure process workaround rollback package branch console account key mode approval
work copy sharing maintenance request pr mr pull-request`.split(/\s+/),
);

/** Whether a word is for something that people do by hand. */
export function isHandworkWord({ lemma, lower, classes }: Token): boolean {
  return nouns.has(lemma) || nouns.has(lower) || handmade.has(lower) || classes.has('operate');
}

/** "the emergency path", "hand-edited lockfiles": a thing that people handle, whatever it is made of. */
export function isHandwork(nominal: Nominal | null, sentence: Sentence): boolean {
  if (nominal === null) return false;
  if (nouns.has(headOf(nominal, sentence)?.lemma ?? '')) return true;
  return sentence.tokens.slice(nominal.start, nominal.end).some(({ lower }) => handmade.has(lower));
}

/** What only people's things are. */
const handmade = new Set(
  `manual ad-hoc adhoc hand-edited handmade hand-made handwritten hand-written unreviewed unannounced unapproved untested unscheduled last-minute
self-approved late-night copy-pasted`.split(/\s+/),
);

const circumstances = new Set(
  `agreement approval permission consent presence pairs pair supervision hours weekday weekend friday holiday second colleague signature head manager
lead laptop hand alone private home manually without permit`.split(/\s+/),
);

/** What only people can wait for or stand in: "after approval", "in pairs", "outside working hours". */
export function isAmongPeople({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lemma, lower, tag }) => tag !== 'verb' && (circumstances.has(lemma) || circumstances.has(lower)),
  );
}

/** Words before a policy or a rule that make it a setting: "IAM policy", "firewall rule". */
const settings = new Set(
  `iam opa kyverno deny allow gatekeeper network bucket retention lifecycle autoscaling scaling eviction restart retry backup alert alerting admission firewall
lint linter eslint routing waf cache caching security-group password rotation pull pod psp resource access-control cors csp rate-limit acl iptables
ingress egress dns sampling expiry expiration ttl recording branch protection s3 sql rego sentinel naming prometheus alertmanager
scheduling`.split(/\s+/),
);

/** Whether the words before a token make a policy a setting of software. */
export function isSetting(at: number, { tokens }: Sentence): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) => settings.has(token?.lower ?? '') || token?.kind === 'code');
}
