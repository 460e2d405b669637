import type { Certainty } from '../model/article.ts';
import { verbBeside } from './besideCue.ts';
import { forUnit } from './byUnit.ts';
import type { Speaker } from './context.ts';
import { type Draft, further, type Order, placeOf } from './draft.ts';
import { draftOf, type Pass, spanOfQuote, wordsOf } from './pass.ts';
import type { Phrase } from './phrase.ts';
import { nobody } from './resolution.ts';
import { type Decision, isSilent, type Way } from './speakerCandidate.ts';

/** The quotations of one unit that no cue of theirs attributes: the halves of others, and those of whoever is carried or named. */
export function attributeWithoutCue(pass: Pass, unit: number): void {
  forUnit(pass.local.quotes, unit, (_, index) => {
    const decision = pass.decisions[index]!;
    const { by } = decision;
    if (by === null || by.way === 'cue') return;
    if (by.way === 'same') join(pass, index);
    else if (by.speaker !== null) carry(pass, index, decision, by.speaker, by.way);
    else if (by.way === 'leadIn') {
      const draft = draftOf(pass, pass.local.cues[by.cue]!, [], []);
      carry(pass, index, decision, { draft, back: 0 }, by.way);
    } else if (by.phrase !== null) name(pass, index, decision, by.phrase);
  });
}

/** Order 2: the quotation joins the attribution of the one before it; none where a cue further on holds both. */
function join(pass: Pass, index: number): void {
  const { drafts, decisions } = pass;
  let other = index - 1;
  while (other >= 0 && isSilent(decisions[other]!)) other -= 1;
  const at = drafts.findIndex((draft) => draft.quotes.includes(other));
  if (at < 0) return;
  const draft = drafts[at]!;
  if (draft.quotes.includes(index)) return;
  drafts[at] = {
    ...draft,
    quotes: [...draft.quotes, index],
    content: [...draft.content, spanOfQuote(pass, index)],
  };
}

const orders: Readonly<Partial<Record<Way, readonly [Order, Certainty]>>> = {
  leadIn: [3, 'carried'],
  running: [4, 'carried'],
  ended: [5, 'presumed'],
};

function carry(pass: Pass, index: number, { probability }: Decision, { draft, back }: Speaker, way: Way): void {
  const [order, certainty] = orders[way]!;
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
    probability,
  });
}

/** Whoever is named in the sentence without a cue of their own; a verb beside them is most likely how they said it. */
function name(pass: Pass, index: number, { by, probability }: Decision, phrase: Phrase): void {
  const place = placeOf(phrase);
  const cue = verbBeside(pass, index, phrase);
  const { unit } = pass.local.quotes[index]!;
  const draft: Draft = {
    order: 7,
    quotes: [index],
    content: [spanOfQuote(pass, index)],
    cue: cue === null ? null : placeOf(cue),
    source: place,
    localCue: cue === null ? null : { cue, unit, content: null, sure: 0, reports: false, via: null },
    cueText: cue === null ? '' : wordsOf(pass, cue),
    resolved: by?.resolved ?? nobody('role'),
    written: wordsOf(pass, phrase),
    certainty: 'presumed',
    via: null,
    from: place,
    probability,
  };
  pass.drafts.push(draft);
}
