import { believing, vagueGroups, vagueNumbers, vagueVerbs } from '../lexicon/anonymity.ts';
import { unnamedPeople } from '../lexicon/people.ts';
import { sentenceAround } from '../model/around.ts';
import type { Article, Attribution } from '../model/article.ts';
import type { Edit, Finding, Rule } from '../model/finding.ts';
import { paragraphAt } from '../model/lookup.ts';
import { isQuoted } from '../model/quoted.ts';
import type { Span } from '../text/span.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';
import { type SourcePhrase, unnamedSources } from './sourcePhrase.ts';

/** Words put into the mouth of nobody in particular. */
export const vagueAttribution: Rule = {
  id: 'vague-attribution',
  title: 'Nobody in particular says it',
  why: `*Some experts say*, *it is believed*, *reportedly*: readers cannot tell who stands behind it, nor whether anybody
does. A named source nearby settles it, and so does a poll or study with numbers. A lead may speak of *officials* when
one of them is named further down.

*Authority:* Wikipedia on weasel words; NPR: it is not enough to report that “officials say”; the Guardian and AFP
quotation guide, page 2: “broad source and vague content”.`,
  about: 'attribution',
  level: 'information',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    yield* ofGroups(article);
    yield* ofNobody(article);
  },
  examples: {
    finds: [
      'Mayor Ida Falk spoke first. ¶ She said it would rain. ¶ The hall was full. ¶ ⟦Some residents⟧ said the noise would be unbearable. ¶ “It will rain,” Falk said.',
      '⟦Experts⟧ believe the bridge is cursed.',
      '⟦Some critics⟧ say the plan came too late. The council votes on Monday.',
      'The pool will close in May, ⟦observers⟧ say.',
      'The bridge is ⟦reportedly⟧ cursed.',
      '⟦It is believed⟧ that the bridge will fall.',
      'The mayor ⟦is widely seen⟧ as a poor swimmer.',
      '⟦Sources close to the club⟧ said the goalkeeper would leave.',
      '⟦Many people⟧ think the pool is haunted.',
    ],
    ignores: [
      'Experts said the bridge was unsafe. “It moves,” said Ida Falk, a structural engineer.',
      'Residents said the bridge moved. ¶ “It shook my cups,” said Tom Ruiz, who lives below it.',
      'Most people want a new pool, 61 per cent in a poll of 900.',
      'Ida Falk said that “experts believe the bridge is cursed.”',
      'Do experts believe that the bridge is cursed?',
      'Many people swim in the pool.',
      'Officials will close the bridge in May. ¶ It was built in 1931. ¶ “It moves,” said Ida Falk, the county engineer.',
      'The bridge is reportedly cursed, according to Ida Falk.',
      'Officials at the port authority said the bridge was safe.',
      'In a survey, most experts said the bridge was safe.',
    ],
  },
};

function* ofGroups(article: Article): Iterable<Finding> {
  for (const { attribution, source } of unnamedSources(article)) {
    if (!isVague(source) || !says(attribution) || isDescribed(article, source)) continue;
    const paragraph = paragraphAt(article, source.start);
    if (!inProse(article, paragraph) || isQuoted(article, source) || isExcused(article, source, paragraph)) continue;
    const said = source.written.charAt(0).toUpperCase() + source.written.slice(1);
    // A quotation must not lose its source while the name is missing.
    const edit =
      attribution.kind === 'indirect'
        ? { start: source.start, end: source.end, newText: '[name], [role],' }
        : { start: source.end, end: source.end, newText: ', among them [name], [role],' };
    yield vague(source, `“${said} say”: who?`, edit);
  }
}

/** Whether the source stands before a verb of saying or believing, or behind one that closes the sentence. */
function says({ cue, cueLemma, kind, evidence }: Attribution): boolean {
  const [first] = cue;
  if (first === undefined || evidence.by !== 'cue') return false;
  const lemma = cueLemma ?? '';
  if (!believing().has(lemma) && !vagueVerbs().has(lemma)) return false;
  return evidence.source.start < first.start || kind !== 'indirect' || lemma === 'according to';
}

/** *Officials at the port authority* are no longer just anybody. */
const isDescribed = ({ source: { text } }: Article, { end, written, words, inside }: SourcePhrase): boolean =>
  !inside &&
  (written.split(/\s+/).length > words.length ||
    /^,? (?:at|in|from|with|of|for|on|who|inside|among)\b/.test(text.slice(end, end + 9)));

