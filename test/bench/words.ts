// Words and sentence patterns of the generated articles: data only, all invented. `{slot}` is filled by text.ts.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const lines = (list: string): readonly string[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** First names with the pronoun the article uses for them. */
export const women = words(
  'Adaeze Beatriz Camille Dorota Esi Farida Greta Hana Ingrid Joyce Katya Leila Maren Nadia Oona Petra Rosalind Soledad Tamsin Yuki',
);
export const men = words(
  'Anselm Bashir Cedric Dmitri Emeka Florian Gareth Hollis Ignacio Jun-ho Kwame Lucian Marlon Nestor Osman Pieter Rafferty Stellan Tobias Winton',
);
export const surnames = words(
  `Abernathy Achterberg Bellweather Brisco Calloway Castellane Dunmore Eklund Fairweather Fenwick Galbraith Gundersen
  Halvorsen Hathersage Ibarra Jankovic Kellerman Kowalczyk Lindqvist Lovelace Macready Marchetti Nakagawa Norwood
  O’Farrell Okonjo Palliser Petrov Quillfeather Radcliffe Ravensworth Sandoval Stavrou Thistlewood Tremaine Umarov
  Valderrama Van-der-Meer Whitcombe Winterbourne Yarborough Zielinski`,
);

/** Towns and regions, for datelines and sentences. */
export const places = lines(`
  Harlow Bay
  Eastbank
  Port Meridian
  Cedar Hollow
  Saint Brannock
  Lower Wexcombe
  New Ravenna
  Tallow County
  Mount Ferris
  Kestrel Falls
  Orrin Valley
  Northmere
`);

/** Companies, offices and societies. */
export const organisations = lines(`
  the Eastbank Port Authority
  Calder & Pike
  Lindqvist Brands
  the Orrin Valley School District
  the Department of Rivers and Roads
  Meridian Steel Corp.
  the Northmere Teachers Union
  Harlow Bay University
  the Tallow County Sheriff’s Office
  the Institute for Coastal Studies
  Fenwick & Sons
  the Kestrel Falls Planning Commission
`);

/** What people are; the short form is used for them later in the article. */
export const roles = lines(`
  mayor of {place}
  chief executive of {org}
  spokesperson for {org}
  professor of economics at Harlow Bay University
  state senator from {place}
  lawyer for {org}
  director of {org}
  captain of the fire brigade in {place}
  union organizer in {place}
  retired teacher from {place}
`);

/** Titles that stand before a name. */
export const titles = words('Mayor Sen. Gov. Professor Sheriff Dr. Judge Councillor Captain Rep.');

/** What somebody says: clauses without a capital and without a stop. */
export const clauses = lines(`
  we have waited {number} years for this bridge and nobody wants to wait any longer
  the {noun} will cost far more than {money}
  nobody at this table is pretending that the {noun} was {adjective}
  I just want my children to walk to school without crossing the {noun}
  it’s not the {noun} that worries me, it’s the {noun} behind it
  they told us the {noun} would be finished by {month}
  every family in {place} has lost something to the {noun}
  that is a question for the lawyers, not for the people who work here
  we don’t comment on a {adjective} {noun} while it is before the court
  you can’t run a {adjective} city on promises and good weather
  this {noun} gives us room to plan, and that’s worth more than {money}
  I was asleep when the {noun} came through the wall
  our members voted by {percent} to reject the {noun}
  there is no {adjective} way to close a {noun} that {number} people depend on
  we’ll look at the numbers in {month} and decide then
  the last {noun} was built before most of us were born
  if the {noun} fails, the whole of {place} pays for it
  people here remember the winter of the {adjective} {noun}
`);

