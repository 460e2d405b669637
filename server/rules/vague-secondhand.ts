import { newsOutlets, outletNouns } from '../lexicon/organisations.ts';
import { lastStarting } from '../model/around.ts';
import type { Article } from '../model/article.ts';
import type { Rule } from '../model/finding.ts';
import { paragraphAt } from '../model/lookup.ts';
import type { Span } from '../text/span.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';

/** Words reported by *the news station*, where two were named. */
export const vagueSecondhand: Rule = {
  id: 'vague-secondhand',
  title: 'Outlet that could be two',
  why: `Words taken from somebody else’s report need that somebody’s name. *The news station* will do only while one station has
been named.

*Authority:* the Guardian style guide, “quotes”: always say where they came from.`,
  about: 'attribution',
  level: 'hint',
  profiles: ['factcheck'],
  whileTyping: false,
  *check(article) {
    let named: readonly Outlet[] | null = null;
    for (const at of secondhand(article)) {
      const found = phrase.exec(article.source.slice(at));
      if (found === null || !inProse(article, paragraphAt(article, at.start))) continue;
      named ??= outletsOf(article);
      const noun = found[1]!.toLowerCase();
      const fitting = named.filter((outlet) => outlet.start < at.start && fits(outlet.name, noun));
      const names = [...new Set(fitting.map(({ name }) => name))];
      if (names.length < 2 || isNamedJustBefore(article, at, fitting)) continue;
      const shown = names.slice(-2);
      yield finding(
        {
          start: startOf(article, at),
          end: at.end,
          message: `“${article.source.slice(at)}” could be ${shown.join(' or ')}.`,
          related: shown.map((name) => {
            const { start, end } = fitting.findLast((outlet) => outlet.name === name)!;
            return { start, end, message: `${name} is named here.` };
          }),
        },
        () =>
          shown.map((name) => ({
            title: `Replace by ${name}`,
            edits: [{ start: at.start, end: at.end, newText: name }],
          })),
      );
    }
  },
  examples: {
    finds: [
      'The Echo and Radio Nord were there; she was “furious,” ⟦the outlet⟧ said.',
      'Radio Nord and Radio Sud were on the pier. The ship “simply sank,” Ann Dunn said, ⟦according to the news station⟧.',
      'The Hull Herald and the Leeds Gazette sent reporters. “It sank,” ⟦the newspaper⟧ reported.',
      'Radio Nord and Radio Sud were on the pier. The ship “simply sank,” ⟦the station⟧ reported.',
      'Reuters and Agence France-Presse were in the hall. The vote was “a joke,” ⟦the news agency⟧ said.',
    ],
    ignores: [
      'The Echo was there; she was “furious,” the paper said.',
      'The Hull Herald sent a reporter. “It sank,” the newspaper reported.',
      'The ship sank on Monday. “It is gone,” the company said.',
      'Reuters was in the hall. The vote was “a joke,” the news agency said.',
      'The Hull Herald and Radio Nord were there. “It sank,” the newspaper reported.',
      'She told WXYZ about the dog. CBS 2 was late. The dog was “huge,” WXYZ said.',
    ],
  },
};

const phrase = /^the (?:news )?(station|newspaper|paper|outlet|agency|broadcaster|channel)$/i;

/** The places that may say *the news station* as a source: of attributions, and behind *according to*, in any order. */
function* secondhand(article: Article): Iterable<Span> {
  const seen = new Set<number>();
  for (const { source } of article.attributions) {
    for (const at of source) {
      if (at.end - at.start > 30 || seen.has(at.start)) continue;
      seen.add(at.start);
      yield at;
    }
  }
  const { text } = article.source;
  for (let at = text.indexOf(according); at >= 0; at = text.indexOf(according, at + 1)) {
    const start = at + according.length;
    const words = /^the (?:news )?[a-z]+/.exec(text.slice(start, start + 30));
    if (words !== null && !seen.has(start)) yield { start, end: start + words[0].length };
  }
}

const according = 'according to ';

/** Where the words that name the source begin: with *according to*, where that stands before it. */
const startOf = ({ source: { text } }: Article, { start }: Span): number =>
  text.startsWith(according, start - according.length) ? start - according.length : start;

interface Outlet extends Span {
  readonly name: string;
}

const broadcast =
  /^[KW][A-Z]{2,3}(?:-TV)?$|\b(?:radio|tv|television|broadcasting|channel|station|bbc|cbs|nbc|abc|fox|cnn|itv|npr|pbs|sky news|\w* ?\d{1,2})\b/i;
const agency = /\b(?:reuters|press|ap|afp|agency|tass|xinhua|interfax|upi|dpa|presse)\b/i;
const print =
  /\b(?:times|herald|gazette|echo|post|tribune|guardian|telegraph|chronicle|journal|star|sun|news|mirror|mail|express|observer|examiner|courier|dispatch|bugle|standard|argus|globe|record|inquirer|independent|reporter|sentinel|register|daily|weekly|evening|monitor|mercury|advertiser|citizen|review)\b/i;

function fits(name: string, noun: string): boolean {
  if (noun === 'outlet') return true;
  if (noun === 'agency') return agency.test(name);
  if (noun === 'newspaper' || noun === 'paper') return print.test(name) && !broadcast.test(name);
  return broadcast.test(name);
}

/** Whether a name is that of a news outlet, by the lists or by its words. */
function isOutlet(name: string): boolean {
  const lower = name.toLowerCase();
  if (newsOutlets().has(lower) || newsOutlets().has(`the ${lower}`)) return true;
  if (/^[KW][A-Z]{2,3}(?:-TV)?$/.test(name) || /^(?:CBS|NBC|ABC|FOX|Fox) ?\d{1,2}$/.test(name)) return true;
  const words = lower.split(' ');
  return words.some((word) => outletNouns().has(word)) || print.test(words.at(-1)!);
}

/** The places that name an outlet, two joined by *and* apart, in the order of the text. */
function outletsOf({ entities, mentions, source }: Article): readonly Outlet[] {
  const found: Outlet[] = [];
  for (const mention of mentions) {
    const entity = entities[mention.entity]!;
    if (entity.type === 'PERSON' || mention.form === 'pronoun' || mention.form === 'role') continue;
    const words = source.slice(mention);
    const parts = words.split(/ and (?:the )?/);
    const outlets = parts.length === 2 ? parts.filter(isOutlet) : [];
    if (outlets.length === 2) {
      for (const name of outlets) {
        const start = mention.start + words.indexOf(name);
        found.push({ name, start, end: start + name.length });
      }
    } else if (isOutlet(words) || isOutlet(entity.name))
      found.push({ name: entity.name, start: mention.start, end: mention.end });
  }
  return found;
}

/** Whether the sentence before, or the words before in the same one, name just one of them. */
function isNamedJustBefore({ sentences }: Article, at: Span, fitting: readonly Outlet[]): boolean {
  let index = lastStarting(sentences, at.start);
  for (const last = index - 1; index >= 0 && index >= last; index--) {
    const { start, end } = sentences[index]!;
    const names = new Set(
      fitting.filter((outlet) => outlet.start >= start && outlet.start < end).map(({ name }) => name),
    );
    if (names.size > 0) return names.size === 1;
  }
  return false;
}
