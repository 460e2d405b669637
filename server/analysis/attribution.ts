import type { Certainty, MentionForm } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import type { Grouping } from './coreference.ts';
import type { LocalCue, LocalParagraph, LocalQuote } from './local.ts';
import { entityOfName, type Recent, type Resolved, reach, resolve } from './resolution.ts';

/** A span in this paragraph or, with `back` above 0, in one before it. */
export interface Place extends Span {
  readonly back: number;
}

/** An attribution as the pass over the paragraphs finds it; the article gives it its final offsets. */
export interface Draft {
  readonly order: 1 | 2 | 3 | 4 | 5 | 6;
  /** Local quotes it holds, by index. */
  readonly quotes: readonly number[];
  readonly content: readonly Span[];
  readonly cue: Place | null;
  readonly source: Place | null;
  readonly localCue: LocalCue | null;
  /** The cue as written; empty without one. */
  readonly cueText: string;
  readonly resolved: Resolved;
  /** The source as written, for those who are not named. */
  readonly written: string | null;
  readonly certainty: Certainty;
  readonly via: string | null;
  /** For *presumed*, *carried*: what it rests on. */
  readonly from: Place | null;
}

/** Whoever spoke last, for what follows without an attribution. */
interface Speaker {
  readonly draft: Draft;
  readonly back: number;
}

/** What one paragraph hands to the next. A value: two equal ones have equal effects. */
export interface Context {
  readonly recents: readonly Recent[];
  /** The speaker of the closed quotation that the paragraph ended with, when it had exactly one speaker. */
  readonly ended: Speaker | null;
  /** A source and cue without a quotation of its own at the paragraph's end, or before a colon there. */
  readonly leadIn: Speaker | null;
  /** The speaker of the quotation left open at the paragraph's end. */
  readonly running: Speaker | null;
  readonly open: boolean;
}

export const noContext: Context = { recents: [], ended: null, leadIn: null, running: null, open: false };

export interface FoundMention extends Span {
  readonly entity: number;
  readonly form: MentionForm;
}

/** What the pass says about one paragraph. */
export interface Passed {
  readonly drafts: readonly Draft[];
  readonly mentions: readonly FoundMention[];
  readonly after: Context;
}

const place = (span: Span, back = 0): Place => ({ start: span.start, end: span.end, back });
const further = (spot: Place | null, by: number): Place | null =>
  spot === null ? null : { ...spot, back: spot.back + by };

/** One paragraph on its way through the pass. */
class Pass {
  readonly drafts: Draft[] = [];
  readonly mentions: FoundMention[] = [];
  readonly recents: Recent[];
  readonly #byCue = new Map<LocalCue, Resolved>();

  constructor(
    readonly text: string,
    readonly base: number,
    readonly local: LocalParagraph,
    readonly grouping: Grouping,
    readonly before: Context,
  ) {
    this.recents = before.recents.filter((one) => one.back < reach).map((one) => ({ ...one, back: one.back + 1 }));
  }

