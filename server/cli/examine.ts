import { type AnalysisOptions, analyse } from '../analysis/analyse.ts';
import type { NameReader } from '../analysis/nameReader.ts';
import type { Article } from '../model/article.ts';
import type { Decisions } from '../model/decision.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { PeopleList } from '../model/people.ts';
import { judge } from '../rules/judge.ts';
import { sourceText } from '../text/source.ts';
import { decisionsFor } from './decisions.ts';
import { expectText } from './optimising.ts';

/** The options that `annotate` and `check` share. */
export interface ExamineOptions {
  readonly marks?: 'double' | 'single';
  readonly punctuation?: 'us' | 'british';
  readonly profile: 'copydesk' | 'factcheck' | 'corpus';
  readonly force?: boolean;
  /** What was learned about names. */
  readonly names?: NameReader | undefined;
}

/** An article with what was found in it, or what broke. */
export type Examined =
  | { readonly article: Article; readonly findings: readonly JudgedFinding[] }
  | { readonly problem: string };

/** Reads and judges one text, with the people listed for it and what is decided about it. A fault of ours costs that one text, never the texts after it. */
export function examine(
  text: string,
  options: ExamineOptions,
  isArticle = false,
  people?: PeopleList,
  decisions?: Decisions,
): Examined {
  const { marks, punctuation, profile, force = false, names } = options;
  const analysis: AnalysisOptions = {
    force: force || isArticle,
    ...(marks === undefined ? {} : { marks }),
    ...(punctuation === undefined ? {} : { punctuation }),
    ...(people === undefined ? {} : { people }),
    ...(names === undefined ? {} : { names }),
    ...(decisions === undefined ? {} : { decisions }),
  };
  expectText(text.length);
  try {
    const article = analyse(sourceText(text), analysis);
    return { article, findings: judge(article, { profile }) };
  } catch (error) {
    return { problem: `could not be analysed (${(error as Error).message}). Please report this fault of Newsmark.` };
  }
}

/** Reads and judges one file with what is decided about it beside it. */
export const examineFile = (
  { path, text, isArticle }: { readonly path: string; readonly text: string; readonly isArticle: boolean },
  options: ExamineOptions,
  people?: PeopleList,
): Examined => examine(text, options, isArticle, people, decisionsFor(path, text));
