import { wordSet } from './once.ts';

// Closed classes of English: the words that show where clauses and noun phrases begin and end.

/** Words that begin a noun phrase, numbers up to ten among them. */
export const determiners =
  /* @__PURE__ */ wordSet(`a an the this that these those his her its their my our your one another some any
each every no both either neither several many most few two three four five six seven eight nine ten dozens hundreds
thousands more such`);

/** Determiners that say whose. */
export const possessives = /* @__PURE__ */ wordSet('his her its their my our your whose');

/** Prepositions of one word. */
export const prepositions =
  /* @__PURE__ */ wordSet(`about above across after against along alongside amid amidst among amongst around as
at before behind below beneath beside besides between beyond by despite down during except following for from in inside
into like near of off on onto opposite out outside over past per regarding since than through throughout till to toward
towards under underneath until unto up upon versus via with within without`);

/** Words that join equals. */
export const conjunctions = /* @__PURE__ */ wordSet('and or but nor yet so');

/** Words that open a clause below another. */
export const subordinators =
  /* @__PURE__ */ wordSet(`that if whether because although though while whereas unless until once when where
since after before as why how what who whom which whose than so lest whenever wherever whoever whatever`);

/** Words that open a relative clause. */
export const relatives = /* @__PURE__ */ wordSet('who whom which whose that');

/** Be, have, do and the modal verbs, with their shortened negatives. */
export const auxiliaries =
  /* @__PURE__ */ wordSet(`am is are was were be been being has have had having do does did doing will would
shall should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't he's she's it's they're he'd she'd they'd he'll she'll
they'll they've we've we're i'm i've`);

/** All forms of *be*, with those that hold a pronoun or *not*. */
export const beForms = /* @__PURE__ */ wordSet(
  "am is are was were be been being isn't aren't wasn't weren't it's he's she's",
);

/** Verbs, and *to*, before a base form. */
export const modals =
  /* @__PURE__ */ wordSet(`will would shall should can could may might must ought to did do does won't wouldn't can't
cannot couldn't didn't don't doesn't shouldn't`);

/** Words that deny. */
export const negatives =
  /* @__PURE__ */ wordSet(`not never n't no nor neither nobody none nothing isn't aren't wasn't weren't hasn't
haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't hardly rarely`);

/** Adverbs without -ly that stand between a subject and its verb. */
export const midAdverbs =
  /* @__PURE__ */ wordSet(`also then later once often again still now just even ever never always already soon
sometimes twice first further too well thus instead earlier afterwards afterward yesterday today tonight there here
rather quite simply not meanwhile nonetheless nevertheless however only all both each himself herself itself themselves
back down up out long much more flatly`);

/** Between a name and the description before it: the mayor *of* Eastbank. */
export const headPrepositions = /* @__PURE__ */ wordSet('of from at in with');

/** What can go on a description: a spokesman *for* the union. */
export const tailPrepositions = /* @__PURE__ */ wordSet('of for at from with in');

/** Adjectives behind a noun that tie more to it: people *close* to the talks, sources *familiar* with them. */
export const sourceAdjectives = /* @__PURE__ */ wordSet('close familiar');

/** Words before a preposition that are no head of a phrase. */
export const relationalAdjectives = /* @__PURE__ */ wordSet('close familiar due prior next because');

/** Determiners that stand alone as a subject: many *said*. */
export const loneDeterminers = /* @__PURE__ */ wordSet(
  'that this these those some many all few several one both another',
);

/** Words before a base form that make it a verb. */
export const baseFormSubjects = /* @__PURE__ */ wordSet('to i we you they who people police and or');

/** Verbs that take another one with *to* or *-ing*, whose subject is theirs: declined to say, went on saying. */
export const chainVerbs = /* @__PURE__ */ wordSet(
  'declined refused continued went began seemed appeared sought tried wanted',
);