  /** Notes the names and the sources of one unit, in the order of the text. */
  #readUnit(unit: number): void {
    const { local } = this;
    const { start, end } = local.reading.units[unit]!;
    const subject = local.subjects[unit] ?? null;
    const inside = local.names.filter((name) => name.start >= start && name.start < end);
    const cues = local.cues.filter((one) => one.unit === unit);
    const sources = new Set(cues.map((one) => (one.cue.source?.kind === 'name' ? one.cue.source.name : -1)));
    let next = 0;
    const pending = [...cues].sort(
      (a, b) => (a.cue.source?.start ?? a.cue.start) - (b.cue.source?.start ?? b.cue.start),
    );
    const resolveUpTo = (limit: number): void => {
      while (next < pending.length && (pending[next]!.cue.source?.start ?? 0) <= limit) {
        this.#source(pending[next]!, unit);
        next += 1;
      }
    };
    for (const name of inside) {
      resolveUpTo(name.start - 1);
      const entity = entityOfName(name.text, this.recents, this.grouping);
      if (entity === null) continue;
      const quoted = local.reading.depth[name.first]! > 0;
      const seed = this.grouping.seeds[entity]!;
      const acronym = seed.type === 'ORG' && /^[\p{Lu}.]{2,7}$/u.test(name.text) && name.text !== seed.name;
      const form = acronym ? 'acronym' : seed.name === name.text ? 'full' : 'short';
      this.mentions.push({ start: name.start, end: name.end, entity, form });
      if (seed.type === 'PERSON' || seed.type === 'ORG') {
        this.recents.push({
          entity,
          back: 0,
          unit,
          start: name.start,
          subject: !quoted && subject !== null && subject.start <= name.start && name.start < subject.end,
          source: sources.has(local.names.indexOf(name)),
          quoted,
        });
      }
    }
    resolveUpTo(Number.MAX_SAFE_INTEGER);
  }

  #source(one: LocalCue, unit: number): void {
    const { source } = one.cue;
    if (source === null) return;
    const shared = this.local.cues.find(
      (other) => other !== one && other.cue.source === source && this.#byCue.has(other),
    );
    const resolved =
      shared !== undefined
        ? this.#byCue.get(shared)!
        : resolve(this.text, this.base, this.local, source, this.recents, unit, this.grouping);
    this.#byCue.set(one, resolved);
    if (resolved.entity === null || source.kind === 'name' || shared !== undefined) return;
    this.mentions.push({ start: source.start, end: source.end, entity: resolved.entity, form: resolved.form });
    this.recents.push({
      entity: resolved.entity,
      back: 0,
      unit,
      start: source.start,
      subject: true,
      source: true,
      quoted: false,
    });
  }

  #draftOf(one: LocalCue, quotes: readonly number[], content: readonly Span[]): Draft {
    const { source } = one.cue;
    const resolved = this.#byCue.get(one) ?? { entity: null, form: 'full', others: [], because: '' };
    const direct = source === null || source.kind === 'name' || resolved.entity === null;
    return {
      order: 1,
      quotes,
      content,
      cue: place(one.cue),
      source: source === null ? null : place(source),
      localCue: one,
      cueText: this.#words(one.cue),
      resolved,
      written: source === null ? null : this.#words(source),
      certainty: source === null ? 'unknown' : direct ? 'stated' : 'pronoun',
      via: one.via,
      from: null,
    };
  }

  /** A copy of the words, with single spaces, that does not keep the whole text alive. */
  #words({ start, end }: Span): string {
    return ` ${this.text.slice(this.base + start, this.base + end)}`.slice(1).replace(/\s+/g, ' ');
  }

  #runSpan(index: number): Span {
    const run = this.local.reading.runs[this.local.quotes[index]!.run]!;
    return { start: run.start, end: run.end };
  }

  /** Words of the attribution’s content: what the cue brings in, with the marks of its quotations. */
  #contentOf(one: LocalCue, quotes: readonly number[]): Span[] {
    const spans = quotes.map((index) => this.#runSpan(index));
    const reported = one.content ?? [];
    if (spans.length === 0) return [...reported];
    const adjacent = quotes.every((index) => (this.local.quotes[index]!.pairing?.strength ?? 0) >= 8.5);
    if (adjacent) return spans;
    const wide = reported.filter((span) => spans.some((quote) => quote.start < span.end && span.start < quote.end));
    const rest = spans.filter((quote) => !wide.some((span) => span.start <= quote.start && quote.end <= span.end));
    return [...wide, ...rest].sort((a, b) => a.start - b.start);
  }

  /** Attributions of one unit: each cue with the quotations tied to it, and reported speech. */
  #attributeUnit(unit: number): void {
    const { local } = this;
    const tied = new Map<number, number[]>();
    local.quotes.forEach((quote, index) => {
      if (quote.pairing === null || local.cues[quote.pairing.cue]!.unit !== unit || !speaks(quote)) return;
      tied.set(quote.pairing.cue, [...(tied.get(quote.pairing.cue) ?? []), index]);
    });
    local.cues.forEach((one, cueIndex) => {
      if (one.unit !== unit) return;
      const quotes = tied.get(cueIndex) ?? [];
      if (quotes.length > 0) this.drafts.push(this.#draftOf(one, quotes, this.#contentOf(one, quotes)));
      else if (one.content !== null && one.cue.source !== null && !this.#inside(one, tied)) {
        this.drafts.push(this.#draftOf(one, [], one.content));
      }
    });
    for (const [index, quote] of local.quotes.entries()) {
      if (quote.unit === unit && quote.pairing === null && speaks(quote)) this.#withoutCue(index, quote);
    }
  }

  /** Whether what the cue brings in is already the content of a quotation’s attribution in its unit. */
  #inside(one: LocalCue, tied: ReadonlyMap<number, readonly number[]>): boolean {
    if (one.cue.kind !== 'according') return false;
    for (const quotes of tied.values()) {
      for (const index of quotes) {
        const run = this.#runSpan(index);
        if (one.content!.some((span) => span.start <= run.start && run.end <= span.end)) return true;
      }
    }
    return false;
  }

  /** Orders 2 to 5, for a quotation whose own sentence says nothing. */
  #withoutCue(index: number, quote: LocalQuote): void {
    const last = this.drafts[this.drafts.length - 1];
    const span = this.#runSpan(index);
    const first = index === 0 && span.start === 0;
    if (first && this.before.open && this.before.running !== null) {
      this.#carry(index, 4, this.before.running, 'carried');
      return;
    }
    const earlier = [...this.drafts].reverse().find((draft) => draft.quotes.length > 0);
    if (earlier !== undefined && quote.bare && !this.#otherNamed(earlier, quote)) {
      this.#join(earlier, index);
      return;
    }
    if (last !== undefined && last.quotes.length === 0 && quote.bare && this.#unitOf(last) === quote.unit - 1) {
      this.#carry(index, 3, { draft: last, back: 0 }, 'carried');
      return;
    }
    if (this.drafts.length === 0 && quote.bare && quote.unit === 0) {
      if (this.before.leadIn !== null) this.#carry(index, 3, this.before.leadIn, 'carried');
      else if (this.before.ended !== null && this.#wholly()) this.#carry(index, 5, this.before.ended, 'presumed');
    }
  }

  #unitOf(draft: Draft): number {
    return draft.localCue?.unit ?? -1;
  }

  /** Whether the paragraph holds nothing but quotations. */
  #wholly(): boolean {
    return this.local.quotes.every((quote) => quote.bare) && this.local.cues.length === 0;
  }

  /** Whether another person is named between the attributed quotation and this one. */
  #otherNamed(draft: Draft, quote: LocalQuote): boolean {
    const from = this.local.reading.units[this.#unitOf(draft)]?.end ?? 0;
    const to = this.#runSpan(this.local.quotes.indexOf(quote)).start;
    return this.mentions.some(
      (mention) =>
        mention.start >= from &&
        mention.start < to &&
        mention.entity !== draft.resolved.entity &&
        this.grouping.seeds[mention.entity]!.type === 'PERSON' &&
        !this.#quotedAt(mention.start),
    );
  }

  #quotedAt(offset: number): boolean {
    return this.local.reading.runs.some((run) => run.start <= offset && offset < run.end);
  }

  /** Order 2: the quotation joins the attribution of the half before it. */
  #join(draft: Draft, index: number): void {
    const at = this.drafts.lastIndexOf(draft);
    const span = this.#runSpan(index);
    this.drafts[at] = { ...draft, quotes: [...draft.quotes, index], content: [...draft.content, span] };
  }

  #carry(index: number, order: 3 | 4 | 5, speaker: Speaker, certainty: Certainty): void {
    const { draft, back } = speaker;
    this.drafts.push({
      ...draft,
      order,
      quotes: [index],
      content: [this.#runSpan(index)],
      cue: further(draft.cue, back),
      source: further(draft.source, back),
      certainty,
      from: { start: draft.source?.start ?? 0, end: draft.source?.end ?? 0, back: (draft.source?.back ?? 0) + back },
    });
  }

  /** Quotations at the paragraph’s start that the next sentence attributes: “It failed.” “We will go on,” he said. */
  #lookAhead(): void {
    const attributed = new Set(this.drafts.flatMap((draft) => draft.quotes));
    this.local.quotes.forEach((quote, index) => {
      if (attributed.has(index) || !speaks(quote) || !quote.bare) return;
      const next = this.drafts.find(
        (draft) => draft.order <= 1 && draft.quotes.some((other) => this.local.quotes[other]!.unit === quote.unit + 1),
      );
      if (next === undefined || next.localCue === null) return;
      const at = this.drafts.indexOf(next);
      this.drafts[at] = { ...next, quotes: [index, ...next.quotes], content: [this.#runSpan(index), ...next.content] };
      attributed.add(index);
    });
  }

  run(): Passed {
    const { local } = this;
    for (let unit = 0; unit < local.reading.units.length; unit += 1) {
      this.#readUnit(unit);
      this.#attributeUnit(unit);
    }
    this.#lookAhead();
    this.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
    return { drafts: this.drafts, mentions: this.mentions, after: this.#after() };
  }

  #after(): Context {
    const { local } = this;
    const recents = lastOfEach(this.recents);
    const end = local.length;
    const lastQuote = local.quotes[local.quotes.length - 1];
    const run = lastQuote === undefined ? undefined : local.reading.runs[lastQuote.run]!;
    const lastUnit = local.reading.units.length - 1;
    const quoted = this.drafts.filter((draft) => draft.quotes.length > 0);
    const last = this.drafts[this.drafts.length - 1];
    const open = run !== undefined && run.close === null && run.end >= end - 1;
    const speakers = new Set(quoted.map((draft) => draft.resolved.entity ?? draft.written));
    const ofLast = quoted.find((draft) => draft.quotes.includes(local.quotes.length - 1));
    const closed =
      run !== undefined && run.close !== null && lastQuote!.unit === lastUnit && lastQuote!.kind === 'direct';
    const hand = (draft: Draft | undefined): Speaker | null => (draft === undefined ? null : { draft, back: 1 });
    const leads =
      last !== undefined &&
      last.quotes.length === 0 &&
      this.#unitOf(last) === lastUnit &&
      last.localCue?.cue.kind === 'verb';
    const colon = this.text.charCodeAt(this.base + end - 1) === 58;
    const asking = colon ? this.#colonCue(lastUnit) : undefined;
    return {
      recents,
      open,
      running: open ? hand(ofLast) : null,
      ended: closed && speakers.size === 1 && !open ? hand(ofLast) : null,
      leadIn: hand(asking ?? (leads ? last : undefined)),
    };
  }

  /** The attribution whose cue stands in the last unit before a colon at the paragraph’s end. */
  #colonCue(unit: number): Draft | undefined {
    const cues = this.local.cues.filter((one) => one.unit === unit && one.cue.source !== null);
    const one = cues[cues.length - 1];
    return one === undefined ? undefined : this.#draftOf(one, [], []);
  }
}

const speaks = (quote: LocalQuote): boolean => quote.kind === 'direct' || quote.kind === 'partial';

/** The latest place of each entity, at most twelve. */
function lastOfEach(recents: readonly Recent[]): Recent[] {
  const kept: Recent[] = [];
  const seen = new Set<string>();
  for (let at = recents.length - 1; at >= 0 && kept.length < 16; at -= 1) {
    const recent = recents[at]!;
    const key = `${recent.entity} ${recent.subject || recent.source}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(recent);
  }
  return kept.reverse();
}

/** Resolves the sources of one paragraph and attributes its quotations, given what the paragraphs before it left. */
export const passParagraph = (
  text: string,
  base: number,
  local: LocalParagraph,
  grouping: Grouping,
  before: Context,
): Passed => new Pass(text, base, local, grouping, before).run();
