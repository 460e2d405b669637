import { lines, once, wordSet } from './once.ts';

/** Whether a noun stands for something said, for a piece of writing, or for a thought. */
export type CueNounClass = 'speech' | 'document' | 'attitude';

/** Bits of `CueNoun.frames`: what can follow the noun. */
export const nounFrameBit = {
  /** A that-clause: the claim that it failed. */
  that: 1,
  /** An infinitive: a promise to pay. */
  to: 2,
  /** “of” and the content: an allegation of fraud. */
  of: 4,
  /** A quotation, after “:” or “was” or at once: her verdict: “sad”. */
  quote: 8,
  /** A question clause, or “about”: the question whether. */
  wh: 16,
} as const;

/** A noun that can bring in what somebody said. */
export interface CueNoun {
  /** Singular. */
  readonly lemma: string;
  readonly plural: boolean;
  readonly class: CueNounClass;
  /** Set of `nounFrameBit`. */
  readonly frames: number;
}

// One noun a line: singular, plural where it is not made with -s, frames.
const speech = `
statement|that quote
claim|that of to quote
comment|that quote
announcement|that of quote
remark|that quote
warning|that of quote
allegation|that of
accusation|that of
promise|that of to quote
pledge|that of to quote
vow|that of to quote
question|quote wh
query queries|quote wh
reply replies|that quote
response|that quote
answer|that quote
retort|that quote
rejoinder|quote
rebuttal|that of quote
complaint|that of quote
argument|that quote
admission|that of quote
confession|that of quote
assertion|that of quote
contention|that quote
insistence|that quote
denial|that of
declaration|that of quote
explanation|that of quote wh
suggestion|that of quote
recommendation|that to of
proposal|that to of
request|that to quote
demand|that to quote
plea|that to quote
appeal|to quote
call|to quote
order|that to quote
command|that to quote
instruction|that to quote
advice advice|that to quote
assurance|that of quote
reassurance|that quote
threat|that of to quote
offer|of to quote
invitation|to
apology apologies|that quote
acknowledgement acknowledgements|that of quote
acknowledgment|that of quote
confirmation|that of quote
revelation|that of
disclosure|that of
prediction|that of quote
forecast|that of quote
estimate|that of
conclusion|that quote
finding|that quote
ruling|that quote
verdict|that of quote
decision|that to
testimony testimonies|that of quote
account|that of quote
description|of quote
observation|that quote
critique|of quote
criticism|that of quote
praise praise|of quote
tribute|quote
condemnation|of quote
protest|that quote
objection|that to quote
charge|that of
rumour|that of
rumor|that of
word words|that of quote
news news|that of
message|that quote
motto mottoes|that quote
mantra|that quote
slogan|that quote
refrain|that quote
quip|that quote
joke|that quote
boast|that of quote
jab|quote
rant|that quote
outburst|quote
shout|of quote
cry cries|of quote
chant|of quote
mention|that of quote
quote|that quote
quotation|that quote
soundbite|quote
toast|quote
prayer|that quote
lie|that quote
hint|that of
implication|that of
insinuation|that of
intimation|that of
indication|that of
signal|that
guarantee|that of to
commitment|that of to
oath|that to
concession|that
clarification|that of quote
correction|that quote
caveat|that quote
reminder|that of to quote
speech speeches|that quote
address addresses|that quote
lecture|that quote
sermon|that quote
interview|that quote
briefing|that quote
news_conference|that quote
press_conference|that quote
conversation|that quote
discussion|that of wh
debate|that of wh
broadcast|that quote
podcast|that quote
presentation|that quote
monologue|that quote
phone_call|that quote
voicemail|that quote
`;

const document = `
tweet|that quote
post|that quote
blog_post|that quote
blog|that quote
letter|that quote
report|that of quote
email|that quote
e-mail|that quote
text|that quote
text_message|that quote
memo|that quote
memorandum memoranda|that quote
note|that quote
press_release|that quote
news_release|that quote
release|that quote
article|that quote
column|that quote
editorial|that quote
op-ed|that quote
essay|that quote
book|that quote
memoir|that quote
diary diaries|that quote
petition|that to quote
lawsuit|that quote
complaint_filed|that quote
affidavit|that quote
filing|that quote
brief|that quote
indictment|that quote
document|that quote
transcript|that quote
dossier|that quote
study studies|that quote
survey|that quote
poll|that quote
paper|that quote
review|that quote
caption|that quote
headline|that quote
sign|that quote
banner|quote
placard|quote
advert|that quote
advertisement|that quote
ad|that quote
video|that quote
recording|that quote
newsletter|that quote
flyer|that quote
leaflet|that quote
pamphlet|that quote
postcard|that quote
resolution|that to quote
manifesto manifestos|that to quote
thread|that quote
opinion_piece|that quote
`;

const attitude = `
belief|that of
view|that of quote
opinion|that of quote
hope|that of
fear|that of
concern|that of quote
worry worries|that
doubt|that of wh
suspicion|that of
expectation|that of
assumption|that
conviction|that
wish wishes|that to
desire|that to
intention|that to of
determination|that to
feeling|that
thought|that of quote
idea|that of
notion|that of
impression|that of
sense|that of
understanding|that
confidence confidence|that of
optimism optimism|that
pessimism pessimism|that
regret|that of
anger anger|that
outrage outrage|that
frustration|that
disappointment|that
surprise|that
relief relief|that
willingness willingness|to
unwillingness unwillingness|to
reluctance reluctance|to
refusal|to
support support|of
opposition opposition|to
approval|of
disapproval disapproval|of
speculation|that of
theory theories|that of
perception|that of
consensus consensus|that
stance|that of
position|that of
attitude|that quote
reasoning reasoning|that
rationale|that quote
recollection|that of
memory memories|that of
reaction|that quote
goal|to
plan|to
`;

const bits = (names: string): number =>
  names.split(' ').reduce((set, name) => set | (nounFrameBit[name as keyof typeof nounFrameBit] ?? 0), 0);

/** Nouns that bring in what somebody said, singular and plural, lower case. Built on first use. */
export const cueNouns = /* @__PURE__ */ once((): ReadonlyMap<string, CueNoun> => {
  const nouns = new Map<string, CueNoun>();
  for (const [nounClass, list] of Object.entries({ speech, document, attitude })) {
    for (const line of lines(list)) {
      const [head = '', frames = ''] = line.split('|');
      const [lemma = '', irregular] = head.split(' ').map((word) => word.replaceAll('_', ' '));
      const shared = { lemma, class: nounClass as CueNounClass, frames: bits(frames) };
      nouns.set(irregular ?? `${lemma}s`, { ...shared, plural: true });
      nouns.set(lemma, { ...shared, plural: false });
    }
  }
  return nouns;
});

/** Adverbs that say somebody said it without saying who. */
export const hearsay =
  /* @__PURE__ */ wordSet(`allegedly apparently purportedly reportedly reputedly rumouredly supposedly ostensibly
avowedly admittedly self-professed self-proclaimed self-described self-styled`);
