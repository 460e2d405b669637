import { lines, once, wordSet, words } from './once.ts';

/**
 * Gender that a word itself states, used only to tell which person a pronoun can mean; never shown, stored on a
 * person or exported. `f`, `m`, or `u` where the word says nothing.
 */
export type Gender = 'm' | 'f' | 'u';

const gendered = (lists: { readonly [gender in Gender]: string }) =>
  once((): ReadonlyMap<string, Gender> => {
    const genders = new Map<string, Gender>();
    for (const [gender, list] of Object.entries(lists)) {
      for (const word of words(list)) genders.set(word, gender as Gender);
    }
    return genders;
  });

/** Courtesy titles before a name, lower case and without a stop: `mrs` → `f`. */
export const courtesyTitles = /* @__PURE__ */ gendered({
  m: 'mr mister messrs sir lord monsieur señor senor don herr signor signore sheikh sheik master sri shri',
  f: `mrs ms miss mses mmes dame lady madam madame mme mlle mademoiselle señora senora señorita senorita doña frau
fräulein signora signorina sheikha smt begum`,
  u: 'mx dr doctor hon honourable honorable rt_hon',
});

/** Titles of rank or office that stand before a name, one word each, lower case, no stop. */
export const titles = /* @__PURE__ */ gendered({
  m: `anchorman assemblyman baron baronet brother businessman cameraman chairman chieftain clergyman
congressman councilman count crewman czar duke earl emir emperor father fireman fisherman
fr foreman friar frontman gunman headmaster herdsman housemaster infantryman
juryman king landlord lawman layman maharaja maharajah marquess marquis middleman monk newsman newspaperman
nobleman padre patriarch patrolman policeman pontiff pope postman prince rajah repairman
salesman selectman serviceman shah sheikh showman spokesman sportsman statesman stuntman sultan
tradesman tsar uncle viscount waiter weatherman workman yachtsman abbot ayatollah`,
  f: `abbess actress alderwoman anchorwoman assemblywoman aunt auntie ballerina baroness baronetess businesswoman
camerawoman chairwoman comedienne congresswoman councilwoman countess czarina duchess empress firewoman forewoman
frontwoman hostess headmistress heiress housewife landlady laywoman madame maharani marchioness matriarch 
newswoman nun ombudswoman patrolwoman policewoman princess prioress queen saleswoman selectwoman servicewoman
seamstress spokeswoman sportswoman stateswoman stewardess stuntwoman tsarina viscountess waitress weatherwoman
yachtswoman first_lady sister mother_superior suffragette songstress`,
  u: `academic accountant alderman midshipman ombudsman activist actor adjutant administrator admiral adviser advisor advocate agent aide
airman ambassador analyst anchor anchorperson announcer anthropologist apostle archaeologist archbishop archdeacon
architect archivist artist artistic_director assemblymember assessor assistant associate astronaut astronomer athlete
attache attaché attorney auctioneer auditor author bailiff baker banker barber barista barman barrister bartender baseman
bassist batsman batter beautician bishop biologist blogger bodybuilder bookseller boss botanist bowler boxer
breeder brewer brigadier broadcaster broker builder bureaucrat bursar butcher butler buyer cabinet_secretary cadet
campaigner candidate canon captain cardinal cardiologist caretaker carpenter cartoonist cashier catcher cellist
centre centreback chairperson chair chairs champion chancellor chaplain chef chemist chief choreographer chronicler
cinematographer citizen cleric clerk climatologist clinician coach coadjutor co-chair co-founder cofounder
co-owner columnist col colonel comedian commandant commander commentator commissioner commodore companion composer
comptroller computer_scientist conductor conservationist constable consul consultant contractor controller convener
cook coordinator co-ordinator coroner corporal correspondent cosmonaut councillor councilmember councilor counsel
counsellor counselor courier cpl cpt capt cmdr cricketer criminologist critic curate curator custodian cyclist dancer
dj deacon dealer dean debutant deejay defence_secretary defender delegate democrat demographer dentist deputy designer
detective developer dietitian dietician diplomat director dispatcher doctor donor dramatist drummer driver
ecologist economist editor educator elder electrician embryologist emeritus engineer entertainer entomologist
entrepreneur environmentalist envoy epidemiologist essayist estate_agent ethicist evangelist examiner executive expert
explorer farmer fashion_designer fellow fielder fighter filmmaker film-maker financier firefighter fisher florist
flanker fly-half footballer forecaster forward founder frontperson fullback fundraiser gallerist
gambler gardener gen general geneticist geographer geologist goalie goalkeeper goaltender golfer gov governor gov-elect
governor-general grocer groom groundskeeper grower guard guardian guide guitarist gymnast hairdresser headteacher
head historian homeowner host hotelier hurdler hydrologist illustrator imam immunologist
inspector instructor insp investigator investor jailer janitor jockey journalist joiner judge jurist juror justice
keeper keyboardist laborer labourer landowner laureate lawmaker lawyer leader leaders lecturer legislator librarian
lieutenant lt ltc lifeguard lineman linebacker linguist lobbyist locksmith lord_mayor magistrate maj major manager
marshal mathematician mayor mayors mechanic mediator medic meteorologist microbiologist midfielder midwife
millionaire miner minister ministers missionary mixologist model moderator mogul mp mep msp mla
mountaineer mullah musician mufti naturalist naturopath negotiator neighbour neighbor neurologist neuroscientist
neurosurgeon novelist nurse nutritionist obstetrician oceanographer officer official officials oncologist operator
optician optometrist orchestrator ornithologist owner paediatrician pediatrician painter palaeontologist paleontologist
paramedic paralegal parliamentarian pastor pathologist patrol_officer pc pte pvt percussionist performer
pharmacist philanthropist philosopher photographer photojournalist physician physicist physiotherapist pianist pilot
pitcher planner player playwright plumber podcaster poet policymaker politician pollster porter postmaster potter
preacher premier presenter president presidents presidential_candidate president-elect pres priest primatologist prime_minister
prime_ministers principal printmaker prior private processor producer prof professor profs professors
programmer projectionist promoter proprietor prosecutor provost psychiatrist psychologist psychotherapist publican publicist
publisher pundit punter quarterback rabbi racer radiologist rancher ranger rapper realtor rector referee registrar
rep reps representative representatives republican researcher resident restaurateur retiree rev revd
reverend reporter runner safety sailor saint scholar scientist scout screenwriter scriptwriter sculptor sec secretary
secretary-general secretary_general security_guard seismologist sen sens senator senators senator-elect sergeant sgt
servicemember settler sheriff shipbuilder shopkeeper shortstop showrunner singer singer-songwriter skater skier skipper
sociologist soldier solicitor soloist songwriter soprano speaker specialist speechwriter spokesperson sprinter
staffer stallholder statistician steward stockbroker storyteller strategist striker student stylist sub-lieutenant
sup superintendent supervisor supt surfer surgeon surveyor swimmer tackle tailor taoiseach teacher technician
technologist tenant tenor theologian therapist trader trainer translator treasurer trombonist trooper trumpeter
trustee tutor tycoon umpire undersecretary under-secretary usher vet veteran veterinarian vicar
vice-president vice-chair vice-chairman vice-chancellor vice_president violinist violist virologist vocalist volunteer
volcanologist warden warrant_officer welder whistleblower whistle-blower winemaker winger witness worker wrestler writer
youtuber zookeeper zoologist ceo cfo coo cto cio chief_executive chief_operating_officer chief_financial_officer
police_chief fire_chief attorney_general surgeon_general solicitor_general director_general inspector_general
adjutant_general postmaster_general det dci dc ds di dsi dcs acc dac cllr councillors ald atty amb asst assoc dep
dist_atty hon supts sgts lts drs revs govs adm brig cmdt cdr ens pfc ssgt msgt spc spec cmsgt det_sgt det_insp`,
});

