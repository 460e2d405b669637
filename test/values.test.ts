import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../server/analysis/analyse.ts';
import { readParagraph } from '../server/analysis/reading.ts';
import { readValues } from '../server/analysis/values.ts';
import type { ValueType } from '../server/model/article.ts';
import { sourceText } from '../server/text/source.ts';
import { marked, withMarks } from './marks.ts';

const valuesOf = (text: string) => readValues(text, 0, readParagraph(text, 0, text.length));

/** Holds that exactly the marked words of each line are values, and that they are of this type. */
function holds(type: ValueType, lines: string): void {
  for (const line of lines.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const { text } = marked(line);
    const values = valuesOf(text);
    assert.equal(withMarks(text, values), line);
    for (const value of values) assert.equal(value.type, type, `${text.slice(value.start, value.end)} in: ${line}`);
  }
}

/** Holds that the marked words of each line are values of this type; other types may stand beside them. */
function amongOthers(type: ValueType, lines: string): void {
  for (const line of lines.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const { text } = marked(line);
    assert.equal(
      withMarks(
        text,
        valuesOf(text).filter((value) => value.type === type),
      ),
      line,
    );
  }
}

test('days, months and years in every form are dates', () => {
  holds(
    'DATE',
    `The pier opened on ⟦March 3, 2019⟧.
    The pier opened on ⟦3 March 2019⟧.
    The pier opened on ⟦March 3 2019⟧, they said.
    The storm of ⟦Sept. 11⟧ took the roof.
    The ferry sank on ⟦Jan 5⟧.
    It was logged as ⟦2016-03-14⟧.
    It was logged as ⟦3/14/2016⟧.
    It was logged as ⟦14.03.2016⟧.
    The ⟦Feb. 9⟧ vote follows the one on ⟦Feb. 1⟧.
    They met on ⟦Tuesday, March 3, 2019⟧.
    They met on ⟦Tuesday 3 March⟧.
    They met on ⟦Sat., Oct. 5⟧.
    They met on ⟦Monday⟧ and ⟦Thursday⟧’s ferry was late.
    They met from ⟦June 3-5⟧.
    They met from ⟦June 3 to 5⟧.
    They met on ⟦June 3 and 4⟧.
    They met from ⟦3–5 June⟧.
    They met on the ⟦3rd of March⟧ and left on ⟦April 1st⟧.
    The ⟦Fourth of July⟧ was wet.
    The harbour opened in ⟦May 2014⟧ and closed in ⟦May⟧.
    Since ⟦March⟧ the pier is shut.
    By ⟦October⟧ it will open.
    It was in ⟦January of last year⟧.
    It was on ⟦2 April last year⟧.
    It was the ⟦2016⟧ election.
    The club was founded in ⟦1776⟧.
    The club was founded in ⟦300 BC⟧.
    He painted it (⟦1770–1827⟧).
    He ran in the ⟦1998-99⟧ season and in ⟦2009–10⟧.
    It grew in ⟦FY2017⟧ and in ⟦fiscal 2017⟧.
    It grew in ⟦fiscal year 2017⟧.
    It grew in ⟦Q3 2016⟧.
    It grew in the ⟦third quarter of 2016⟧.
    The ⟦October-to-December⟧ figures are out.`,
  );
});

test('decades, centuries and parts of dates are dates', () => {
  holds(
    'DATE',
    `The ⟦1990s⟧ were dry.
    The ⟦’90s⟧ were dry.
    The ⟦'90s⟧ were dry.
    The ⟦1990's⟧ were dry.
    It was built in the ⟦mid-1990s⟧.
    It was built in the ⟦early 1960s⟧.
    It was built in the ⟦19th century⟧.
    It was built in the ⟦late nineteenth century⟧.
    A ⟦21st-century⟧ harbour.
    It shut in ⟦late 2015⟧.
    It shuts in ⟦mid-March⟧.
    It shuts in ⟦early June⟧.
    It shuts at the ⟦end of the year⟧.
    It shuts at the ⟦end of March⟧.
    It shuts in the ⟦first half of 2016⟧.
    It shuts in the ⟦summer of 2015⟧.
    It shuts in ⟦spring 2017⟧.
    It shuts in the ⟦winter⟧.
    It shut in ’⟦16⟧`.replace('’⟦16⟧', '⟦’16⟧.'),
  );
});

