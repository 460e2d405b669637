import { beForms } from '../lexicon/grammar.ts';
import { phraseSet } from '../lexicon/once.ts';
import type { Article, Attribution } from '../model/article.ts';
import { isCourtCopy } from '../model/courtCopy.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { isQuoted } from '../model/quoted.ts';
import { reportsClause, wordBefore } from '../model/reporting.ts';
import type { Span } from '../text/span.ts';
import { finding } from './finding.ts';
import { paragraphOf } from './paragraphOf.ts';
import { inProse } from './prose.ts';
import { saidLike } from './saidLike.ts';

/** A verb of saying that tells readers what to think of the words. */
export const loadedAttributionVerb: Rule = {
  id: 'loaded-attribution-verb',
  title: 'Loaded verb of attribution',
  why: `*Claimed* and *contended* cast doubt on the speaker, *admitted* and *conceded* imply guilt, *quipped*, *gushed* and
*slammed* act the words out. *Said* takes no side and nobody stumbles over it. Verbs with an object of another kind
(*claimed the trophy*, *admitted 40 patients*, *conceded a goal*) are left alone, and so are *alleged* and *admitted* in
court copy, where they are terms of the trade. Verbs that vouch for the speaker (*revealed*, *pointed out*) are looked at
only where the option says so.

*Authority:* Wikipedia, Words to watch: synonyms for said; Reuters Handbook, *quip*; *Was Nolan Ryan under
interrogation?* and other teaching of newsrooms.`,
  about: 'wording',
  level: 'information',
  profiles: ['copydesk', 'factcheck'],
  options: {
    truth: {
      default: false,
      description:
        'Look at verbs that take the speaker’s side too: reveal, point out, note, expose, explain, warn, recall.',
    },
  },
  whileTyping: true,
  *check(article, { truth }) {
    for (const attribution of article.attributions) {
      const effect = effectOf(attribution, truth === true);
      if (effect === null) continue;
      const cue = attribution.cue[0]!;
      if (isLeftAlone(article, attribution, cue)) continue;
      const word = article.source.slice(cue);
      yield finding(
        { start: cue.start, end: cue.end, message: `“${word}” ${effect}. Consider “said”.`, related: [] },
        () => fixes(article, attribution, cue),
      );
    }
  },
  examples: {
    finds: [
      'Ana Ito ⟦claimed⟧ that the lock was broken.',
      '“The lock was broken,” Ana Ito ⟦claimed⟧.',
      'The board’s lawyer, Tom Rudd, ⟦contends⟧ that the road was never public.',
      'Mayor Ida Falk ⟦admitted⟧ that the bridge had been closed too late.',
      '“We are all going home,” ⟦quipped⟧ Ana Ito, the goalkeeper.',
      'Coach Tom Rudd ⟦fumed⟧ that nobody had read the rules.',
      '“They have no idea what they are doing,” Ida Falk ⟦snapped⟧.',
      'The minister ⟦conceded⟧ the harbour would not open before spring.',
    ],
    ignores: [
      'Ana Ito claimed the trophy and went home.',
      'The hospital admitted 40 patients on Monday, and the group claimed responsibility for the fire.',
      'Ana Ito admitted three counts of fraud. Judge Ida Falk told the court that the trial of the second defendant would be held in May.',
      'Rovers conceded a goal in the first minute, Tom Rudd said.',
      'Ana Ito denied that the lock was broken.',
      '“Rudd claimed that the lock was broken, and I laughed,” Ana Ito said.',
      'Prosecutors told the court that the defendant had lied. They alleged that Rudd sold the boat. The judge set the trial for May.',
      'Ana Ito revealed that the lock was broken, and Tom Rudd explained how it was mended.',
      'The claimed savings never came, Ana Ito said.',
    ],
  },
};

const doubt = phraseSet('claim, allege, contend, purport, maintain');
const guilt = phraseSet('admit, admit to, confess, concede, acknowledge');
const colour = phraseSet(`gush, boast, brag, gloat, quip, joke, wisecrack, sneer, snap, snarl, snipe, scoff, fume, rage,
rail, rail against, seethe, thunder, blast, slam, bash, savage, lambast, lash, lash out, hit out, rant, rave, whine, moan,
gripe, carp, exclaim, opine, pontificate, crow, chuckle, chortle, cackle`);
const truth = phraseSet('reveal, point out, note, expose, explain, warn, recall');

/** What the verb of a cue does to the words it reports; null for one that does nothing, or nothing looked at. */
function effectOf({ cueLemma, cue }: Attribution, withTruth: boolean): string | null {
  if (cueLemma === null || cue.length === 0) return null;
  if (doubt().has(cueLemma)) return 'casts doubt';
  if (guilt().has(cueLemma)) return 'implies guilt';
  if (colour().has(cueLemma)) return 'adds colour';
  return withTruth && truth().has(cueLemma) ? 'takes the speaker’s side' : null;
}

const legal = phraseSet('allege, claim, contend, maintain, admit, admit to, confess, concede');

function isLeftAlone(article: Article, attribution: Attribution, cue: Span): boolean {
  if (!inProse(article, paragraphOf(article, cue))) return true;
  if (isQuoted(article, cue) || !reportsClause(article, attribution)) return true;
  // *It was claimed that*: nobody is said to have, which is another fault.
  if (beForms().has(wordBefore(article.source.text, cue.start))) return true;
  return legal().has(attribution.cueLemma!) && isCourtCopy(article);
}

function fixes(article: Article, { content }: Attribution, cue: Span): readonly Fix[] {
  const said = saidLike(article.source.slice(cue));
  if (said === null) return [];
  const { text } = article.source;
  const behind = content.find(({ start }) => start >= cue.end);
  // *Lashed out at the board: “…”* has an object that *said* cannot take.
  if (behind !== undefined && !/^[\s,:]*(?:that\s+)?$/.test(text.slice(cue.end, behind.start))) return [];
  return [{ title: `Change to “${said}”`, edits: [{ start: cue.start, end: cue.end, newText: said }] }];
}