/** Narrative sentences about what happened. */
export const narrative = lines(`
  The {adjective} {noun}, first proposed in {month}, has divided residents of {place} for {number} years.
  {Org} raised its forecast to {money} on {day} after shoppers kept buying despite two rounds of price increases.
  Officials in {place} closed the road for {number} hours while crews cleared the {noun}.
  Shares of the company fell {percent} in early trading, their steepest drop since {month}.
  A report published by {org} found that {number} of the {noun}s inspected last year had cracks.
  The vote came after a {adjective} debate that ran past midnight in a room without heating.
  Rain had fallen for {number} days, and the river stood {number} feet above the mark set in {month}.
  The plan would add {number} homes, a library and a {adjective} {noun} along the waterfront.
  Neither the contractor nor its insurer has paid any of the {money} that a court ordered in {month}.
  In {place}, where the {noun} employs {number} people, shops had already pulled down their shutters.
  The state spends about {money} a year on its {noun}s, roughly {percent} more than its neighbors.
  By {day} afternoon the {noun} had been moved to {place}, {number} miles to the north.
  A hearing is set for {month} 14 before a judge in {place}.
  Investigators were still sifting through the wreckage on {day}, and it was not clear what had started the fire.
  Two of the six members, both elected last spring, stayed away; the chairwoman did not give a reason.
  For most of the past decade the {noun} stood empty, its windows boarded and its roof open to the weather.
  About {number} volunteers carried sandbags, blankets and bottled water to a gymnasium on the edge of {place}.
  The company, which makes pumps and valves, employs {number} people at plants in {place} and {place}.
  Still, few expect the {adjective} {noun} to survive a second reading, and even its sponsors have begun to hedge.
  Prices have climbed by {percent} since {month}, while wages at {org} have barely moved.
  {Org} did not respond to requests for comment.
  What happens next depends on a {adjective} clause in an agreement signed {number} years ago.
  The U.S. government has said little about the {noun} since {month}.
`);

/** Sentences that report speech without marks. */
export const indirect = lines(`
  {Subject} said the {noun} would reopen in {month}, provided the inspectors agree.
  {Subject} acknowledged that the {adjective} {noun} had cost {money} more than planned.
  According to {subject}, the city never received the letter about the {noun}.
  {Subject} told reporters that {number} people had applied and that none had been turned away.
  {Subject} denied that the {noun} was connected with the {adjective} deal in {place}.
  The {noun} is safe, {subject} said, and will be inspected again in {month}.
`);

/** Patterns of sentences with whole quotations; `{o}` and `{c}` are the outer marks. */
export const quoted = lines(`
  {o}{Clause},{c} {subject} said.
  {o}{Clause},{c} said {named}.
  {o}{Clause},{c} {subject} told reporters on {day}.
  {o}{Clause},{c} {subject} added in an interview.
  {o}{Clause},{c} {subject} wrote on Chirrup.
  {Subject} said, {o}{Clause}.{c}
  {Subject} put it plainly: {o}{Clause}.{c}
  {Subject} answered: {o}{Clause}. {Clause}.{c}
  {o}{Clause},{c} {subject} said. {o}{Clause}.{c}
  {o}{Clause},{c} {subject} said, {o}and {clause}.{c}
  {o}{Clause},{c} {subject} recalled. {o}{Clause}. {Clause}.{c}
  {o}They said, {p}{Clause},{q} and walked out,{c} {subject} said.
  {o}Why should we trust a {adjective} {noun}?{c} asked {named}.
`);

/** Patterns of sentences with a few quoted words in them: partial quotations, scare quotes, titles. */
export const partly = lines(`
  {Subject} called the {noun} {o}{adjective} and {adjective}{c} and urged the board to wait.
  {Subject} said the decision was {o}a {adjective} {noun}{c} for everyone in {place}.
  Critics described it as {o}the most {adjective} {noun} in {number} years,{c} a phrase {subject} later withdrew.
  The so-called {o}{adjective} {noun}{c} has no legal standing, according to {subject}.
  {Named}, whose memoir {o}The {Adjective} {Noun}{c} appeared in {month}, declined to comment.
`);

export const nouns = words(
  'bridge budget harbor factory contract levee tunnel clinic merger pipeline stadium market ferry reservoir permit tariff hospital warehouse orchard shelter subsidy highway audit schoolhouse',
);
export const adjectives = words(
  'unfinished costly reckless modest temporary crowded fragile generous disputed quiet stubborn ordinary hopeless brittle careful overdue',
);
export const days = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const months = words('January February March April May June July Aug. Sept. October Nov. Dec.');

/** Headlines, without a stop. */
export const headlines = lines(`
  {Noun} plan splits {place} as vote nears
  {Org} warns of {adjective} {noun} after {money} loss
  After {number} years, {place} gets its {noun}
  {Place} mayor calls {noun} {o}{adjective}{c}
  Judge blocks {adjective} {noun} in {place}
`);
