import { wordSet } from './once.ts';

// Words that tell what a name is called by: the former mayor, its co-founder, a retired teacher.

/** Adjectives and participles that stand before a noun for a person and are no verb there: *retired* teacher. */
export const roleModifiers =
  /* @__PURE__ */ wordSet(`former acting deputy vice interim retired outgoing incoming assistant associate junior senior
chief head lead current late then-first first second third fourth fifth top longtime long-time long-serving veteran
acclaimed award-winning bestselling best-selling celebrated chartered
disgraced distinguished embattled esteemed licensed renowned seasoned self-described self-employed self-proclaimed self-styled self-taught semi-retired talented tenured fellow well-known local national
regional federal provincial municipal royal presidential managing founding presiding ruling leading serving visiting
sitting reigning rising aspiring practising practicing training working teaching nursing acting planning marketing
sporting racing boxing swimming housing farming fishing mining shipping banking building engineering cycling sailing
climbing skiing bowling batting coaching running driving`);

/** Past forms without -ed that are no adjectives: they *beat* striker Ann Roe. */
export const shortPasts =
  /* @__PURE__ */ wordSet(`beat met saw won lost left quit led hit sent took gave made found caught held kept taught
knew brought bought sold paid built felt fought got grew heard hurt let ran sang shot stood struck threw thought told
went wrote woke wed chose drew drove fled flew forgot forgave froze hid laid lent meant rode rose sought shook spent
spoke stole swore tore wore withdrew became began bit blew broke came did ate fell had`);

/** Other short words that are never part of a title: they *like* coach Ann Roe. */
export const neverTitle =
  /* @__PURE__ */ wordSet(`is was has see meet join face call hire sack pay save kill thank sue bar ban free jail pick
tap cast fight show shows shown make like unlike per amid versus including please just especially even only not replace visit follow include includes remain remains backs back
help beat show cut put read want need love hate fear trust tell said says`);

/** Words for people that are no title by themselves: the *umpire*, a *rookie*. Singular. */
export const otherPeople =
  /* @__PURE__ */ wordSet(`rookie substitute shepherd counterpart all-rounder left-hander right-hander right-back
left-back undersheriff comrade sophomore freshman plaintiff claimant successor predecessor opponent nominee appointee
trainee refugee detainee newcomer native schoolmate accomplice chairholder aide-de-camp figurehead mouthpiece
spokesmodel contestant entrant debutante finalist medallist medalist semi-finalist runner-up hostage fugitive monk
recluse survivor narrator virtuoso guru maestro impresario heir regent envoy emissary go-between drover
archivist apprentice understudy recruit conscript draftee namesake protege protégé confidant confidante acolyte
disciple convert playmaker mastermind kingpin hitman militiaman strongman warlord ringleader mp senator-elect
mayor-elect governor-elect congressman-elect vice-captain co-captain co-chairman co-chairwoman co-author co-pilot
co-driver co-star co-leader bandleader choirmaster harbourmaster harbormaster quartermaster webmaster
stationmaster postmistress headmaster grandmaster cook clergyman clergywoman deckhand stagehand farmhand
cowhand gp td dj vj pm`);

/** Words with the ending of a word for a person that are none. */
export const noPeople =
  /* @__PURE__ */ wordSet(`after under over other another either neither whether rather further however whoever
whatever together later earlier sooner former latter better greater larger smaller higher lower older younger longer
never ever forever moreover whenever wherever inner outer upper proper super clever number order offer matter letter
paper newspaper water winter summer october september november december quarter chapter border corner center theater
meter power tower flower shower river weather danger anger hunger finger computer poster register filter shelter
shoulder server printer counter folder cover feather leather layer laser cancer fever liver dinner supper butter pepper
sugar cellar dollar error mirror terror horror humor tumor harbor favor labor color factor sector vector motor tractor
reactor monitor floor door odor rumor corridor metaphor consider remember deliver discover recover answer enter wonder
suffer differ prefer refer gather bother hover render transfer trigger charter barter cluster disaster monster cloister
roster soccer trailer thriller bestseller newsletter helicopter skyscraper bumper hamper tamper fiber timber lumber
slumber chamber cucumber ladder bladder powder wander gender surrender cylinder reminder remainder fender blender list
mist twist fist resist assist insist exist persist consist enlist checklist waitlist shortlist playlist median amber
spider layover takeover turnover handover makeover hangover rollover leftover disorder barrier frontier container
freezer boiler cooler drawer eraser heater locker marker mixer router scanner sensor sweater toaster elevator generator
calculator indicator refrigerator escalator ventilator denominator easter silver clover lever sever whichever burger
hamburger ginger lager merger ledger badger tether wither banner manner spinner faster easier harder stronger weaker
richer poorer newer wider deeper cheaper closer clearer safer bigger fewer lesser happier buffer prayer career premier
jumper zipper wrapper whisper slipper copper pier tier interior exterior superior inferior prior major minor junior
senior rotor cursor censor tenor armor vapor ardor valor splendor candor savior behavior endeavor flavor vigor rigor
outsider insider poker bier deter infer confer defer incur hinder tinker linger longer-term user-friendly
four-hour answerphone answer-phone counter-offer outlier quitter count private major prior minor non-starter rubber starter supplier spoiler teaser twitter trier`);

/** Short words of rank before a name that say less than a description, lower case, no stop. */
export const ranks =
  /* @__PURE__ */ wordSet(`sen rep gov rev revd prof capt cpt lt col gen sgt cpl maj cmdr adm brig pte pvt pc dci di
dc ds supt insp det cllr ald hon atty sens reps revs govs fr st sr judge justice reverend father sister brother canon
bishop captain lieutenant sergeant corporal private major colonel professor councillor councilman councilwoman
congressman congresswoman representative advocate commissioner comrade sheikh secretary minister`);

/** Verbs before *as* and an office: he serves *as mayor*. */
export const servingVerbs =
  /* @__PURE__ */ wordSet(`serves served serving resigned resigns retired works worked working appointed elected
re-elected reelected installed ordained reappointed hired doubles doubled`);

/** Between a name and a noun for a person that says what somebody is. */
export const becomingVerbs = /* @__PURE__ */ wordSet('is was became becomes');

/** Verbs before somebody who is then given an office: they *appointed* Ann Roe as head coach. */
export const appointingVerbs =
  /* @__PURE__ */ wordSet(`appointed appoint appoints named hired elected re-elected installed confirmed unveiled
announced introduced chose picked selected retained reappointed`);

/** Nouns for people that are verbs as well: to *coach* Ann Roe. */
export const verbNouns =
  /* @__PURE__ */ wordSet(`coach judge guide host guard pilot head captain chair partner doctor nurse mother father fan
rival man boss second tutor mentor author usher police skipper champion butcher shepherd recruit substitute`);

/** Nouns for people that say nothing of what somebody does. */
export const anybody =
  /* @__PURE__ */ wordSet(`man woman person people guy lad bloke chap male female individual boy girl lady gentleman kid
child baby infant toddler youth adult teen teenager youngster somebody someone source human other local`);

/** Nouns that say where somebody stands towards another more than who it is. */
export const stances =
  /* @__PURE__ */ wordSet(`rival opponent foe supporter critic backer ally fan friend neighbour neighbor colleague
counterpart challenger frontrunner front-runner runner-up successor predecessor surrogate donor voter`);
