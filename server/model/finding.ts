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
  /** Words in square brackets in the new text are left for the writer to fill in: `[reason]`. */
  readonly fillIn?: boolean;
  /** Changes words inside quotation marks: why the writer must agree first, shown with the change. */
  readonly confirm?: string;
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
  /** The quotation that a person can settle this by deciding about: who spoke it, or of what kind it is. */
  readonly settled?: { readonly quote: number; readonly by: readonly ('speaker' | 'kind')[] };
}

/** A finding with the rule it came from and the level that rule has here. */
export interface JudgedFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** Who reads: a copy desk, a fact-checker, or somebody who builds a corpus and must not be told how to write. */
export type Profile = 'copydesk' | 'factcheck' | 'corpus';

/** What an option of a rule can be set to. */
export type OptionValue = number | boolean | readonly string[];

/** One option of a rule, set beside its level in `newsmark.rules`. */
export interface RuleOption {
  readonly default: OptionValue;
  /** One sentence for the settings page. */
  readonly description: string;
}

/** The value of each option a rule has, by name. */
export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** A piece of copy; where the side of stops matters, in that style. */
export type Example = string | { readonly punctuation: 'us' | 'british'; readonly copy: string };

/** One rule, whole: everything that is shown, tested or configured about it comes from this. */
export interface Rule {
  /** The id that settings and messages use. */
  readonly id: string;
  readonly title: string;
  /** Why it matters and whose authority that is: Markdown, for the rule's page. */
  readonly why: string;
  /** What the rule is about; rules are listed by it. */
  readonly about: 'attribution' | 'marks' | 'wording' | 'names';
  /** How loud it is where it is on. */
  readonly level: Severity;
  /** Where it is on unless a setting says otherwise; none for a rule that must be switched on. */
  readonly profiles: readonly Profile[];
  /** What can be set besides the level, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** False: silent about the paragraph being typed, until the caret leaves it. */
  readonly whileTyping: boolean;
  /** `options` has a value for every option of the rule. */
  check(article: Article, options: RuleOptions): Iterable<Finding>;
  readonly examples: {
    /** Each with `⟦ ⟧` round what is found; `¶` stands for a paragraph break. */
    readonly finds: readonly Example[];
    readonly ignores: readonly Example[];
  };
}
