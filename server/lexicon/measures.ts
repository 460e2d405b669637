import { phraseSet, wordSet } from './once.ts';

// Words that make dates, times, amounts and measures. Lower case, apostrophes straight.

/** Numbers in words, up to ninety-nine. */
export const cardinals =
  /* @__PURE__ */ wordSet(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`);

/** Places in an order, and *final*. */
export const ordinals =
  /* @__PURE__ */ wordSet(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth final opening`);

/** Large numbers, in words or short; the short ones stand for nothing else behind a sign of money. */
export const scales = /* @__PURE__ */ wordSet(
  'hundred thousand million billion trillion dozen mn bn tn k m b crore lakh',
);

/** Large numbers that nobody counted. */
export const pluralScales = /* @__PURE__ */ wordSet(
  'dozens scores tens hundreds thousands millions billions trillions',
);

/** Small numbers that nobody counted. */
export const vagueNumbers = /* @__PURE__ */ wordSet('few several couple many');

/** Parts of one. */
export const halves = /* @__PURE__ */ wordSet('half quarter third');

/** Names of money. */
export const currencies =
  /* @__PURE__ */ wordSet(`dollar dollars pound pounds euro euros cent cents pence yen yuan renminbi rupee rupees
peso pesos rand naira shilling shillings franc francs krona kronor krone kroner ruble rubles rouble roubles won reais
zloty zlotys forint baht rupiah ringgit dirham dirhams dinar dinars riyal riyals rial rials shekel shekels lira lire cedi
cedis bucks quid sterling`);

/** Codes and short names of money that stand before or behind a number. */
export const currencyCodes =
  /* @__PURE__ */ wordSet(`usd eur gbp jpy chf cad aud nzd inr cny zar ngn kes brl rs ksh kshs sh shs rm rp
tk npr pkr sgd hkd`);

/** Spans of the calendar, one. */
export const calendarUnits = /* @__PURE__ */ wordSet('day week weekend month year decade century quarter fortnight');

/** Spans of the calendar, more than one. */
export const pluralCalendarUnits = /* @__PURE__ */ wordSet(
  'days weeks weekends months years decades centuries quarters fortnights yrs',
);

/** Spans of the clock. */
export const clockUnits = /* @__PURE__ */ wordSet('second seconds minute minutes hour hours hr hrs mins');

/** Length, area, weight, volume, speed, power, heat and data. */
export const units =
  /* @__PURE__ */ wordSet(`mile miles kilometer kilometers kilometre kilometres km kms meter meters metre metres foot feet
ft inch inches yard yards acre acres hectare hectares kg kgs kilogram kilograms kilo kilos gram grams gramme grammes
milligram milligrams microgram micrograms mg ton tons tonne tonnes pound pounds lb lbs ounce ounces oz liter liters litre
litres milliliter milliliters millilitre millilitres ml gallon gallons barrel barrels bushel bushels mph kph km/h knots
kwh mwh gwh kw mw gw watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts terawatt terawatts kilowatt-hours
megawatt-hours volt volts degree degrees celsius fahrenheit pint pints stone centimeter centimeters centimetre
centimetres cm millimeter millimeters millimetre millimetres mm nanometers nanometres micron microns kilobytes megabyte
megabytes gigabyte gigabytes terabyte terabytes gb tb hertz megahertz gigahertz mhz ghz decibel decibels calorie calories
kilojoules horsepower megaton megatons kiloton kilotons megatonnes gigatons gigatonnes light-year light-years teaspoon
teaspoons tablespoon tablespoons psi hpa millibars`);

/** Between a number and what it counts. */
export const betweens =
  /* @__PURE__ */ wordSet(`square cubic nautical metric short sq straight consecutive full more business working whole
calendar fiscal financial school academic additional extra further successive solid long election single other`);

/** Days seen from the day of writing, and spans in one word. */
export const relativeDays = /* @__PURE__ */ wordSet(
  'today yesterday tomorrow yearlong monthlong weeklong daylong decadelong',
);

/** Before a span or a day: which one it is, seen from here. */
export const pointers =
  /* @__PURE__ */ wordSet(`last next this past previous prior coming following same that each every recent upcoming
current these those all`);

/** Before a date: which part of it. */
export const partWords = /* @__PURE__ */ wordSet('early late earlier later mid');

/** Parts of a day. */
export const dayParts = /* @__PURE__ */ wordSet('morning mornings afternoon afternoons evening evenings night nights');

/** Seasons. */
export const seasons = /* @__PURE__ */ wordSet('spring summer autumn winter fall');

