import type { Certainty } from '../model/article.ts';
import { forUnit } from './byUnit.ts';
import type { Speaker } from './context.ts';
import { type Draft, further } from './draft.ts';
import type { LocalQuote } from './local.ts';
import { type Pass, spanOfQuote, speaks, unitOf } from './pass.ts';

/** Orders 2 to 5: the quotations of one unit whose own sentence says nothing. */
export function attributeWithoutCue(pass: Pass, unit: number): void {
  forUnit(pass.local.quotes, unit, (quote, index) => {
    if (quote.pairing === null && speaks(quote)) carryTo(pass, index, quote);
  });
}

function carryTo(pass: Pass, index: number, quote: LocalQuote): void {
  const { before, drafts } = pass;
  const opens = index === 0 && spanOfQuote(pass, index).start === 0;
  if (opens && before.open && before.running !== null) {
    carry(pass, index, 4, before.running, 'carried');
    return;
  }
  if (!quote.bare) return;
  const earlier = drafts.findLast((draft) => draft.quotes.length > 0);
  if (earlier !== undefined && !isOtherNamed(pass, earlier, index)) {
    join(pass, earlier, index);
    return;
  }
  const last = drafts[drafts.length - 1];
  if (last !== undefined) {
    if (last.quotes.length === 0 && unitOf(last) === quote.unit - 1)
      carry(pass, index, 3, { draft: last, back: 0 }, 'carried');
  } else if (quote.unit === 0) {
    if (before.leadIn !== null) carry(pass, index, 3, before.leadIn, 'carried');
    else if (before.ended !== null && holdsOnlyQuotes(pass)) carry(pass, index, 5, before.ended, 'presumed');
  }
}

const holdsOnlyQuotes = ({ local }: Pass): boolean =>
  local.cues.length === 0 && local.quotes.every((quote) => quote.bare);

/** Whether another person is named between the attributed quotation and this one. */
function isOtherNamed({ local, mentions, grouping }: Pass, draft: Draft, index: number): boolean {
  const from = local.reading.units[unitOf(draft)]?.end ?? 0;
  const to = local.reading.runs[local.quotes[index]!.run]!.start;
  return mentions.some(
    ({ start, entity }) =>
      start >= from &&
      start < to &&
      entity !== draft.resolved.entity &&
      grouping.seeds[entity]!.type === 'PERSON' &&
      !local.reading.runs.some((run) => run.start <= start && start < run.end),
  );
}

/** Order 2: the quotation joins the attribution of the half before it. */
function join(pass: Pass, draft: Draft, index: number): void {
  pass.drafts[pass.drafts.lastIndexOf(draft)] = {
    ...draft,
    quotes: [...draft.quotes, index],
    content: [...draft.content, spanOfQuote(pass, index)],
  };
}

function carry(pass: Pass, index: number, order: 3 | 4 | 5, { draft, back }: Speaker, certainty: Certainty): void {
  const source = further(draft.source, back);
  pass.drafts.push({
    ...draft,
    order,
    quotes: [index],
    content: [spanOfQuote(pass, index)],
    cue: further(draft.cue, back),
    source,
    certainty,
    from: source ?? { start: 0, end: 0, back },
  });
}

/** Quotations at the paragraph’s start that the next sentence attributes: “It failed.” “We will go on,” he said. */
export function attributeAhead(pass: Pass): void {
  const { local, drafts } = pass;
  const attributed = new Set(drafts.flatMap((draft) => draft.quotes));
  local.quotes.forEach((quote, index) => {
    if (attributed.has(index) || !speaks(quote) || !quote.bare) return;
    const at = drafts.findIndex(
      (draft) => draft.order === 1 && draft.quotes.some((other) => local.quotes[other]!.unit === quote.unit + 1),
    );
    const next = drafts[at];
    if (next === undefined || next.localCue === null) return;
    drafts[at] = { ...next, quotes: [index, ...next.quotes], content: [spanOfQuote(pass, index), ...next.content] };
    attributed.add(index);
  });
}
