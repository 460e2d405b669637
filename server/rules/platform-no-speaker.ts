import { lastStarting, sentenceAround } from '../model/around.ts';
import type { Article } from '../model/article.ts';
import type { Rule } from '../model/finding.ts';
import type { Span } from '../text/span.ts';
import { finding } from './finding.ts';

/** Words in marks that “one post” said, and nobody is named behind it. */
export const platformNoSpeaker: Rule = {
  id: 'platform-no-speaker',
  title: 'A post without its author',
  why: `A post, a message or a video says nothing by itself: somebody wrote or made it, and readers must learn who, be it only
the name of an account. Where the author is stated, *a post by Lena Wirth*, or the issuer of a statement was named, nothing
is missing. Reports, letters of the law and other documents can be sources themselves.

*Authority:* Reuters on social media: say how much or how little is known about the author; PolNeAR guidelines, page 10:
the creator and not the artifact is the source.`,
  about: 'attribution',
  level: 'information',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    let last = -1;
    for (const quote of article.quotes) {
      if (quote.attribution === null || quote.attribution === last || quote.level !== 1) continue;
      last = quote.attribution;
      const attribution = article.attributions[last]!;
      const source = attribution.source[0];
      if (attribution.speaker !== null || source === undefined) continue;
      const found = postIn(article, source);
      if (found === null || hasAuthor(article, source)) continue;
      yield finding(
        {
          start: source.start,
          end: found.end,
          message: `Quote is attributed to ${/^[aeiou]/.test(found.noun) ? 'an' : 'a'} ${found.noun}, not to a person or account.`,
          related: [],
          settled: { quote: quote.index, by: ['speaker'] },
        },
        () => [
          {
            title: 'Name the account: by [account]',
            edits: [{ start: found.end, end: found.end, newText: ' by [account]' }],
            fillIn: true,
          },
        ],
      );
    }
  },
  examples: {
    finds: [
      '“No buses again,” read ⟦one post⟧.',
      'The line was shut all day. ⟦A tweet⟧ said: “No buses again.”',
      '“Bring your own chairs,” said ⟦a message⟧ on the school’s notice board.',
      'Riders were angry. ⟦Another comment⟧ read: “I have waited since nine o’clock.”',
      '“The council has sold us,” claimed ⟦an anonymous leaflet⟧ handed out at the gate.',
      'Parents were told on Friday. “The school is shut,” read ⟦an email⟧ that nobody had signed.',
      '⟦One Facebook post⟧ said the bus was “a joke on wheels.”',
    ],
    ignores: [
      '“No buses again,” Lena Wirth wrote on X.',
      '“No buses again,” read a post by Lena Wirth.',
      '“No buses again,” the club’s account posted.',
      'The bus company apologised. “We are sorry,” its statement said.',
      '“The brakes had not been looked at in nine years,” a report said.',
      '“We are sorry,” said a statement from the bus company.',
      'The bus company put out a statement. “We are sorry,” the statement said.',
      '“Press one for buses,” said a recorded message.',
      '“No buses again,” read one post from @riders_of_nine.',
    ],
  },
};

const post =
  /^(?:an?|one|another|yet another)\s+(?:[\p{L}\p{N}’'-]+\s+){0,3}?(posts?|posting|tweet|message|comment|video|caption|statement|e-?mail|leaflet)(?![\p{L}’'-])/iu;

/** The post a source is, with the noun for it; null for any other source. */
function postIn(article: Article, source: Span): { readonly noun: string; readonly end: number } | null {
  const found = post.exec(article.source.slice(source));
  return found === null ? null : { noun: found[1]!.toLowerCase(), end: source.start + found[0].length };
}

const authored =
  /(?:\b(?:by|from|behalf|account|user|handle|attributed to|his|her|their|its|web ?site|site|home ?page|(?:scripted|recorded|automated|automatic|standard|welcome|error) (?:video )?(?:message|e-?mail|statement))\b|@\w|\b(?:posted|shared|tweeted|sent|written|published|uploaded|issued|released) (?:on|to|in|at) (?:the )?\p{Lu}[\p{L}.]+(?:[’']s?| [\p{L}.]+[’']s))/iu;
const poster =
  /\b(?:posted|shared|published|tweeted|uploaded|issued|released|wrote|put out|sent|emailed|messaged|texted)\b/i;

/** Whether the sentence says who made it, or the sentence before tells of somebody who posts or publishes. */
function hasAuthor(article: Article, source: Span): boolean {
  const sentence = sentenceAround(article, source.start);
  if (sentence === null) return true;
  const { sentences, quotes, source: copy } = article;
  // What is quoted says nothing of who quotes it.
  let outside = '';
  let from = sentence.start;
  for (let at = lastStarting(quotes, sentence.start - 1) + 1; at < quotes.length; at++) {
    const quote = quotes[at]!;
    if (quote.start >= sentence.end) break;
    if (quote.start > from) outside += copy.text.slice(from, quote.start);
    from = Math.max(from, quote.end);
  }
  if (from < sentence.end) outside += copy.text.slice(from, sentence.end);
  if (authored.test(outside)) return true;
  const before = sentences[lastStarting(sentences, sentence.start - 1)];
  return before !== undefined && poster.test(copy.slice(before));
}