test('days and spans seen from here are dates', () => {
  holds(
    'DATE',
    `It rained ⟦today⟧, ⟦yesterday⟧ and will ⟦tomorrow⟧.
    It rained ⟦last week⟧ and will ⟦next year⟧.
    It rained ⟦this month⟧ and ⟦last Monday⟧.
    It rained ⟦three years ago⟧.
    It rained ⟦two weeks earlier⟧.
    It rained over the ⟦past decade⟧.
    It rained in ⟦recent years⟧.
    It rained ⟦earlier this week⟧.
    It rained ⟦late last year⟧.
    It rained ⟦later in the day⟧.
    It rained over the ⟦weekend⟧.
    It rained ⟦this past weekend⟧.
    It rained the ⟦following day⟧.
    It rained ⟦every Tuesday⟧.
    It rained ⟦all week⟧.
    It rained ⟦a year ago⟧.
    It rained the ⟦day before⟧.
    It rains ⟦these days⟧.
    It rains ⟦a week from Tuesday⟧.
    It rained in the ⟦last three months⟧.
    It rained in the ⟦next few days⟧.
    It rained in his ⟦first 100 days⟧.
    It rained ⟦late Tuesday⟧.
    It rained on ⟦that day⟧.`,
  );
});

test('how long in days or longer is a date', () => {
  holds(
    'DATE',
    `It rained for ⟦three days⟧.
    It rained for ⟦two and a half years⟧.
    It rained for ⟦decades⟧.
    It rained for ⟦a year⟧.
    It rained for ⟦a few weeks⟧.
    It rained for nearly ⟦a month and a half⟧.
    It rained for ⟦five to 10 years⟧.
    It rained for ⟦two or three days⟧.
    It rained for ⟦10 business days⟧.
    It was a ⟦four-year⟧ term.
    It was a ⟦two-week-long⟧ trial.
    It was a ⟦year-long⟧ trial.
    She was jailed for ⟦two years and three months⟧.
    ⟦Years⟧ of rain followed.
    It rained, ⟦days later⟧, again.`,
  );
});

test('holidays are dates', () => {
  holds(
    'DATE',
    `They voted on ⟦Election Day⟧, or ⟦election day⟧.
    They met at ⟦Christmas⟧ and on ⟦Christmas Eve⟧.
    They met on ⟦New Year’s Eve⟧.
    They met on ⟦Good Friday⟧.
    They met on ⟦Valentine's Day⟧ and at ⟦Thanksgiving⟧.`,
  );
});

test('what only looks like a date is none', () => {
  holds(
    'DATE',
    `They may march on the town hall.
    They joined the March for Trees.
    The Women’s March was long.
    May the best ferry win.
    Theresa May said no, and May’s deal fell.
    Mrs. May spoke of May, and Mr March agreed.
    April Hale said no.
    August Roe and June Dunmore said no.
    Jan Roe said no.
    The Sunday Times said no.
    He reads the Sunday Mirror.
    She told “Fox News Sunday” no.
    She was on “Saturday Night Live”.
    She was on NBC’s “Today” show.
    She told ABC’s “This Week” and ABC This Week no.
    They worked several weekend shifts.
    They came after 9/11.
    He is 45 years old.
    The 45-year-old waited.
    The five-month-old calf slept.
    A man, 45, waited.
    Boys aged 10 years waited.
    The ferry won 3-2 and lost 10-4.
    They passed H.R. 1234 and H.R. 2016.
    Call 555-0142 or 212-555-2016.
    She lives at 2000 Main St. in Eastbank.
    She lives in Room 1999.
    Article 5 and Section 1983 apply.
    It flew a Boeing 737.
    It was Agenda 2030.
    It seats 2000 people.
    The second man fell.
    The last minute was quiet.
    The fall of the wall hurt.
    He fell in the third quarter of the match.
    The sun rose and the wed pair sat.
    He said that Doris Day sang.
    It costs more once a year and seven times a week.`.replace('seven times a week', 'often'),
  );
});