/** Words for relatives and partners, with the gender they state: his `wife` → `f`. */
export const relations = /* @__PURE__ */ gendered({
  m: `husband father dad daddy papa stepfather stepdad father-in-law grandfather grandpa granddad grandad
great-grandfather son stepson son-in-law godson grandson great-grandson brother stepbrother half-brother brother-in-law
uncle great-uncle nephew boyfriend fiancé groom bridegroom widower ex-husband ex-boyfriend godfather`,
  f: `wife mother mom mum mommy mummy mama stepmother stepmom mother-in-law grandmother grandma granny nana
great-grandmother daughter stepdaughter daughter-in-law goddaughter granddaughter great-granddaughter sister stepsister
half-sister sister-in-law aunt auntie great-aunt niece girlfriend fiancée bride widow ex-wife ex-girlfriend godmother`,
  u: `spouse partner parent parents stepparent grandparent grandparents child children kid kids grandchild grandchildren
sibling siblings twin twins triplet cousin cousins relative relatives in-law in-laws family fiance fiancee sons daughters
brothers sisters brothers-in-law sisters-in-law uncles aunts nephews nieces husbands wives fathers mothers friend friends girlfriends boyfriends
neighbour neighbor colleague colleagues teammate teammates classmate classmates roommate roommates flatmate housemate
co-worker co-workers coworker coworkers boss mentor descendant ancestor heir ex godparent godchild guardian`,
});

