import { type CompletionItem, CompletionItemKind, CompletionRequest, type Disposable } from 'vscode-languageserver';
import { lastStarting } from '../model/around.ts';
import type { Article, Entity } from '../model/article.ts';
import { introductionOf } from '../model/lookup.ts';
import { surnames } from '../rules/surname.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type CompletionPlace, completionPlace } from './completionPlace.ts';
import { type Client, type Feature, type Session, textDocumentUri, type View } from './feature.ts';
import { rangeOf } from './range.ts';
import { typeWords } from './words.ts';

/** Somebody who can be named, under the name to write. */
interface Known {
  readonly name: string;
  /** Role, or what kind of name it is. */
  readonly detail: string;
}

/**
 * Names known from the article and the people list, where one can be expected: behind a closing mark with a verb, behind
 * a cue, behind a title. Whoever is named last before `offset` comes first. Never a word for somebody to have said.
 */
export function completions({ article, people }: Pick<View, 'article' | 'people'>, offset: number): CompletionItem[] {
  const place = completionPlace(article, offset);
  if (place === null) return [];
  const { expects, typed, here } = place;
  const known = knownTo(article, place);
  const names = new Set(known.map(({ name }) => name));
  const whole = new Set(article.entities.filter((entity) => !isBeingTyped(entity, here)).map(({ name }) => name));
  const listed = (people?.people ?? []).filter(({ name }) => !names.has(name) && !whole.has(name));
  const all = [...known, ...listed.map(({ name, role }): Known => ({ name, detail: role }))];
  const write = expects.what === 'attribution' ? attributing(article, expects.asked) : (name: string) => name;
  const range = rangeOf(article.source, typed);
  return all.map(({ name, detail }, at) => {
    const label = write(name);
    return {
      label,
      kind: CompletionItemKind.Class,
      ...(detail === '' ? {} : { detail }),
      sortText: String(at).padStart(4, '0'),
      textEdit: { range, newText: label },
    };
  });
}

/** Who is named in the article: first those with the title that is asked for, then by how near before the place. */
function knownTo(article: Article, { expects, typed, here }: CompletionPlace): readonly Known[] {
  const surname = surnames(article);
  const speakers = new Set(article.attributions.map(({ speaker }) => speaker));
  const found = article.entities.flatMap((entity) => {
    const isPerson = entity.type === 'PERSON';
    if (!isPerson && (expects.what === 'bearer' || !speakers.has(entity.index))) return [];
    if (isBeingTyped(entity, here)) return [];
    const last = entity.mentions[lastStarting(entity.mentions, typed.start - 1)];
    const isIntroduced = (introductionOf(article, entity.index)?.start ?? typed.end) < typed.start;
    const bears = expects.what === 'bearer' && hasTitle(entity, expects.title);
    return {
      name: isPerson && isIntroduced ? surname(entity) : entity.name,
      detail: entity.role ?? typeWords[entity.type],
      // Those named only further down come last, the first of them first.
      rank: (bears ? 1e9 : 0) + (last?.start ?? -1 - (entity.mentions[0]?.start ?? 0)),
    };
  });
  return found.sort((one, other) => other.rank - one.rank);
}

/** Whether somebody is only there because of the word that is being typed. */
const isBeingTyped = ({ mentions }: Entity, here: Span): boolean =>
  mentions.length > 0 && mentions.every((mention) => overlaps(mention, here));

const hasTitle = ({ role }: Entity, title: string): boolean =>
  role
    ?.toLowerCase()
    .split(/[\s.,]+/)
    .includes(title) ?? false;

/** `Okafor said` or `said Okafor`, as the article has it more often; its verb as well, *asked* behind a question. */
function attributing(article: Article, asked: boolean): (name: string) => string {
  let ahead = 0;
  let present = 0;
  for (const { source, cue, resolution } of article.attributions) {
    const [who, how] = [source[0], cue[0]];
    if (who === undefined || how === undefined) continue;
    // *She said* is everybody’s order and tells nothing about names.
    if (resolution?.form !== 'pronoun') ahead += who.start < how.start ? 1 : -1;
    const verb = article.source.slice(how);
    if (verb === 'says' || verb === 'asks') present += 1;
    else if (verb === 'said' || verb === 'asked') present -= 1;
  }
  const verb = present > 0 ? (asked ? 'asks' : 'says') : asked ? 'asked' : 'said';
  return (name) => (ahead > 0 ? `${name} ${verb}` : `${verb} ${name}`);
}

/** A space is what a writer types behind a mark, a cue and a title. */
const options = { triggerCharacters: [' '] };

/** Names while typing, where `newsmark.hints` asks for them; an editor that can is told of it only then. */
export const feature: Feature = {
  capabilities: (client: Client) =>
    client.completes && !client.registersCompletion ? { completionProvider: options } : {},
  register: (session: Session) => {
    const { connection, client, handle } = session;
    connection.onCompletion(
      handle([], textDocumentUri, (view, { position }) =>
        view.settings.hints.completion ? completions(view, view.article.source.offsetAt(position)) : [],
      ),
    );
    if (!client.registersCompletion) return;
    let registered: Promise<Disposable> | null = null;
    session.onRead(({ settings }) => {
      if (!settings.hints.completion || registered !== null) return;
      registered = connection.client.register(CompletionRequest.type, { documentSelector: null, ...options });
      session.attempt(() => registered);
    });
    session.onSettings(() =>
      session.attempt(async () => {
        if (registered === null) return;
        const views = await Promise.all(session.open().map((uri) => session.view(uri)));
        if (registered === null || views.some((view) => view?.settings.hints.completion === true)) return;
        const gone = registered;
        registered = null;
        (await gone).dispose();
      }),
    );
  },
};
