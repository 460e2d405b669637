import { l10n, type QuickPickItem, QuickPickItemKind, type TextEditor, Uri, window } from 'vscode';
import {
  type Decidable,
  type DecidableParameters,
  type DecisionMade,
  type DecisionShown,
  decidableRequest,
  decisionsRequest,
  type ProtocolRange,
} from '../server/protocol.ts';
import { type Asked, decide } from './sidecars.ts';
import { goTo } from './walk.ts';

/** How long a message stays in the status bar, in milliseconds. */
const glance = 4000;

type Kind = Extract<DecisionMade, { readonly is: 'kind' }>['kind'];

/** Deciding about the article that is shown, or at a place that an action gives. */
export interface Deciding {
  setSpeaker(uri?: unknown, range?: unknown, name?: unknown): Promise<void>;
  notAQuotation(uri?: unknown, range?: unknown, kind?: unknown): Promise<void>;
  ignoreFinding(uri?: unknown, rule?: unknown, range?: unknown, reason?: unknown): Promise<void>;
  ignoreRule(uri?: unknown, rule?: unknown): Promise<void>;
  listIgnored(): Promise<void>;
  restoreIgnored(): Promise<void>;
  reattach(uri?: unknown, id?: unknown): Promise<void>;
  forgetDecision(uri?: unknown, id?: unknown): Promise<void>;
}

interface Place {
  readonly uri: string;
  readonly range: ProtocolRange;
}

interface Choice<Value> extends QuickPickItem {
  readonly value?: Value;
}

/** The commands that decide, asking what they are not told. */
export function decidingWith(server: Asked): Deciding {
  const ask = async (place: Place): Promise<Decidable | undefined> => {
    const parameters: DecidableParameters = place;
    return server.request<Decidable>(decidableRequest, parameters);
  };
  const make = (place: Place, decision: DecisionMade): Promise<boolean> =>
    decide(server, { ...place, act: 'decide', decision });

  return {
    async setSpeaker(uri, range, name) {
      const place = placeOf(uri, range);
      const found = place === null ? undefined : await ask(place);
      if (place === null || found === undefined) return;
      const { quote } = found;
      if (quote === null) return noQuotation();
      const at = { uri: place.uri, range: quote.range };
      if (typeof name === 'string' && name !== '') return void (await make(at, { is: 'speaker', name }));
      const wanted = await pickSpeaker(found);
      if (wanted === 'as read') return void (await decide(server, { uri: at.uri, act: 'forget', ids: quote.decided }));
      if (wanted !== undefined) await make(at, wanted);
    },
    async notAQuotation(uri, range, kind) {
      const place = placeOf(uri, range);
      const found = place === null ? undefined : await ask(place);
      if (place === null || found === undefined) return;
      if (found.quote === null) return noQuotation();
      const wanted = isKind(kind) ? kind : await pickKind(found.quote.words);
      if (wanted !== undefined) await make({ uri: place.uri, range: found.quote.range }, { is: 'kind', kind: wanted });
    },
    async ignoreFinding(uri, rule, range, reason) {
      const place = placeOf(uri, range);
      if (place === null) return;
      const finding =
        typeof rule === 'string' ? { rule, range: place.range } : await pickFinding((await ask(place))?.findings);
      if (finding === undefined) return;
      const because = typeof reason === 'string' ? reason : await pickReason();
      if (because !== undefined)
        await make({ uri: place.uri, range: finding.range }, { is: 'ignore', rule: finding.rule, reason: because });
    },
    async ignoreRule(uri, rule) {
      const place = placeOf(uri, undefined);
      if (place === null) return;
      const wanted = typeof rule === 'string' ? rule : (await pickFinding((await ask(place))?.findings))?.rule;
      if (wanted === undefined) return;
      if (await make(place, { is: 'ignoreRule', rule: wanted, reason: '' }))
        window.setStatusBarMessage(l10n.t('“{0}” is ignored in this file.', wanted), glance);
    },
    async listIgnored() {
      const place = placeOf(undefined, undefined);
      const picked = place === null ? undefined : await pickIgnored(server, place.uri, false);
      const shown = picked?.[0];
      if (place !== null && shown !== undefined && shown.range !== null) await goTo(place.uri, shown.range);
    },
    async restoreIgnored() {
      const place = placeOf(undefined, undefined);
      const picked = place === null ? undefined : await pickIgnored(server, place.uri, true);
      if (place === null || picked === undefined || picked.length === 0) return;
      await decide(server, { uri: place.uri, act: 'forget', ids: picked.map(({ id }) => id) });
    },
    async reattach(uri, id) {
      const place = placeOf(uri, undefined);
      if (place === null) return;
      const wanted = typeof id === 'string' ? id : await pickOrphan(server, place.uri);
      if (wanted === undefined) return;
      const { start, end } = place.range;
      if (start.line === end.line && start.character === end.character) {
        void window.showInformationMessage(l10n.t('Select the words that the decision is about, then run this again.'));
        return;
      }
      await decide(server, { ...place, act: 'attach', id: wanted });
    },
    async forgetDecision(uri, id) {
      const place = placeOf(uri, undefined);
      if (place === null) return;
      const ids = typeof id === 'string' ? [id] : (await ask(place))?.quote?.decided;
      if (ids === undefined || ids.length === 0) window.setStatusBarMessage(l10n.t('Nothing is decided here.'), glance);
      else await decide(server, { uri: place.uri, act: 'forget', ids });
    },
  };
}