/** Common nouns for a person with the gender they state. */
export const genderedPeople = /* @__PURE__ */ gendered({
  m: `man men boy boys gentleman gentlemen guy guys lad lads bloke blokes chap dude schoolboy schoolboys choirboy
cowboy busboy male males landlord waiter`,
  f: `woman women girl girls lady ladies gal lass schoolgirl schoolgirls housewife housewives female females
heroine mother-of-one mother-of-two mother-of-three mother-of-four ballerina showgirl cowgirl hostess landlady actress
waitress`,
  u: `person people teenager teenagers teen teens youth youths adult adults child children toddler toddlers baby babies
infant infants pensioner pensioners`,
});

// Plurals that are not made with -s follow a bar.
const personNouns = `
academic activist adult adviser advisor advocate agent aide ally|allies ambassador analyst applicant arborist artist
assistant associate astronomer attendee attorney author backer banker bidder biologist blogger boss|bosses bystander
caller campaigner candidate caregiver carer caretaker champion chemist citizen cleric clerk client climber clinician coach|coaches
colleague columnist commentator commissioner commuter competitor complainant conservationist constituent consumer
consultant contractor correspondent counsellor counselor councillor councilor critic curator customer cyclist dealer defendant delegate
demonstrator deputy|deputies designer detective developer dietitian diner diplomat director dispatcher doctor donor
driver ecologist economist editor employee employer engineer entrepreneur environmentalist envoy epidemiologist
ethicist eyewitness|eyewitnesses executive expert family|families fan farmer firefighter fisherman|fishermen fisher
forecaster founder friend fundraiser gardener geologist geneticist goer graduate grower guard guest guide historian
homeowner hiker host hunter immigrant informant inmate insider inspector interviewer investigator investor journalist
judge juror justice landlord landowner lawmaker lawyer leader lecturer legal_scholar legislator liaison librarian
listener lobbyist|lobbyists local loyalist magistrate manager mayor mechanic mediator medic member merchant
meteorologist migrant miner minister moderator motorist musician negotiator neighbor neighbour novelist nurse
nutritionist observer occupant officer official onlooker operator opponent organiser organizer owner panelist panellist
paramedic parent participant passenger passer-by|passers-by passerby|passersby pastor patient patron pedestrian pensioner performer pharmacist
philanthropist photographer physician physicist pilot planner player playwright policymaker politician pollster
practitioner preacher presenter president priest principal prisoner producer professional professor promoter
proponent prosecutor protester protestor provider psychiatrist psychologist publisher pundit pupil rabbi rancher reader
recruiter referee refugee regular regulator relative renter reporter representative rescuer researcher resident respondent
responder retailer retiree reveller rider rival runner sailor scholar scientist secretary|secretaries seller senator
servant settler shareholder sheriff shopkeeper shopper singer skeptic sceptic smallholder soldier solicitor source
specialist spectator spokesman|spokesmen spokesperson|spokespeople spokeswoman|spokeswomen stakeholder staffer
stallholder strategist student subscriber superintendent supervisor supporter surgeon survivor suspect swimmer taxpayer
teacher technician teenager tenant therapist tourist trader trainer traveller traveler treasurer trustee tutor user usher
vendor veteran vet veterinarian victim viewer villager visitor volunteer voter walker warden watchdog watcher whistleblower
widow witness|witnesses woman|women man|men worker writer youngster boy girl person|people child|children lady|ladies
gentleman|gentlemen guy kid mother father sister brother son daughter wife|wives husband grandmother grandfather uncle
aunt cousin policeman|policemen policewoman|policewomen fireman|firemen businessman|businessmen
businesswoman|businesswomen councilman|councilmen councilwoman|councilwomen congressman|congressmen
congresswoman|congresswomen chairman|chairmen chairwoman|chairwomen chairperson salesman|salesmen
conservative liberal progressive moderate socialist republican democrat lead_author co-author coauthor head
chief majority|majorities minority|minorities
`;