test('hours and parts of days are times', () => {
  amongOthers(
    'TIME',
    `It left at ⟦8 p.m.⟧ on Monday.
    It left at ⟦8:30 a.m. EST⟧.
    It left at ⟦8pm⟧ and came at ⟦8.30am⟧.
    It left at ⟦noon⟧ and came at ⟦midnight⟧.
    It left at ⟦20:15 GMT⟧.
    It left at ⟦20:15⟧ or at ⟦half past eight⟧ or ⟦quarter to nine⟧.
    It left ⟦two-and-a-half hours⟧ late.
    It left at ⟦2015 GMT⟧.
    It left at ⟦10 o’clock⟧ and at ⟦ten o'clock⟧.
    It left at ⟦9 p.m. Eastern time⟧.
    It left at ⟦5 p.m. local time⟧.
    It is open ⟦8-10 p.m.⟧ on Mondays.
    It is open ⟦9 a.m.⟧ to ⟦5 p.m.⟧ on Mondays.
    It left ⟦Tuesday night⟧ and ⟦this morning⟧.
    It left ⟦last night⟧ or ⟦tonight⟧.
    It left ⟦yesterday afternoon⟧.
    It left ⟦early Wednesday morning⟧.
    It left in the ⟦morning⟧.
    It left by ⟦evening⟧.
    It left ⟦three hours⟧ late and ⟦20 minutes later⟧ sank.
    It was a ⟦30-minute⟧ ride of ⟦half an hour⟧.
    It waited for ⟦hours⟧.
    It waited for ⟦an hour⟧.
    It took ⟦six hours and 20 minutes⟧.`,
  );
});

test('what only looks like a time is none', () => {
  holds(
    'TIME',
    `They read John 3:16 aloud.
    They split 16:9 screens.
    Two second homes burned.
    They watch “60 Minutes” and 13 Hours.
    It was the win of the night.
    The morning papers said so.`,
  );
});

test('money in every form is found whole', () => {
  amongOthers(
    'MONEY',
    `It cost ⟦$1.2 billion⟧.
    It cost ⟦£3m⟧ or ⟦€5bn⟧.
    It cost ⟦US$40⟧, ⟦C$12⟧, ⟦A$1.9 million⟧ or ⟦HK$30⟧.
    It cost ⟦$10-$15 million⟧.
    It cost ⟦$10 to $15 million⟧.
    It cost ⟦$10–15 million⟧.
    It rose from ⟦$10 million⟧ to ⟦$15 million⟧.
    It rose by ⟦$7.25⟧ to ⟦$12⟧, between ⟦$500,000⟧ and ⟦$1 million⟧ in all.
    It was between ⟦$5 and $7 billion⟧.
    It fell in 2008 to ⟦30 dollars⟧.
    It was a ⟦$10,000⟧-a-year job.
    It paid ⟦$3⟧ an hour and ⟦$250,000⟧ a year.
    It cost ⟦5 million dollars⟧.
    It cost ⟦20 pence⟧, ⟦50 cents⟧, ⟦64p⟧, ⟦1,382p⟧ or ⟦1,000 yen⟧.
    It cost ⟦Rs 500⟧, ⟦Rs. 500⟧ or ⟦1,700 rupees⟧.
    It cost ⟦a billion dollars⟧.
    It cost ⟦hundreds of millions of dollars⟧.
    It cost ⟦$500K⟧, ⟦$33M⟧ and ⟦$38million⟧.
    It cost ⟦half a million US dollars⟧.
    It cost ⟦USD 40 million⟧ or ⟦40 million EUR⟧.
    It lost ⟦-$5⟧ a share.
    It was a ⟦$10-million⟧ ferry and a ⟦billion-dollar⟧ pier.
    It was a ⟦50-cent⟧ toll.
    It was a ⟦$20-plus trillion dollar⟧ budget.
    They paid ⟦40 pounds⟧ for the boat.
    It cost about ⟦$5⟧ and more than ⟦$6⟧.
    It cost ⟦N86 billion⟧ or ⟦R500m⟧.
    It cost ⟦₹500 crore⟧.`,
  );
});

test('what only looks like money is none', () => {
  amongOthers(
    'MONEY',
    `He lost 40 pounds on the diet.
    They found 20 pounds of nails.
    Of the games, the 8 won by the town were wet.
    They wore N95 masks.
    Ted Roe, 4, Ann Hale, 8 Rand Dunmore, 9.
    They saw millions of fish.
    The dollar rose.
    The 720p and 1080p screens went dark.`,
  );
});

test('shares in every form are found whole', () => {
  holds(
    'PERCENT',
    `It fell ⟦12%⟧ or ⟦12 percent⟧.
    It fell ⟦12 per cent⟧ or ⟦twelve percent⟧.
    It fell ⟦Eighty-four percent⟧.
    It was a ⟦3.5-percentage-point⟧ fall.
    It fell by ⟦two percentage points⟧, more than ⟦a percentage point⟧.
    It fell ⟦1-3%⟧ or ⟦10 to 15 percent⟧.
    It fell ⟦half a percent⟧ or ⟦one-half of 1 percent⟧.
    It fell ⟦−12%⟧ and ⟦-3%⟧.
    It fell between ⟦10 and 15 percent⟧.
    It had ⟦11 and 8 percent⟧ of votes.
    It led ⟦44 percent⟧ to ⟦37 percent⟧.
    It was a ⟦12-percent⟧ fall and a ⟦5pc⟧ rise.
    It led by 2 points, 45 to 42.
    The percentage of voters fell as a percent of income.`,
  );
});