/** Behind an hour. */
export const meridiems = /* @__PURE__ */ wordSet("a.m p.m a.m. p.m. am pm o'clock");

/** Hours with a name. */
export const namedHours = /* @__PURE__ */ wordSet('noon midnight midday');

/** Time zones behind an hour. */
export const zones =
  /* @__PURE__ */ wordSet(`gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst aest aedt eastern
central pacific mountain`);

/** Days with a name of their own, in one word. */
export const holidays =
  /* @__PURE__ */ wordSet(`christmas thanksgiving halloween ramadan hanukkah passover diwali easter kwanzaa
juneteenth`);

/** Before *Day* and *Eve* in the name of a day. */
export const holidayNames =
  /* @__PURE__ */ wordSet(`election inauguration labor labour memorial independence veterans veteran presidents president
columbus valentine valentines father fathers mother mothers year boxing groundhog bastille canada australia remembrance
armistice patrick earth flag christmas thanksgiving anzac may patriots victory`);

/** A word before a weekday that makes the name of a day with it. */
export const namedWeekdays = /* @__PURE__ */ phraseSet(
  'good friday, black friday, cyber monday, palm sunday, ash wednesday, easter sunday, easter monday, fat tuesday, shrove tuesday, maundy thursday, giving tuesday',
);

/** A word before a weekday with which it is no date but a title, an event or somebody. */
export const beforeNamedDay = /* @__PURE__ */ wordSet('super news bloody freaky ruby girl blue');

/** A capitalised word behind a weekday with which it is a newspaper, a broadcast or a club. */
export const afterNamedDay =
  /* @__PURE__ */ wordSet(`times post mirror express telegraph mail herald independent star sun news tribune globe magazine
review journal standard business mass school people world today politics supplement sport programme`);

/** What follows a weekday and *Night* in the name of a broadcast or film. */
export const afterNamedNight = /* @__PURE__ */ wordSet('football live lights fever raw takeaway baseball');

/** Shares. */
export const percentWords = /* @__PURE__ */ wordSet('percent pct percentage');

/** Behind a span: counted from when. */
export const countedFrom = /* @__PURE__ */ wordSet('ago earlier later');

/** Parts of a span of the calendar, before *of*. */
export const edges = /* @__PURE__ */ wordSet('end beginning start middle rest remainder close half eve');

/** Countable nouns before which a number of four figures is a count and no year. */
export const counted =
  /* @__PURE__ */ wordSet(`people votes delegates troops soldiers workers employees jobs homes houses deaths cases pages
words seats points men women children students residents members copies times families patients passengers tickets
others refugees migrants spectators fans volunteers officers protesters supporters civilians prisoners inmates`);

/** Before a number that is a label and no year. */
export const labels =
  /* @__PURE__ */ wordSet(`room route highway section page article chapter no nos number flight channel model bill h.r h.r.
hr suite apartment unit boeing airbus windows agenda vision euro expo resolution proposition measure lot gate act docket
case extension code psalm verse route bus`);

/** Streets, by their last word. */
export const streets =
  /* @__PURE__ */ wordSet(`street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl way parkway
highway square terrace`);

/** Words that show pounds to be money. */
export const moneyContext =
  /* @__PURE__ */ wordSet(`note notes coin coins banknote ticket cost costs costing paid pay pays paying payment fine fined fines worth price priced prices sold
sell bought buy spend spent spending salary wages wage debt debts prize fee fees bill fund funding funds compensation
damages budget savings invest invested investment earn earned raise raised charge charged tax taxes reward profit loss
losses grant loan loans stake economy`);

/** Words that show a quarter to be one of a business year. */
export const businessContext =
  /* @__PURE__ */ wordSet(`profit profits revenue revenues sales earnings growth gdp economy shares earned fundraising
raised donations income loss losses percent forecast analysts year-on-year reported results spending orders shipments
deliveries output inflation investors donors`);

/** What verbs need before *a year* for it to be how long something took. */
export const takesTime =
  /* @__PURE__ */ wordSet(`spent spend spending took take takes taking last lasted lasts lasting wait waited waits serve
served serving about nearly almost than least around roughly only just exactly approximately within for in after over
under half all until till barely some despite with`);

/** Prepositions before a bare number of years or hours. */
export const beforeSpans =
  /* @__PURE__ */ wordSet(`for in over within after during through throughout across back only just
spent spend despite until`);

/** Races by what follows their length. */
export const races =
  /* @__PURE__ */ wordSet(`race final hurdles freestyle butterfly backstroke breaststroke sprint relay champion
championship steeplechase medley title record heats high long wide tall deep away from above below`);
