import { isoDateOf } from '../dates.js';
import type { EntryKey } from '../field-words.js';
import {
  categoryOf,
  changeOf,
  facetsOf,
  exactStatusOf,
  isBlank,
  kindOf,
  outcomeOf,
  statusOf,
} from '../field-values.js';
import type { Due, Field, FieldName, ItemFields } from '../../review.js';
import type { Prose } from '../../text.js';
import type { Status } from '../../vocabulary.js';
import { partsOf, plainName, reasonIn } from './field-parts.js';
import { nameOfLink, ticketsIn } from './tickets.js';

/** What could not be read of a field that is spelled out. */
export interface UnknownValue {
  readonly key: 'status' | 'kind' | 'outcome' | 'change';
  readonly field: Field;
}

/** Gathers the fields of one entry; of a field that is given twice the first counts. */
export class Collector {
  private readonly given: { -readonly [Key in keyof ItemFields]: ItemFields[Key] } = {
    id: null,
    owner: null,
    createdBy: null,
    acceptedBy: null,
    due: null,
    dueReason: null,
    status: null,
    reason: null,
    ticket: null,
    plan: null,
    addresses: [],
    created: null,
    updated: null,
    outcome: null,
    outcomeText: null,
    kind: null,
    change: null,
    category: null,
  };
  /** Fields that have a place, filled or not. */
  readonly places = new Set<FieldName>();
  readonly unknown: UnknownValue[] = [];
  /** An empty box stands before the words, so that their tense alone tells nothing. */
  isUnticked = false;

  get fields(): ItemFields {
    return this.given;
  }

  has(key: 'owner' | 'due' | 'status' | 'ticket' | 'id' | 'category'): boolean {
    return this.given[key] !== null;
  }

  /** Takes the value of a named field; template text and "n/a" give nothing. */
  set(key: EntryKey, prose: Prose): void {
    const value = prose.trim();
    if (key !== 'text' && key !== 'id' && key !== 'outcome-text' && key !== 'type') this.places.add(key);
    if (isBlank(value.value) && !(key === 'status' || key === 'category' || key === 'outcome')) return;
    if (value.value === '' || value.marks.some((mark) => mark.kind === 'placeholder' && mark.from === 0)) return;
    this.take(key, value);
  }

  /** A status that words or symbols other than its name tell. */
  setStatus(value: Status, prose: Prose): void {
    this.given.status ??= { value, written: prose.value, span: prose.span, inherited: false };
  }

  setTicket(value: string, prose: Prose): void {
    this.given.ticket ??= { value, written: value, span: prose.span, inherited: false };
  }

  /** Takes what the label of an entry says of it. */
  setFacet(label: Prose): void {
    this.takeType({ value: label.value, written: label.value, span: label.span, inherited: false });
  }

  /** Takes the fields that stand above the entry: those of its group or section. */
  inherit({
    owner,
    due,
    status,
    kind,
    outcome,
    category,
    change,
  }: Partial<Pick<ItemFields, 'owner' | 'due' | 'status' | 'kind' | 'outcome' | 'category' | 'change'>>): void {
    const { given, places } = this;
    given.owner ??= inherited(owner);
    given.due ??= inherited(due);
    given.status ??= inherited(status);
    given.kind ??= inherited(kind);
    given.outcome ??= inherited(outcome);
    given.category ??= inherited(category);
    given.change ??= inherited(change);
    if (owner) places.add('owner');
    if (due) places.add('due');
  }

  private take(key: EntryKey, prose: Prose): void {
    const field: Field = { value: prose.value, written: prose.value, span: prose.span, inherited: false };
    switch (key) {
      case 'id':
        this.given.id ??= field;
        break;
      case 'owner':
        this.given.owner ??= { ...field, value: plainName(prose.value) };
        break;
      case 'created-by':
        this.given.createdBy ??= { ...field, value: plainName(prose.value) };
        break;
      case 'accepted-by':
        this.given.acceptedBy ??= { ...field, value: plainName(prose.value) };
        break;
      case 'due':
        this.takeDue(field);
        break;
      case 'ticket':
        this.takeTicket(prose, field);
        break;
      case 'addresses':
        if (this.given.addresses.length === 0) this.given.addresses = partsOf(prose, false);
        break;
      default:
        this.takePlain(key, field);
    }
  }