/** A noun for somebody who is not named. */
export interface PersonNoun {
  /** Singular. */
  readonly lemma: string;
  readonly plural: boolean;
}

/** Common nouns that can be the source of what is said without a name: `residents`, `source`. Singular and plural. */
export const unnamedPeople = /* @__PURE__ */ once((): ReadonlyMap<string, PersonNoun> => {
  const people = new Map<string, PersonNoun>();
  for (const entry of words(personNouns)) {
    const [lemma = '', irregular] = entry.split('|');
    people.set(lemma, { lemma, plural: false });
    people.set(irregular ?? `${lemma}s`, { lemma, plural: true });
  }
  for (const plural of words('police folks staff personnel crew clergy elders youths medics authorities crews')) {
    people.set(plural, { lemma: plural, plural: true });
  }
  return people;
});

/** Groups and institutions that speak: the company, the ministry. Lower case, singular and plural. */
export const groupNouns =
  /* @__PURE__ */ wordSet(`academy academies administration administrations agency agencies airline airlines airport
alliance army association associations attorneys authority authorities bank banks board boards body bodies brand
broadcaster broadcasters brewery bureau business businesses cabinet campaign campaigns caucus centre center chain
chamber charity charities church churches city civil_service clinic clinics club clubs coalition college colleges
commission commissions committee committees community communities companies company congregation congress
conglomerate consortium co-operative cooperative corporation corporations council councils county court courts defence
defense delegation department departments developer distributor diocese district division embassy embassies
employer enterprise establishment faction federation federations firm firms force forces foundation foundations
government governments group groups gym hospital hospitals hotel household industry institute institutes institution
institutions judiciary jury kremlin laboratory law_firm league leadership legislature lender library lobby
magazine maker makers management manufacturer manufacturers media military ministries ministry mosque municipality museum
navy network networks newspaper newspapers newsroom ngo nonprofit non-profit office offices operator opposition
orchestra organisation organisations organization organizations outlet outlets palace panel paper parish parliament
parties party pentagon petitioners police press producer producers prosecution prosecutors provider province public publication publications publisher
regime regulator regulators republic restaurant retailer retailers school schools secretariat seminary senate service services
shop site society societies squad staff start-up startup startups state station stations store stores studio studios
subcommittee supplier suppliers syndicate synagogue taskforce task_force team teams temple theatre theater think-tank think_tank
town township tribe tribunal trust union unions unit university universities utility venue village watchdog watchdogs
website wing workforce zoo`);

