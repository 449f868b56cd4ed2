import type { ActiveRule, RuleSeverity } from '../rules/rule.js';
import { groupBy } from '../group-by.js';
import type { Draft } from './draft.js';

/** Without the drafts of rules that another rule beats in the same place. */
export function settle(drafts: readonly Draft[], rules: readonly ActiveRule[]): readonly Draft[] {
  const beaten = new Map(rules.map((rule) => [rule.name, beatenBy(rule)]));
  const groups = groupBy(drafts, (draft) => draft.place);
  return [...groups.values()].flatMap((group) => (group.length === 1 ? group : unbeaten(group, beaten)));
}

/** Looks only at drafts of rules that beat one another, so that many drafts in one place cost no more than they must. */
function unbeaten(group: readonly Draft[], beaten: ReadonlyMap<string, ReadonlyMap<string, Scope>>): readonly Draft[] {
  const byRule = groupBy(group, (draft) => draft.rule.name);
  const winnersOver = new Map(
    [...byRule.keys()].map((name) => [name, [...byRule.keys()].filter((other) => beaten.get(other)?.has(name))]),
  );
  return group.filter((loser) => {
    const winners = winnersOver.get(loser.rule.name) ?? [];
    return !winners.some((name) => byRule.get(name)?.some((winner) => beats(winner, loser, beaten)));
  });
}

/** At most three drafts an item, the severest first; the others apart. */
export function cap(drafts: readonly Draft[]): { readonly shown: readonly Draft[]; readonly held: readonly Draft[] } {
  const most = 3;
  const held = new Set<Draft>();
  for (const [item, group] of groupBy(drafts, (draft) => draft.item)) {
    if (item === null || group.length <= most) continue;
    const ranked = [...group].sort((a, b) => rank[a.severity] - rank[b.severity] || a.span.start - b.span.start);
    ranked.slice(most).forEach((draft) => held.add(draft));
  }
  return { shown: drafts.filter((draft) => !held.has(draft)), held: [...held] };
}

const rank: Record<RuleSeverity, number> = { warning: 0, information: 1, hint: 2 };

type Scope = 'place' | 'words';

function beatenBy(rule: ActiveRule): ReadonlyMap<string, Scope> {
  return new Map(
    rule.beats.map((beaten) => (typeof beaten === 'string' ? [beaten, 'place'] : [beaten.rule, beaten.on])),
  );
}

function beats(winner: Draft, loser: Draft, beaten: ReadonlyMap<string, ReadonlyMap<string, Scope>>): boolean {
  const scope = beaten.get(winner.rule.name)?.get(loser.rule.name);
  if (!scope) return false;
  return scope === 'place' || (winner.span.start < loser.span.end && loser.span.start < winner.span.end);
}
