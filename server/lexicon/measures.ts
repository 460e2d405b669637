// Words that make dates, times, amounts and measures, and the words round them that tell. Lower case, apostrophes straight.
// `train/packMeasures` makes `packedMeasures` of them.

/** Numbers in words, up to ninety-nine. */
export const cardinals = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`;

/** Places in an order, and *final*. */
export const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth final opening`;

/** Large numbers, in words or short; the short ones stand for nothing else behind a sign of money. */
export const scales = 'hundred thousand million billion trillion dozen mn bn tn k m b crore lakh';

/** Large numbers that nobody counted. */
export const pluralScales = 'dozens scores tens hundreds thousands millions billions trillions';

/** Small numbers that nobody counted. */
export const vagueNumbers = 'few several couple many';

/** Parts of one. */
export const halves = 'half quarter third';

/** Names of money. */
export const currencies = `dollar dollars pound pounds euro euros cent cents pence yen yuan renminbi rupee rupees
peso pesos rand naira shilling shillings franc francs krona kronor krone kroner ruble rubles rouble roubles won reais
zloty zlotys forint baht rupiah ringgit dirham dirhams dinar dinars riyal riyals rial rials shekel shekels lira lire cedi
cedis bucks quid sterling paise`;

/** Codes and short names of money that stand before or behind a number. */
export const currencyCodes = `usd eur gbp jpy chf cad aud nzd inr cny zar ngn kes brl rs ksh kshs sh shs rm rp
tk npr pkr sgd hkd`;

/** Spans of the calendar, one. */
export const calendarUnits = 'day week weekend month year decade century quarter fortnight';

/** Spans of the calendar, more than one. */
export const pluralCalendarUnits = 'days weeks weekends months years decades centuries quarters fortnights yrs';

/** Spans of the clock. */
export const clockUnits = 'second seconds minute minutes hour hours hr hrs mins';

/** Length, area, weight, volume, speed, power, heat and data. */
export const units = `mile miles kilometer kilometers kilometre kilometres km kms meter meters metre metres foot feet
ft inch inches yard yards acre acres hectare hectares kg kgs kilogram kilograms kilo kilos gram grams gramme grammes
milligram milligrams microgram micrograms mg ton tons tonne tonnes pound pounds lb lbs ounce ounces oz liter liters litre
litres milliliter milliliters millilitre millilitres ml gallon gallons barrel barrels bushel bushels mph kph km/h knots
kwh mwh gwh kw mw gw watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts terawatt terawatts kilowatt-hours
megawatt-hours volt volts degree degrees celsius fahrenheit pint pints stone centimeter centimeters centimetre
centimetres cm millimeter millimeters millimetre millimetres mm nanometers nanometres micron microns kilobytes megabyte
megabytes gigabyte gigabytes terabyte terabytes gb tb hertz megahertz gigahertz mhz ghz decibel decibels calorie calories
kilojoules horsepower megaton megatons kiloton kilotons megatonnes gigatons gigatonnes light-year light-years teaspoon
teaspoons tablespoon tablespoons psi hpa millibars`;

/** Between a number and what it counts. */
export const betweens = `square cubic nautical metric short sq straight consecutive full more business working whole
calendar fiscal financial school academic additional extra further successive solid long election single other`;

/** Days seen from the day of writing, and spans in one word. */
export const relativeDays = 'today yesterday tomorrow yearlong monthlong weeklong daylong decadelong';

/** Before a span or a day: which one it is, seen from here. */
export const pointers = `last next this past previous prior coming following same that each every recent upcoming
current these those all`;

/** Before a date: which part of it. */
export const partWords = 'early late earlier later mid';

/** Parts of a day. */
export const dayParts = 'morning mornings afternoon afternoons evening evenings night nights';

/** Seasons. */
export const seasons = 'spring summer autumn winter fall';

/** Behind an hour. */
export const meridiems = "a.m p.m a.m. p.m. am pm o'clock";

/** Hours with a name. */
export const namedHours = 'noon midnight midday';

/** Time zones behind an hour. */
export const zones = `gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst aest aedt eastern
central pacific mountain`;

/** Days with a name of their own, in one word. */
export const holidays = `christmas thanksgiving halloween ramadan hanukkah passover diwali easter kwanzaa
juneteenth`;

/** Before *Day* and *Eve* in the name of a day. */
export const holidayNames = `election inauguration labor labour memorial independence veterans veteran presidents president
columbus valentine valentines father fathers mother mothers year boxing groundhog bastille canada australia remembrance
armistice patrick earth flag women christmas thanksgiving anzac may patriots victory`;

/** A capitalised word before a weekday that makes the name of a day with it: Good Friday. */
export const namedWeekdays = 'good black cyber palm ash easter fat shrove maundy giving';

