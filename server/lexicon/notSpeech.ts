import { wordSet } from './once.ts';

// Words before a quotation that tell that nobody says it. Lower case.

/** Before a name that somebody or something is given: a process *called* “…”. */
export const namers =
  wordSet(`known called named nicknamed dubbed titled entitled alias aka a.k.a styled christened billed
renamed subtitled headlined labeled labelled termed`);

/** Namers that are also verbs of saying, when a person stands before them: Cole *called* it “…”. */
export const spokenNamers = wordSet('called termed labeled labelled dubbed');

/** Before the title of a work: a book *titled* “…”. */
export const titlers = wordSet('titled entitled subtitled headlined');

/** Before *as* and a name: *known* to everybody as “…”. */
export const knownAsVerbs = wordSet('known knows know knew nicknamed billed listed');

/** Verbs that can carry a name, a title or a written message as well as speech; their base forms. */
export const carryingVerbs = wordSet('read chant nickname dub name title label term call spell');

/** Nouns for works that have a title. */
export const works =
  wordSet(`book film movie song album single show series episode play exhibition magazine poem essay podcast
novel painting musical opera documentary column report article story programme program sitcom track record ballad hit
sculpture game video photograph memoir biography sequel trilogy comedy drama thriller soundtrack anthology anthem hymn
lecture speech study paper chapter pamphlet editorial broadcast cartoon segment franchise videogame miniseries`);

/** Before words that are written or chanted: a banner *reading* “…”. */
export const carriers =
  wordSet(`reads read reading emblazoned bearing chant chants chanted chanting hashtag sign signs banner
banners placard placards slogan slogans motto shirt t-shirt t-shirts shirts cap hat hats sticker stickers poster posters
inscribed engraved printed tattooed tattoo mantra refrain cheer cheers spelled scrawled`);

/** Carriers that a person can be the subject of: she *reads* “The Long Field”. */
export const readers = wordSet('read reads reading');

/** Things that words are written on, which can be the subject of a verb of saying: a placard demanded. */
export const signs = wordSet(
  'sign signs banner banners placard placards poster posters sticker stickers shirt shirts t-shirt graffiti',
);

/** Before a word that is spoken about: the *term* “…”. */
export const wordNouns = wordSet(
  'word words term terms phrase phrases expression label labels adjective noun verb name',
);

/** Before a word that the writer does not make his own: *so-called* “…”. */
export const discounts = wordSet('so-called supposed alleged self-styled self-described quasi');
