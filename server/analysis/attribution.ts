import { attributeWithoutCue } from './carry.ts';
import { type Context, contextAfter } from './context.ts';
import { attributeByCues } from './cued.ts';
import type { Draft } from './draft.ts';
import type { Grouping } from './grouping.ts';
import type { LocalParagraph } from './local.ts';
import { type FoundMention, passOf } from './pass.ts';
import { learnedScorer, type Scorer } from './scorer.ts';
import { decideSpeakers, type SpeakerScorer, speakerScorer } from './speakers.ts';
import { noteNames } from './unitNames.ts';

/** What the pass says about one paragraph. */
export interface Passed {
  readonly drafts: readonly Draft[];
  readonly mentions: readonly FoundMention[];
  readonly after: Context;
}

/** Resolves the sources of one paragraph and attributes its quotations, given what the paragraphs before it left. */
export function passParagraph(
  text: string,
  base: number,
  local: LocalParagraph,
  grouping: Grouping,
  before: Context,
  scorer: Scorer = learnedScorer(),
  speakers: SpeakerScorer = speakerScorer(),
): Passed {
  const pass = passOf(text, base, local, grouping, before, scorer, speakers);
  for (let unit = 0; unit < local.reading.units.length; unit += 1) {
    noteNames(pass, unit);
  }
  for (let unit = 0; unit < local.reading.units.length; unit += 1) {
    decideSpeakers(pass, unit);
    attributeByCues(pass, unit);
    attributeWithoutCue(pass, unit);
  }
  const mentions = inOrder(pass.mentions);
  return { drafts: pass.drafts, mentions, after: contextAfter(pass) };
}

/** The mentions in the order of the text, in which most are found. */
function inOrder(mentions: FoundMention[]): readonly FoundMention[] {
  for (let at = 1; at < mentions.length; at += 1) {
    const [one, other] = [mentions[at - 1]!, mentions[at]!];
    if (one.start > other.start || (one.start === other.start && one.end > other.end))
      return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return mentions;
}
