import type { Article, Attribution, Certainty } from '../model/article.ts';
import { hull, overlaps, type Span } from '../text/span.ts';
import type { Copy } from './copy.ts';
import { excerpt, lineOf } from './words.ts';

const certaintyWords: Readonly<Record<Certainty, string>> = {
  stated: 'Stated',
  pronoun: 'Pronoun',
  carried: 'Carried',
  presumed: 'Presumed',
  unknown: 'Unknown',
};

/** Why an attribution holds, in words: how certain, the copy's own words for it, and where they stand. */
export function evidenceWords(article: Article, attribution: Attribution, copy: Copy): string {
  const { source } = article;
  const { evidence } = attribution;
  const at = (place: Span): string => `(${copy.goTo(lineOf(source, place), place)})`;
  const quoted = (place: Span): string => copy.text(`“${excerpt(source, place, 60)}”`);
  const words = ((): string => {
    switch (evidence.by) {
      case 'cue': {
        const both = hull([evidence.cue, evidence.source]);
        const whole = both.end - both.start <= 60;
        const said = whole ? quoted(both) : `${quoted(evidence.source)} … ${quoted(evidence.cue)}`;
        return `${said} ${at(both)}`;
      }
      case 'split':
        return `the other half of the quote ${at(evidence.from)}`;
      case 'leadIn':
        return `${quoted(evidence.sentence)} just before ${at(evidence.sentence)}`;
      case 'running':
        return `runs on from the paragraph before ${at(evidence.from)}`;
      case 'presumed':
        return `the same speaker ends the paragraph before ${at(evidence.from)}`;
      case 'named':
        return `${quoted(evidence.from)} is named beside it ${at(evidence.from)}`;
      case 'label':
        return `label ${quoted(evidence.label)} ${at(evidence.label)}`;
      case 'sourceless':
        return `${quoted(evidence.cue)} ${at(evidence.cue)}, no source stated`;
      case 'hand':
        return attribution.content.some((part) => overlaps(part, evidence.from))
          ? 'set by hand'
          : `set by hand for another part of it ${at(evidence.from)}`;
    }
  })();
  // That a surname means its bearer needs no telling.
  const told = attribution.resolution?.form === 'pronoun' || attribution.resolution?.form === 'role';
  const because = told ? (attribution.resolution?.because ?? '') : '';
  return `${certaintyWords[attribution.certainty]}: ${words}${because === '' ? '' : copy.text(`, ${because}`)}`;
}
