import { documentNouns } from '../lexicon/people.ts';
import type { Article, Attribution } from '../model/article.ts';
import type { Rule } from '../model/finding.ts';
import { isQuoted } from '../model/quoted.ts';
import { finding } from './finding.ts';
import { paragraphOf } from './paragraphOf.ts';
import { inProse } from './prose.ts';

/** A verb of saying in another tense than nearly all others of its article. */
export const attributionTenseMix: Rule = {
  id: 'attribution-tense-mix',
  title: 'Says among said',
  why: `News is told in the past, features sometimes in the present. One *says* among many *said* is mostly a slip. What
documents say, headlines and captions are left alone.

*Authority:* teaching of newsrooms: the past tense is better, and either is better than both.`,
  about: 'wording',
  level: 'hint',
  profiles: ['factcheck'],
  whileTyping: false,
  *check(article) {
    const told = cuesOf(article);
    const present = told.filter(({ past }) => !past);
    const past = told.length - present.length;
    const fewer = present.length < past ? present : told.filter((each) => each.past);
    const rest = told.length - fewer.length;
    if (told.length < 4 || fewer.length === 0 || fewer.length >= 0.25 * told.length) return;
    for (const { attribution, other } of fewer) {
      const cue = attribution.cue[0]!;
      const word = article.source.slice(cue);
      const usual = fewer === present ? 'said' : 'says';
      yield finding(
        {
          start: cue.start,
          end: cue.end,
          message: `“${word}” here, “${usual}” in ${rest} other attributions.`,
          related: [],
        },
        () => [{ title: `Change to “${other}”`, edits: [{ start: cue.start, end: cue.end, newText: other }] }],
      );
    }
  },
  examples: {
    finds: [
      '“Yes,” Ana Ito said. ¶ “No,” Mia Rao said. ¶ “Maybe,” Ida Falk said. ¶ “Never,” Tom Okorie said. ¶ “Soon,” Jan Lund ⟦says⟧.',
      '“Yes,” Ana Ito says. ¶ “No,” Mia Rao says. ¶ “Maybe,” Ida Falk says. ¶ “Never,” Tom Okorie says. ¶ “Soon,” Jan Lund ⟦said⟧.',
      '“Yes,” Ana Ito said. ¶ “No,” Mia Rao asked. ¶ “Maybe,” Ida Falk said. ¶ “Never,” Tom Okorie added. ¶ “Soon,” Jan Lund ⟦adds⟧.',
      'Ana Ito said it rained. ¶ Mia Rao said it snowed. ¶ Ida Falk said it froze. ¶ Tom Okorie said it thawed. ¶ Jan Lund ⟦says⟧ it was dry.',
      '“Yes,” Ana Ito told the Echo. ¶ “No,” Mia Rao said. ¶ “Maybe,” Ida Falk said. ¶ “Never,” Tom Okorie said. ¶ “Soon,” Jan Lund ⟦tells⟧ visitors.',
    ],
    ignores: [
      '“Yes,” Ana Ito said. The permit says otherwise.',
      '“Yes,” Ana Ito said. ¶ “No,” Mia Rao said. ¶ “Maybe,” Ida Falk said. ¶ “Never,” Tom Okorie said. ¶ The report says otherwise.',
      '“Yes,” Ana Ito said. ¶ “No,” Mia Rao says. ¶ “Maybe,” Ida Falk said. ¶ “Never,” Tom Okorie says.',
      '“Yes,” Ana Ito said. ¶ “No,” Mia Rao said. ¶ “Maybe,” Ida Falk said.',
      '“Yes,” Ana Ito said. ¶ “No,” Mia Rao said. ¶ “He says no,” Ida Falk said. ¶ “Never,” Tom Okorie said.',
    ],
  },
};

/** Plain verbs of saying: present and past. */
const tenses: readonly (readonly [string, string])[] = [
  ['says', 'said'],
  ['say', 'said'],
  ['tells', 'told'],
  ['tell', 'told'],
  ['adds', 'added'],
  ['asks', 'asked'],
  ['writes', 'wrote'],
  ['replies', 'replied'],
  ['answers', 'answered'],
  ['explains', 'explained'],
  ['notes', 'noted'],
  ['announces', 'announced'],
  ['testifies', 'testified'],
];

interface Told {
  readonly attribution: Attribution;
  readonly past: boolean;
  /** The same verb in the other tense. */
  readonly other: string;
}

function cuesOf(article: Article): readonly Told[] {
  const told: Told[] = [];
  for (const attribution of article.attributions) {
    const cue = attribution.cue[0];
    const source = attribution.source[0];
    if (cue === undefined || source === undefined || attribution.cueClass !== 'neutral') continue;
    const word = article.source.slice(cue);
    const pair = tenses.find((each) => each.includes(word));
    if (pair === undefined || !inProse(article, paragraphOf(article, cue))) continue;
    if (isQuoted(article, cue) || isDocument(article, attribution)) continue;
    // *Would say*, *has said*, *refused to say*: helpers and infinitives have no tense of their own.
    if (
      /\b(?:to|would|will|could|can|may|might|must|should|did|does|do|has|have|had)(?:\s+\w+ly)?\s+$/i.test(
        article.source.text.slice(Math.max(0, cue.start - 24), cue.start),
      )
    )
      continue;
    const past = word === pair[1];
    told.push({ attribution, past, other: past ? pair[0] : pair[1] });
  }
  return told;
}

/** Whether a document speaks: what it says, it says still. */
function isDocument(article: Article, { source, speaker }: Attribution): boolean {
  if (speaker !== null) return article.entities[speaker]?.type !== 'PERSON' && hasDocument(article, source[0]!);
  return hasDocument(article, source[0]!);
}

const hasDocument = (article: Article, source: { readonly start: number; readonly end: number }): boolean =>
  article.source
    .slice(source)
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => documentNouns().has(word));