/** The place that an action gives; where it gives none, the selection of the editor that shows the document. */
function placeOf(uri: unknown, range: unknown): Place | null {
  const editor = editorOf(uri);
  const address = typeof uri === 'string' ? uri : editor?.document.uri.toString();
  if (address === undefined) return null;
  if (isRange(range)) return { uri: address, range };
  if (editor === undefined) return null;
  const { start, end } = editor.selection;
  const at = ({ line, character }: { readonly line: number; readonly character: number }) => ({ line, character });
  return { uri: address, range: { start: at(start), end: at(end) } };
}

const editorOf = (uri: unknown): TextEditor | undefined =>
  typeof uri !== 'string'
    ? window.activeTextEditor
    : [window.activeTextEditor, ...window.visibleTextEditors].find(
        (editor) => editor?.document.uri.toString() === Uri.parse(uri).toString(),
      );

const isRange = (value: unknown): value is ProtocolRange => {
  const { start, end } = (value ?? {}) as Partial<ProtocolRange>;
  return typeof start?.line === 'number' && typeof end?.line === 'number';
};

const isKind = (value: unknown): value is Kind =>
  typeof value === 'string' && ['title', 'name', 'term', 'slogan', 'speech'].includes(value);

function noQuotation(): void {
  window.setStatusBarMessage(l10n.t('There is no quotation here.'), glance);
}

async function pickSpeaker({ quote, people }: Decidable): Promise<DecisionMade | 'as read' | undefined> {
  const items: Choice<DecisionMade | 'other' | 'as read'>[] = [
    ...people.map(({ name, role }) => ({
      label: name,
      description:
        name === quote?.speaker ? [role, l10n.t('as it is now')].filter((part) => part !== '').join(' · ') : role,
      value: { is: 'speaker', name } as const,
    })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: l10n.t('Someone else…'), value: 'other' },
    { label: l10n.t('Nobody is stated'), value: { is: 'nobody' } },
    ...(quote?.decided.length ? [{ label: l10n.t('As Newsmark reads it'), value: 'as read' as const }] : []),
  ];
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Who says {0}?', quote?.words ?? '') });
  if (picked?.value !== 'other') return picked?.value;
  const name = (await window.showInputBox({ prompt: l10n.t('The name of the speaker') }))?.replace(/\s+/g, ' ').trim();
  return name === undefined || name === '' ? undefined : { is: 'speaker', name };
}

async function pickKind(words: string): Promise<Kind | undefined> {
  const items: Choice<Kind>[] = [
    { label: l10n.t('A title'), description: l10n.t('of a book, a film, a song'), value: 'title' },
    { label: l10n.t('A name'), description: l10n.t('or a nickname'), value: 'name' },
    { label: l10n.t('A term'), description: l10n.t('somebody’s word for a thing'), value: 'term' },
    { label: l10n.t('A slogan'), description: l10n.t('on a sign, or chanted'), value: 'slogan' },
    { label: l10n.t('A quotation after all'), value: 'speech' },
  ];
  return (await window.showQuickPick(items, { placeHolder: l10n.t('What is {0}?', words) }))?.value;
}

async function pickFinding(findings: Decidable['findings'] = []): Promise<Decidable['findings'][number] | undefined> {
  if (findings.length < 2) {
    if (findings.length === 0) window.setStatusBarMessage(l10n.t('There is no finding here.'), glance);
    return findings[0];
  }
  const items = findings.map((value) => ({ label: value.rule, detail: value.message, value }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which finding?') }))?.value;
}

async function pickReason(): Promise<string | undefined> {
  const other = l10n.t('Another reason…');
  const reasons = [
    l10n.t('It is right as it is'),
    l10n.t('It is our style'),
    l10n.t('The reason is in another article'),
    l10n.t('Newsmark is wrong here'),
  ];
  const picked = await window.showQuickPick([...reasons, other], { placeHolder: l10n.t('Why ignore it?') });
  return picked === other ? window.showInputBox({ prompt: l10n.t('Why ignore it?') }) : picked;
}

async function pickIgnored(
  server: Asked,
  uri: string,
  several: boolean,
): Promise<readonly DecisionShown[] | undefined> {
  const all = await server.request<readonly DecisionShown[]>(decisionsRequest, { uri });
  const ignored = (all ?? []).flatMap((value) =>
    value.decision.is === 'ignore' || value.decision.is === 'ignoreRule'
      ? [
          {
            label: value.decision.rule,
            description: value.words || l10n.t('in the whole file'),
            detail: value.decision.reason,
            value,
          },
        ]
      : [],
  );
  if (ignored.length === 0) {
    window.setStatusBarMessage(l10n.t('Nothing is ignored in this file.'), glance);
    return undefined;
  }
  const placeHolder = several ? l10n.t('What to find again') : l10n.t('Ignored in this file');
  const picked = several
    ? await window.showQuickPick(ignored, { placeHolder, canPickMany: true })
    : [await window.showQuickPick(ignored, { placeHolder })];
  return picked?.flatMap((each) => (each === undefined ? [] : [each.value]));
}

async function pickOrphan(server: Asked, uri: string): Promise<string | undefined> {
  const all = await server.request<readonly DecisionShown[]>(decisionsRequest, { uri });
  const lost = (all ?? []).filter(({ range, decision }) => range === null && decision.is !== 'ignoreRule');
  if (lost.length === 0) {
    window.setStatusBarMessage(l10n.t('Every decision has its words.'), glance);
    return undefined;
  }
  const items = lost.map(({ id, words }) => ({ label: words, value: id }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('The decision that has lost its words') }))?.value;
}
