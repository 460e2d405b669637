import type { QuotationRange } from '../server/protocol.ts';
import type { Deciding } from './deciding.ts';

/** What the commands do, without how. */
export interface Actions {
  readonly walk: (direction: 'next' | 'previous') => Promise<void>;
  readonly say: (word: 'article' | 'other') => Promise<void>;
  readonly turnRuleOff: (rule: unknown, uri: unknown) => Promise<void>;
  readonly addToPeopleList: () => Promise<void>;
  readonly deciding: Deciding;
  readonly toggle: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly showLog: () => void;
  readonly goTo: (uri: string, range: Pick<QuotationRange, 'start' | 'end'>) => Promise<void>;
}

/** Every command of the extension: id → function. The manifest contributes the same ids. */
export const commandTable = (actions: Actions) => ({
  'newsmark.nextQuotation': () => actions.walk('next'),
  'newsmark.previousQuotation': () => actions.walk('previous'),
  'newsmark.treatAsArticle': () => actions.say('article'),
  'newsmark.notAnArticle': () => actions.say('other'),
  'newsmark.turnRuleOff': (rule?: unknown, uri?: unknown) => actions.turnRuleOff(rule, uri),
  'newsmark.addToPeopleList': () => actions.addToPeopleList(),
  'newsmark.setSpeaker': (...given: unknown[]) => actions.deciding.setSpeaker(...given),
  'newsmark.notAQuotation': (...given: unknown[]) => actions.deciding.notAQuotation(...given),
  'newsmark.ignoreFinding': (...given: unknown[]) => actions.deciding.ignoreFinding(...given),
  'newsmark.ignoreRule': (...given: unknown[]) => actions.deciding.ignoreRule(...given),
  'newsmark.listIgnored': () => actions.deciding.listIgnored(),
  'newsmark.restoreIgnored': () => actions.deciding.restoreIgnored(),
  'newsmark.reattach': (...given: unknown[]) => actions.deciding.reattach(...given),
  'newsmark.forgetDecision': (...given: unknown[]) => actions.deciding.forgetDecision(...given),
  'newsmark.toggle': () => actions.toggle(),
  'newsmark.restart': () => actions.restart(),
  'newsmark.showLog': () => actions.showLog(),
  'newsmark.goTo': (uri: string, range: Pick<QuotationRange, 'start' | 'end'>) => actions.goTo(uri, range),
});