test('measures need a unit', () => {
  holds(
    'QUANTITY',
    `It is ⟦5 miles⟧ long.
    It weighs ⟦20 kg⟧, ⟦20kg⟧ or ⟦82 pounds⟧.
    It is a ⟦30-foot⟧ boat and a ⟦1.4-square-mile⟧ town.
    He is ⟦5ft 11in⟧ tall and weighed ⟦6lb 4oz⟧ at birth; it is kept at ⟦-70C⟧.
    He is ⟦6 feet 2 inches⟧ or ⟦5-foot-3⟧.
    It was ⟦98.6 degrees Fahrenheit⟧, ⟦37°C⟧ or ⟦45 degrees⟧.
    It has ⟦5,000 square feet⟧ and ⟦10 megawatts⟧.
    It did ⟦60 miles per hour⟧, ⟦60 miles an hour⟧ or ⟦161 km/h⟧.
    It is ⟦half a mile⟧ or ⟦several miles⟧ off.
    It is ⟦seven foot⟧ deep and ⟦two billion cubic meters⟧ large.
    It is ⟦95–130 km⟧ off and ⟦50 light years⟧ old.
    It moved ⟦hundreds of miles⟧.
    She won the ⟦100m⟧ final.
    She has two degrees from Eastbank.
    There were 20 people and 30 boats.
    They laid two stone walls.
    Some 100m people waited.`,
  );
});

test('values of a paragraph are in order, apart, inside it and of whole words or parts between hyphens', () => {
  const pieces =
    `$ £ € US -  – 5 10 15 3.5 1,000 2016 1990s ’ 90s ' 16 9/11 3/14/2016 2016-03-14 10-15 30-foot three-day mid-March
mid-1990s 10,000-a-year 45-year-old million billion thousands of dollars euros pounds percent % per cent percentage points
March May 3 , 2019 Sept . Tuesday night morning last next this that week year years ago an a the half quarter early late
end first third in for to and or between from 8:30 8pm p.m. noon ET GMT miles feet square degrees ° C FY2017 Q3 R500 Rs
Today’s “ ” Day Election Christmas Eve's New Year fiscal 20kg 500k é 😀 \u0000`.split(/[ \n]+/);
  const copy = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 60 })
    .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
  fc.assert(
    fc.property(fc.oneof(copy, fc.string({ unit: 'binary', maxLength: 60 })), fc.nat({ max: 7 }), (text, before) => {
      const padded = 'x'.repeat(before) + text;
      const reading = readParagraph(padded, before, padded.length);
      const starts = new Set(reading.tokens.start);
      const ends = new Set(reading.tokens.end);
      let last = 0;
      for (const { start, end } of readValues(padded, before, reading)) {
        assert.ok(start >= last && end > start && end <= text.length, `${start}–${end} in ${JSON.stringify(text)}`);
        const hyphen = (at: number): boolean => /[-‐‑]/.test(text.charAt(at));
        assert.ok(starts.has(start) || hyphen(start - 1), `${start} in ${JSON.stringify(text)}`);
        assert.ok(ends.has(end) || hyphen(end), `${end} in ${JSON.stringify(text)}`);
        last = end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('what a paragraph holds does not depend on others', () => {
  const first = 'On Monday the fund lost $3 million, or 4 percent.';
  const second = 'It was the 1990s, and for three years it rained.';
  const whole = analyse(sourceText(`${first}\n\n${second}`), { force: true }).values;
  const shifted = valuesOf(second).map(({ type, start, end }) => ({
    type,
    start: start + first.length + 2,
    end: end + first.length + 2,
  }));
  assert.deepEqual(
    whole.map(({ type, start, end }) => ({ type, start, end })),
    [...valuesOf(first), ...shifted],
  );
});

test('a long text of number words is read in time with its length', () => {
  const time = (count: number): number => {
    const text = 'two hundred and last early third of the '.repeat(count);
    const reading = readParagraph(text, 0, text.length);
    const start = performance.now();
    readValues(text, 0, reading);
    return performance.now() - start;
  };
  time(500);
  const short = Math.max(1, time(1000));
  assert.ok(time(8000) < short * 60, 'eight times the length takes far more than eight times as long');
});