/** A word before a weekday with which it is no date but a title, an event or somebody. */
export const beforeNamedDay = 'super news bloody freaky ruby girl blue';

/** A capitalised word behind a weekday with which it is a newspaper, a broadcast or a club. */
export const afterNamedDay = `times post mirror express telegraph mail herald independent star sun news tribune globe magazine
review journal standard business mass school people world today politics supplement sport programme`;

/** What follows a weekday and *Night* in the name of a broadcast or film. */
export const afterNamedNight = 'football live lights fever raw takeaway baseball';

/** Shares. */
export const percentWords = 'percent pct percentage';

/** Behind a span: counted from when. */
export const countedFrom = 'ago earlier later';

/** Parts of a span of the calendar, before *of*. */
export const edges = 'end beginning start middle rest remainder close half eve course';

/** Countable nouns before which a number of four figures is a count and no year. */
export const counted = `people votes delegates troops soldiers workers employees jobs homes houses deaths cases pages
words seats points men women children students residents members copies times families patients passengers tickets
others refugees migrants spectators fans volunteers officers protesters supporters civilians prisoners inmates`;

/** Before a number that is a label and no year. */
export const labels = `room route highway section page article chapter no nos number flight channel model bill h.r h.r.
hr suite apartment unit boeing airbus windows agenda vision euro expo resolution proposition measure lot gate act docket
case extension code psalm verse bus`;

/** Streets, by their last word. */
export const streets = `street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl way parkway
highway square terrace`;

/** Words that show pounds to be money. */
export const moneyContext = `note notes coin coins banknote ticket cost costs costing paid pay pays paying payment fine fined fines worth price priced prices sold
sell bought buy spend spent spending salary wages wage debt debts prize fee fees bill fund funding funds compensation
damages budget savings invest invested investment earn earned raise raised charge charged tax taxes reward profit loss
losses grant loan loans stake economy`;

/** Words that show a quarter to be one of a business year. */
export const businessContext = `profit profits revenue revenues sales earnings growth gdp economy shares earned fundraising
raised donations dividend dividends lender income loss losses percent forecast analysts year-on-year reported results spending orders shipments
deliveries output inflation investors donors`;

/** What verbs need before *a year* for it to be how long something took. */
export const takesTime = `spent spend spending took take takes taking last lasted lasts lasting wait waited waits serve
served serving about nearly almost than least around roughly only just exactly approximately within for in after over
under half all until till barely some despite with`;

/** Prepositions before a bare number of years or hours. */
export const beforeSpans = `for in over within after during through throughout across back only just
spent spend despite until`;

/** Races by what follows their length. */
export const races = `race final hurdles freestyle butterfly backstroke breaststroke sprint relay champion
championship steeplechase medley title record heats high long wide tall deep away from above below`;

/** Before a month that could be another word or a name: what follows is sure to be a month. */
export const surelyBeforeMonths =
  'in since until till during through throughout last this next early late mid each every past coming';

/** Before a month that could be another word or a name: what follows can be a month. */
export const beforeMonths = 'by from between after before to and or of for earlier later around end';

/** Before May: what follows can be the month, unless somebody is called so. */
export const beforeMay = 'by from before after between end';

/** Behind March, when it is a march or a verb. */
export const afterMarches =
  'on for of against to in through by from madness organizers organisers was is will has drew';

/** Before *last*, when it is a verb. */
export const beforeLastingVerb = "to will would could can may should might must cannot did didn't won't not";

/** Before a season, with or without *the*, when it says when. */
export const beforeSeasons = 'in by during since until over through throughout before';

/** Before *the evening*, when it says when. */
export const beforeTheDayPart = 'in during through throughout into until over by';

/** Before *evening*, when it says when. */
export const beforeDayPart = 'by until till before toward towards';

/** Before *the year*, when it says how long. */
export const beforeTheSpan = 'for during throughout over within through';

/** Before *weekend* without an article. */
export const beforeWeekends = 'on holiday memorial easter labor labour';

/** A capitalised word behind the name of a holiday that leaves it one. */
export const afterHolidays = 'is has parade dinner party speech weekend';

/** Behind a year that is counted from the birth of Christ. */
export const eras = 'bc bce ce ad b.c b.c. a.d a.d. b.c.e b.c.e.';

/** Behind *today*, when that is the name of a broadcast. */
export const shows = 'show programme program anchor host';

/** Months by their full names. */
export const fullMonths = 'january february march april may june july august september october november december';

/** Months, short. */
export const shortMonths = 'jan feb mar apr jun jul aug sep sept oct nov dec';

/** Weekdays by their full names, also more than one. */
export const fullWeekdays = `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
fridays saturdays sundays`;

/** Weekdays, short. */
export const shortWeekdays = 'mon tue tues wed weds thu thur thurs fri sat sun';

/** The evening of today. */
export const tonightWords = 'tonight';