/** *Some experts*, *many residents*, bare *critics*, *sources close to the club*. */
function isVague({ words, head, inside }: SourcePhrase): boolean {
  if (head === 'sources' && inside) return true;
  if (words.length === 1) return vagueGroups().has(head);
  const isPeople = vagueGroups().has(head) || unnamedPeople().get(head)?.plural === true;
  if (words[0] === 'a' && words[1] === 'number') return isPeople;
  return words.length <= 3 && vagueNumbers().has(words[0]!) && isPeople;
}

/** Words that say it of nobody: a search for the rare letters, then a look round them. */
const nobodySays: readonly { readonly find: string; readonly look: RegExp }[] = [
  { find: 'eportedly', look: /\breportedly$/i },
  {
    find: 'widely ',
    look: /\b(?:is|are) widely (?:seen|believed|regarded|thought|considered|viewed|expected|understood)$/i,
  },
  { find: 't is believed', look: /\bit is believed$/i },
  { find: 't is understood', look: /\bit is understood$/i },
  { find: 't is thought', look: /\bit is thought$/i },
];

function* ofNobody(article: Article): Iterable<Finding> {
  const { text } = article.source;
  for (const { find, look } of nobodySays) {
    for (let at = text.indexOf(find); at >= 0; at = text.indexOf(find, at + find.length)) {
      let end = at + find.length;
      if (find === 'widely ') while (/\p{L}/u.test(text[end] ?? '')) end += 1;
      const from = Math.max(0, at - 12);
      const found = look.exec(text.slice(from, end));
      if (found === null) continue;
      const place = { start: from + found.index, end };
      const paragraph = paragraphAt(article, place.start);
      if (!inProse(article, paragraph) || isQuoted(article, place) || isExcused(article, place, paragraph)) continue;
      if (isReported(article, place)) continue;
      yield vague(place, `“${found[0]}”: who says so?`, null);
    }
  }
}

function vague(at: Span, message: string, edit: Edit | null): Finding {
  return finding(
    { start: at.start, end: at.end, message: `${message} No named source in this article says it.`, related: [] },
    () =>
      edit === null
        ? []
        : [
            {
              title: 'Name who says it',
              edits: [edit],
              fillIn: true,
            },
          ],
  );
}

/** Polls and studies count heads. */
const counted =
  /\b(?:polls?|polled|surveys?|surveyed|stud(?:y|ies)|research|census|questionnaires?|referendum|per ?cent|percent)\b|%|\?["”’']?\s*$/i;

/** Whether the sentence asks or counts, or a named source is near enough to answer for it. */
function isExcused(article: Article, at: Span, paragraph: number): boolean {
  const sentence = sentenceAround(article, at.start);
  if (sentence !== null && counted.test(article.source.slice(sentence))) return true;
  const { paragraphs } = article;
  const start = paragraphs[paragraph]!.start;
  const end = isLead(article, paragraph)
    ? article.source.length
    : (paragraphs[paragraph + 1] ?? paragraphs[paragraph]!).end;
  return isNamedSourceIn(article, { start, end });
}

/** Whether it is one of the first two paragraphs of copy. */
function isLead(article: Article, paragraph: number): boolean {
  let before = 0;
  for (let index = paragraph - 1; index >= 0 && before < 2; index--) if (inProse(article, index)) before += 1;
  return before < 2;
}

/** Whether a person introduced in a stretch of the text is quoted or reported there. */
function isNamedSourceIn({ attributions, entities }: Article, within: Span): boolean {
  for (let index = firstContent(attributions, within.start); index < attributions.length; index++) {
    const { content, source, speaker, speech } = attributions[index]!;
    if ((content[0]?.start ?? 0) >= within.end) return false;
    if (!speech || speaker === null || source.length === 0) continue;
    const person = entities[speaker]!;
    // Somebody introduced there is one of them; the mayor of the paragraph above is not.
    if (person.type === 'PERSON' && (person.mentions[0]?.start ?? 0) >= within.start) return true;
  }
  return false;
}

/** Index of the first attribution whose words begin at or behind `offset`. */
function firstContent(attributions: readonly Attribution[], offset: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributions[middle]!.content[0]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the sentence itself says who reports it. */
function isReported(article: Article, at: Span): boolean {
  const sentence = sentenceAround(article, at.start);
  if (sentence === null) return false;
  const { attributions } = article;
  for (let index = firstContent(attributions, sentence.start); index < attributions.length; index++) {
    const { content, speakerName } = attributions[index]!;
    if ((content[0]?.start ?? 0) >= sentence.end) break;
    if (speakerName !== null) return true;
  }
  return false;
}
