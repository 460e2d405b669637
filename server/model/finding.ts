import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Level = Severity | 'off';

/** One replacement on the text as it stands. */
export interface Edit extends Span {
  readonly newText: string;
}

/** A repair as data. `edits` do not overlap and are in the order of the text. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The one to take without asking: only where nothing else can be meant. */
  readonly preferred?: boolean;
  /** Repairs only marks, so that “fix all” may take it. */
  readonly safe?: boolean;
}

export interface Related extends Span {
  readonly message: string;
}

/** What a rule says about one place: tight range, plain words, the places it rests on, what can be done. */
export interface Finding extends Span {
  readonly message: string;
  readonly related: readonly Related[];
  /** Worked out when first looked at: most findings of a long text are shown and never repaired. */
  readonly fixes: readonly Fix[];
}

/** A finding with the rule it came from and the level that rule has here. */
export interface JudgedFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** One rule, whole: everything that is shown, tested or configured about it comes from this. */
export interface Rule {
  /** The id that settings and messages use. */
  readonly id: string;
  readonly title: string;
  /** Why it matters and whose authority that is: Markdown, for the rule's page. */
  readonly why: string;
  readonly level: Level;
  /** False: silent about the paragraph being typed, until the caret leaves it. */
  readonly whileTyping: boolean;
  check(article: Article): Iterable<Finding>;
  readonly examples: {
    /** Each with `⟦ ⟧` round what is found; `¶` stands for a paragraph break. */
    readonly finds: readonly string[];
    readonly ignores: readonly string[];
  };
}
