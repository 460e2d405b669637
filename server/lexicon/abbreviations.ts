import { wordSet } from './once.ts';

// Words as written before their stop. Case counts: “No. 5” is a number, “no.” ends a sentence.

/** Before a name: nothing ends a sentence here. */
export const titleAbbreviations = wordSet(`
  Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Drs Prof Profs Gov Govs Sen Sens Rep Reps Del Assemb Asm Ald Cllr Amb Atty Pres
  Treas Supt Rev Revs Fr Msgr Br Hon Gen Gens Lt Col Cols Maj Capt Cmdr Cdr Cpl Cpls Pvt Pfc Spc Spec Sgt Sgts Adm
  Brig Ens Det Dets Insp Const Sra Srta Lieut Dep Asst Wm Geo Chas Thos Jas
`);

/** Months, which end a sentence unless a day follows. */
export const monthAbbreviations = wordSet('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');

/** Before a number, with their plain meanings where no number follows. */
export const numberAbbreviations = wordSet(
  'No Nos no nos Art Sec Fig fig Figs figs Vol vol Ch ch p pp para Para Rte Rt Pt pt ca',
);

/** Between two names or parts of one: never an end. */
export const linkAbbreviations = wordSet('vs v cf viz e.g i.e eg ie approx aka a.k.a');

/** At the end of a name or behind it: an end only where a new sentence plainly begins. */
export const suffixAbbreviations = wordSet(`
  Inc Co Cos Corp Ltd Plc Bros Assn Assoc Dept Depts Univ Inst Intl Natl Mfg Jr Sr Esq Ave Aves St Sts Ste Blvd Rd Ln Hwy
  Pkwy Pl Ct Cir Ter Terr Sq Bldg Mt Mts Ft Apt Rm Fl Twp Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans
  Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Oreg Pa Penn Tenn Tex Vt Va Wash Wis Wisc Wyo Ont Que Alta
  Sask etc al ft lb lbs oz mph hrs Ed Eds Ph.D M.D J.D
`);

/** Days, months and time zones that may follow a time of day: 5 a.m. Tuesday, 6 p.m. Eastern. */
export const timeFollowers = wordSet(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Eastern Central Mountain Pacific Atlantic Greenwich GMT BST CET UTC EST EDT ET CST CDT CT
  MST MDT MT PST PDT PT IST JST AEST
`);

/** Words that begin sentences and, capitalised, hardly anything else: behind an abbreviation they tell an end. */
export const sentenceStarters = wordSet(`
  The A An It Its This That These Those There Here He She They We You His Her Their Our My Your Who What When Where Why
  How Which If Although Though While Because Since Unless Until Once Whether As At By For From In Into Of On Onto Over
  Through To Under With Without After Before During Between Among About Against Despite And But Or Nor So Yet Then Now
  Not No Yes However Still Also Meanwhile Instead Later Earlier Even Only Just Both Each Every Some Many Most Several
  Few All Any Another Other Others One Two Three Four Five Six Seven Eight Nine Ten Asked Let Do Does Did Is Are Was
  Were Has Have Had Will Would Can Could Should May Might Must Nobody Nothing Everyone Everybody Everything Somebody
  Someone Something Perhaps Maybe According Such Like Unlike Last Next Recently Today Yesterday Tomorrow Tonight Never
  Nearly Almost Around Critics Officials Residents Voters Supporters Investigators Prosecutors Authorities
  I’m I’ve I’ll It’s That’s There’s He’s She’s They’re We’re You’re Don’t Didn’t It's That's There's He's She's
`);

/** Verbs of saying that may stand right behind a name after a closed quotation, for callers without a lexicon. */
export const plainSpeechVerbs = wordSet(`
  said says say asked asks added adds replied replies answered answers told tells wrote writes tweeted tweets shouted
  shouts yelled yells cried cries exclaimed exclaims joked jokes quipped quips recalled recalls continued continues
  explained explains warned warns declared declares wondered wonders called calls whispered whispers
`);

/** Small words in front of a family name: de Blasio, von der Leyen, al-Sisi. */
export const nameParticles = wordSet(
  "de da do dos das di del della der den du la le van von bin ibn al el ter ten d’ d'",
);
