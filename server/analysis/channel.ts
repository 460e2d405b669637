import { hashWord, shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import { itemEnd, itemStart } from './reading.ts';

/** What names a channel, in the order in which it counts. */
const patterns: readonly RegExp[] = [
  /\bon (Twitter|Facebook|Instagram|TikTok|YouTube|Telegram|Weibo|LinkedIn|Truth Social|Snapchat|Reddit|Bluesky|Mastodon|Threads|WhatsApp|X)\b/,
  /\bin an? (?:\w+ )?(statement|e-?mail|letter|interview|press release|news release|blog post|Facebook post|video|memo|speech|podcast|text message|note|affidavit|filing)\b/i,
  /\bat a (?:\w+ )?(news conference|press conference|press briefing|briefing|hearing|rally)\b/i,
];

/** A clause of more UTF-16 units is no sentence. */
const longest = 2000;

/** The reporter’s own words of the clause, with nothing inside the marks of its quotations. */
function ownWords(clause: Clause): string {
  const { unit, base, text, reading } = clause;
  let own = '';
  for (let at = unit.from; at < unit.to; at += 1) {
    const item = reading.items[at]!;
    if (item < 0) own += ' “” ';
    else
      own +=
        (clause.shape(at, shape.spaced) ? ' ' : '') +
        text.slice(base + itemStart(reading, item), base + itemEnd(reading, item));
  }
  return own;
}

/** The channel that the verb itself names, or null. */
export const channelOfVerb = ({ verb }: Cue): string | null =>
  verb?.lemma === 'tweet' || verb?.lemma === 'retweet' ? 'Twitter' : null;

const [inside, on, at, a, an] = ['in', 'on', 'at', 'a', 'an'].map(hashWord);

/** Whether a preposition stands in the clause with what can begin a channel behind it: *on* X, *in a* letter, *at a* rally. */
function mayName(clause: Clause): boolean {
  for (let place = clause.unit.from; place < clause.unit.to - 1; place += 1) {
    const hash = clause.hash(place);
    if (hash === on) {
      if (clause.shape(place + 1, shape.capital)) return true;
    } else if (hash === inside || hash === at) {
      const next = clause.hash(place + 1);
      if (next === a || next === an) return true;
    }
  }
  return false;
}

/** The channel that the clause names: Twitter, a statement, a press conference; or null. */
export function channelIn(clause: Clause): string | null {
  if (clause.unit.end - clause.unit.start > longest || !mayName(clause)) return null;
  const own = ownWords(clause);
  for (const pattern of patterns) {
    const found = pattern.exec(own);
    if (found !== null) return found[1]!;
  }
  return null;
}
