import type { Article } from '../model/article.ts';
import type { JudgedFinding, Related } from '../model/finding.ts';
import { firstFrom, paragraphAt } from '../model/lookup.ts';
import type { EditedRegion, SourceText } from '../text/source.ts';
import type { View } from './feature.ts';

/** Texts of more units are not judged as a whole at every key. */
const longText = 100_000;

/** An edit of more units is no typing. */
const longEdit = 1000;

/**
 * The findings of a long text while somebody types in it: those it had when it was last judged as a whole, moved by the
 * edits since, without those of the paragraphs edited. One for each open document.
 */
export class Provisional {
  /** The text, settings and people they hold for; null where there is nothing to go by. */
  #held: (Pick<View, 'settings' | 'people'> & { readonly source: SourceText }) | null = null;
  #findings: readonly JudgedFinding[] = [];

  /** Keeps what a whole judgement found. */
  settle({ article, settings, people }: View, findings: readonly JudgedFinding[]): void {
    this.#held = article.source.length > longText ? { source: article.source, settings, people } : null;
    this.#findings = this.#held === null ? [] : findings;
  }

  /** Follows the text to a new version, each of which must be told; forgets everything when it cannot. */
  read({ article, settings, people }: View): void {
    const held = this.#held;
    if (held === null || held.source === article.source) return;
    const edit = article.source.edited;
    this.#held = null;
    if (edit === null || settings !== held.settings || people !== held.people || !article.isArticle) return;
    const longer = edit.newEnd - edit.oldEnd;
    if (held.source.length + longer !== article.source.length || article.source.length <= longText) return;
    if (edit.newEnd - edit.start > longEdit || edit.oldEnd - edit.start > longEdit) return;
    this.#findings = movedBy(article, edit, this.#findings);
    this.#held = { source: article.source, settings, people };
  }

  /** What is shown of a version until it is judged; null where it has to be judged at once. */
  of({ article, settings, people }: View): readonly JudgedFinding[] | null {
    const held = this.#held;
    if (held?.source !== article.source || held.settings !== settings || held.people !== people) return null;
    return this.#findings;
  }
}

function movedBy(article: Article, edit: EditedRegion, findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  const first = article.paragraphs[paragraphAt(article, edit.start)];
  // What a break has cut off begins a little behind it.
  const last = article.paragraphs[firstFrom(article.paragraphs, edit.newEnd)];
  const from = Math.min(edit.start, first?.start ?? edit.start);
  const to = Math.max(edit.newEnd, last?.end ?? edit.newEnd);
  const longer = edit.newEnd - edit.oldEnd;
  const moved = (offset: number): number =>
    offset <= edit.start ? offset : offset >= edit.oldEnd ? offset + longer : edit.newEnd;
  const kept: JudgedFinding[] = [];
  for (const finding of findings) {
    const [start, end] = [moved(finding.start), moved(finding.end)];
    if (start <= to && end >= from) continue;
    const isBefore = end === finding.end && finding.related.every((related) => related.end <= edit.start);
    kept.push(isBefore ? finding : movedFinding(finding, start, end, moved));
  }
  return kept;
}

/** Without its repairs, whose edits are those of another text: they are asked of the whole judgement. */
function movedFinding(
  { message, related, rule, severity }: JudgedFinding,
  start: number,
  end: number,
  moved: (offset: number) => number,
): JudgedFinding {
  const places: readonly Related[] = related.map((place) => ({
    start: moved(place.start),
    end: moved(place.end),
    message: place.message,
  }));
  return { start, end, message, related: places, rule, severity, fixes: [] };
}