  private takePlain(key: EntryKey, field: Field): void {
    switch (key) {
      case 'due-reason':
        this.given.dueReason ??= field;
        break;
      case 'reason':
        this.given.reason ??= field;
        break;
      case 'plan':
        this.given.plan ??= field;
        break;
      case 'created':
        this.given.created ??= field;
        break;
      case 'updated':
        this.given.updated ??= field;
        break;
      case 'outcome-text':
        this.given.outcomeText ??= field;
        break;
      default:
        this.takeFacet(key, field);
    }
  }

  private takeFacet(key: EntryKey, field: Field): void {
    switch (key) {
      case 'status':
        this.takeStatus(field);
        break;
      case 'kind':
        this.takeKind(field);
        break;
      case 'change':
        this.takeChange(field);
        break;
      case 'category':
        this.given.category ??= { ...field, value: categoryOf(field.value) ?? field.value };
        break;
      case 'outcome':
        this.takeOutcome(field);
        break;
      case 'type':
        this.takeType(field);
        break;
      default:
    }
  }

  private takeDue(field: Field): void {
    const because = /(?<![\s,;:(–—-])[\s,;:(–—-]+(?:because|since|as)\s/iu.exec(field.value);
    const text = because ? field.value.slice(0, because.index) : field.value;
    const value: Due = { text, date: isoDateOf(text) };
    this.given.due ??= { ...field, value, written: text };
  }

  private takeTicket(whole: Prose, field: Field): void {
    const prose = this.withoutStatus(whole);
    if (isBlank(prose.value)) return;
    const link = prose.marks.find((mark) => mark.kind === 'link' && mark.target !== undefined);
    const [ticket] = ticketsIn(prose);
    const named =
      ticket?.value ?? (link ? nameOfLink(prose.value.slice(link.from, link.to), link.target ?? '') : prose.value);
    this.given.ticket ??= { ...field, value: named, written: named, span: prose.span };
  }

  /** Cells for tickets often say how far it is: "Bug 12 DONE", "#4 (merged)". */
  private withoutStatus(prose: Prose): Prose {
    const match =
      /(?:(?<![\s(–—:-])[\s(–—:-]+|(?<![\s(–—:\p{L}-]))((?:not |in |to |won['’]?t )?\p{L}+)\)?[.!]?$/iu.exec(
        prose.value,
      );
    const status = match?.[1] ? exactStatusOf(match[1]) : null;
    if (!match?.[1] || !status) return prose;
    const at = prose.value.lastIndexOf(match[1]);
    this.setStatus(status, prose.slice(at, at + match[1].length));
    return prose.slice(0, match.index).trim();
  }

  private takeStatus(field: Field): void {
    const value = statusOf(field.value);
    if (value) {
      this.given.status ??= { ...field, value };
      const reason = reasonIn(field.value);
      if (value === 'not-doing' && reason) this.given.reason ??= { ...field, value: reason };
    } else if (!isBlank(field.value)) this.unknown.push({ key: 'status', field });
  }

  private takeKind(field: Field): void {
    const { kind, change } = kindOf(field.value);
    if (!kind) {
      this.takeType(field);
      if (!this.given.kind) this.unknown.push({ key: 'kind', field });
      return;
    }
    this.given.kind ??= { ...field, value: kind };
    if (change) this.given.change ??= { ...field, value: change };
  }

  private takeChange(field: Field): void {
    const value = changeOf(field.value);
    if (value) this.given.change ??= { ...field, value };
    else this.unknown.push({ key: 'change', field });
  }

  private takeOutcome(field: Field): void {
    const [first = ''] = field.value.split(/[:–—(]/u);
    const value = outcomeOf(field.value) ?? outcomeOf(first);
    if (value) this.given.outcome ??= { ...field, value };
    if (!value || first.length < field.value.length) this.given.outcomeText ??= field;
  }

  /** A template's type says a kind, an outcome or a category. */
  private takeType(field: Field): void {
    const { kind, change, outcome, category } = facetsOf(field.value);
    if (kind) this.given.kind ??= { ...field, value: kind };
    if (change) this.given.change ??= { ...field, value: change };
    if (outcome) this.given.outcome ??= { ...field, value: outcome };
    if (category && category !== 'none') this.given.category ??= { ...field, value: category };
  }
}

function inherited<T>(field: Field<T> | null | undefined): Field<T> | null {
  return field ? { ...field, inherited: true } : null;
}