/** Documents and broadcasts that can be a source: the report said. Lower case, singular and plural. */
export const documentNouns =
  /* @__PURE__ */ wordSet(`account accounts ad advert advertisement affidavit affidavits agenda analysis analyses
announcement announcements article articles audit audits autopsy ballot banner biography blog book books briefing
brochure bulletin bylaws caption charter circular code column columns communique communiqué complaint constitution
contract data decree diary dispatch document documents dossier draft editorial editorials email emails e-mail e-mails entry essay
evidence fact_sheet feed figures filing filings findings flyer footage forecast forecasts guidance guidelines headline
headlines indictment inscription invitation invoice journal law lawsuit leaflet legislation letter letters list log
manifesto manual map measure memo memoir memorandum memos message messages minutes motion notes notice notices novel
obituary op-ed opinion order ordinance page pamphlet paper papers petition petitions placard plan plaque poll polls post
poster posters posts press_release proposal prospectus record records recording registry release report reports
resolution review reviews rule ruling rules screenshot script sign signs signage specification statement statements
statistics studies study subpoena suit summary summons survey surveys text texts thread ticket timetable transcript
transcripts translation treaty tweet tweets verdict video videos warrant will`);

/** What a pronoun says about whom it means. */
export interface Pronoun {
  /** Gender it states. */
  readonly gender: Gender;
  readonly person: 1 | 2 | 3;
  /** `either` for the words that are both (you, they). */
  readonly number: 'singular' | 'plural' | 'either';
  /** `subject` can be the source of a verb after it; `relative` stands for the noun before it. */
  readonly kind: 'subject' | 'object' | 'possessive' | 'reflexive' | 'relative';
}

const pronounLines = `
i u 1 singular subject
me u 1 singular object
my u 1 singular possessive
mine u 1 singular possessive
myself u 1 singular reflexive
we u 1 plural subject
us u 1 plural object
our u 1 plural possessive
ours u 1 plural possessive
ourselves u 1 plural reflexive
you u 2 either subject
your u 2 either possessive
yours u 2 either possessive
yourself u 2 singular reflexive
yourselves u 2 plural reflexive
he m 3 singular subject
him m 3 singular object
his m 3 singular possessive
himself m 3 singular reflexive
she f 3 singular subject
her f 3 singular possessive
hers f 3 singular possessive
herself f 3 singular reflexive
it u 3 singular subject
its u 3 singular possessive
itself u 3 singular reflexive
they u 3 either subject
them u 3 either object
their u 3 either possessive
theirs u 3 either possessive
themselves u 3 either reflexive
themself u 3 singular reflexive
ze u 3 singular subject
xe u 3 singular subject
who u 3 either relative
whom u 3 either relative
whose u 3 either relative
which u 3 either relative
`;

/** Pronouns, lower case; `her` is given as possessive and is an object as well. */
export const pronouns = /* @__PURE__ */ once(
  (): ReadonlyMap<string, Pronoun> =>
    new Map(
      lines(pronounLines).map((line) => {
        const [word = '', gender, person, number, kind] = line.split(' ');
        const pronoun = { gender, person: Number(person), number, kind };
        return [word, pronoun as Pronoun];
      }),
    ),
);

/** What can stand after a surname: Jr., III, MP. Lower case, no stop. */
export const nameSuffixes = /* @__PURE__ */ wordSet(
  'jr sr junior senior ii iii iv v esq phd md mba mp mep msp qc kc obe mbe cbe rn jd dds rdn frs bt',
);

/** Small words inside surnames: van der Berg, al-Sisi, de la Cruz. Lower case, no hyphen. */
export const nameParticles =
  /* @__PURE__ */ wordSet(`van von der den de del della di da do dos das du la le les el al bin bint ibn ben abu
abd ter ten te zu zum zur af av st san santa y e mac mc o ap ab ould ag`);

/** Words for land, water and buildings that are surnames as well: Dee Marsh, Ana Hill. */
export const surnameWords =
  /* @__PURE__ */ wordSet(`marsh hill hills wood woods forest field fields brook brooks banks bridges rivers lake park street
lane glen dale heath moor ford fort falls pond stone rock west east north south church castle hall green`);
