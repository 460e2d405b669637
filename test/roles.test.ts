import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readGround } from '../server/analysis/ground.ts';
import { nameSection } from '../server/analysis/naming.ts';
import { betterRole, roleHead, roleHeads } from '../server/analysis/roleRank.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse, names as reader } from './analyse.ts';
import { marked } from './marks.ts';

/** The roles of the people in one paragraph: `Ann Dunmore: mayor`. */
function roles(text: string): string[] {
  const ground = readGround(text, 0, text.length, 1, reader());
  const knowledge = { reader: reader(), people: undefined };
  return nameSection(text, [0], [ground], knowledge, undefined)
    .locals[0]!.names.filter(({ type }) => type === 'PERSON')
    .map(({ text: name, role }) => `${name}: ${role ?? '-'}`);
}

/** Holds sentences in which Ann Dunmore is the only person to the role that she has. */
function each(cases: Readonly<Record<string, string>>): void {
  const found = Object.keys(cases).map((text) => `${text} → ${roles(text).join(' | ')}`);
  const wanted = Object.entries(cases).map(([text, role]) => `${text} → Ann Dunmore: ${role}`);
  assert.deepEqual(found, wanted);
}

/** Every person of an article with the role: `Ann Dunmore: mayor`. */
const people = (text: string): string[] =>
  analyse(sourceText(marked(text).text), { force: true })
    .entities.filter(({ type }) => type === 'PERSON')
    .map(({ name, role }) => `${name}: ${role ?? '-'}`);

describe('words before a name', () => {
  test('titles in capitals with what goes before them', () =>
    each({
      'On Monday Mayor Ann Dunmore opened the pier.': 'Mayor',
      'Reporters met Chicago Mayor Ann Dunmore there.': 'Chicago Mayor',
      'They wrote to Secretary of State Ann Dunmore.': 'Secretary of State',
      'They wrote to Secretary of Justice Ann Dunmore.': 'Secretary of Justice',
      'They met Sen. Ann Dunmore in May.': 'Sen.',
      'They met former Finance Minister Ann Dunmore in May.': 'former Finance Minister',
      'They met newly elected Mayor Ann Dunmore in May.': 'newly elected Mayor',
      'They met Prime Minister Ann Dunmore in May.': 'Prime Minister',
      'Former Mayor Ann Dunmore opened it.': 'Former Mayor',
    }));

  test('titles in small letters with what goes before them', () =>
    each({
      'For union president Ann Dunmore it is over.': 'union president',
      'He asked head coach Ann Dunmore to stay.': 'head coach',
      'It was built by the local fire chief Ann Dunmore.': 'local fire chief',
      'It was sold to former Acme executive Ann Dunmore.': 'former Acme executive',
      'They like point guard Ann Dunmore now.': 'point guard',
      'The filmmaker and journalist Ann Dunmore won it.': 'filmmaker and journalist',
      'The 34-year-old teacher Ann Dunmore won it.': '34-year-old teacher',
      'According to spokeswoman Ann Dunmore it rained.': 'spokeswoman',
      'Striker Ann Dunmore scored twice.': 'Striker',
      'They met the mayor, communications director Ann Dunmore and a dog.': 'communications director',
      'She recently praised candidate Ann Dunmore for it.': 'candidate',
      'Wheat farmer Ann Dunmore lost a barn.': 'Wheat farmer',
    }));

  test('nouns for people that no list has are known by their ending', () =>
    each({
      'The glaciologist Ann Dunmore measured it.': 'glaciologist',
      'The veteran puppeteer Ann Dunmore carved it.': 'veteran puppeteer',
      'It was painted by Ann Dunmore, a signwriter.': 'signwriter',
      'It was painted by Ann Dunmore, a limnologist from Merrow.': 'limnologist from Merrow',
    }));

  test('whose somebody is is kept', () =>
    each({
      'He had called his sister Ann Dunmore before.': 'his sister',
      'The council’s lawyer Ann Dunmore was late.': 'council’s lawyer',
      'He gave it to Sri Lanka’s manager Ann Dunmore on Friday.': 'Sri Lanka’s manager',
      'It was for her attorney, Ann Dunmore, to decide.': 'her attorney',
    }));

  test('verbs, other words and courtesies are no title', () =>
    each({
      'They beat Ann Dunmore twice.': '-',
      'He joined Ann Dunmore there.': '-',
      'They wanted to coach Ann Dunmore next year.': '-',
      'He went there after Ann Dunmore.': '-',
      'They met Mrs. Ann Dunmore there.': '-',
      'It was a bluff Ann Dunmore called a joke.': '-',
      'It helped whether Ann Dunmore won or lost.': '-',
      'Everyone stood behind the mayor. Ann Dunmore sat.': '-',
    }));

  test('a verb before a title is left out', () =>
    each({
      'They replaced coach Ann Dunmore in June.': 'coach',
      'The club beat striker Ann Dunmore’s team.': 'striker',
      'On Friday the board hired lawyer Ann Dunmore.': 'lawyer',
      'Then it was time to replace coach Ann Dunmore.': 'coach',
      'Nobody there joins coach Ann Dunmore willingly.': 'coach',
    }));
});

describe('a description behind a name', () => {
  test('stands between commas', () =>
    each({
      'They met Ann Dunmore, a marine biologist at the institute, there.': 'marine biologist at the institute',
      'They met Ann Dunmore, 45, a baker, there.': 'baker',
      'They met Ann Dunmore, the panel’s chairwoman, there.': 'panel’s chairwoman',
      '“It failed,” said Ann Dunmore, chief executive of Acme.': 'chief executive of Acme',
      'They met Ann Dunmore (D), chair of the board, there.': 'chair of the board',
      'They met Ann Dunmore, one of its founders, there.': 'one of its founders',
      'They met Ann Dunmore, his sister, there.': 'his sister',
      'They met Ann Dunmore, the mayor of Eastbank from 1990 to 1998, there.': 'mayor of Eastbank',
      'They met Ann Dunmore, a vice president for public and private works, there.': 'vice president',
      'They met Ann Dunmore, now a coach, there.': 'coach',
    }));

  test('ends before a clause', () =>
    each({
      'They met Ann Dunmore, a nurse who walks to work, there.': 'nurse',
      'They met Ann Dunmore, a nurse based in Merrow, there.': 'nurse',
      'They met Ann Dunmore, a nurse he had known for years, there.': 'nurse',
      'They met Ann Dunmore, a teacher at a school serving the poor, there.': 'teacher at a school',
      'They met Ann Dunmore, a solicitor with ten years behind her, there.': 'solicitor',
    }));

  test('is no clause, place or thing', () =>
    each({
      'The director, Ann Dunmore, told staff in a memo to go home.': 'director',
      'They met Ann Dunmore, who chairs the panel, there.': '-',
      'They met Ann Dunmore, of Eastbank, there.': '-',
      'According to Ann Dunmore, the mayor resigned last week.': '-',
      'According to Ann Dunmore, a spokesman told reporters to wait.': '-',
      'For Ann Dunmore, the mayor is a friend.': '-',
      'They met Ann Dunmore, a museum for farmers and a mill.': '-',
      'They met Ann Dunmore, two bakers and a dog.': '-',
      'They met Ann Dunmore, and the coach left.': '-',
      'They met Ann Dunmore, the better offer and a draw.': '-',
    }));

  test('belongs to the name it stands beside', () => {
    assert.deepEqual(roles('By Ann Dunmore, the mayor, Robert Hale, was told.'), [
      'Ann Dunmore: -',
      'Robert Hale: mayor',
    ]);
    assert.deepEqual(roles('With Ann Dunmore, the mayor, Robert Hale, the clerk, and a dog it began.'), [
      'Ann Dunmore: mayor',
      'Robert Hale: clerk',
    ]);
    assert.deepEqual(roles('They chose Robert Walker, Ann Dunmore, and Mary Hale.'), [
      'Robert Walker: -',
      'Ann Dunmore: -',
      'Mary Hale: -',
    ]);
    assert.deepEqual(roles('Asked by Ann Dunmore, chairman Robert Hale said no.'), [
      'Ann Dunmore: -',
      'Robert Hale: chairman',
    ]);
  });
});

describe('a description before a name', () => {
  test('ends with a comma', () =>
    each({
      'The museum’s director, Ann Dunmore, told staff to go home.': 'museum’s director',
      'Its organiser, Ann Dunmore, told staff to go home.': 'Its organiser',
      'Acme’s co-founder, Ann Dunmore, told staff to go home.': 'Acme’s co-founder',
      'The mayor of Las Cruces, Ann Dunmore, told staff to go home.': 'mayor of Las Cruces',
      'It was signed by a former mayor, Ann Dunmore.': 'former mayor',
      'One of its founders, Ann Dunmore, told staff to go home.': 'One of its founders',
      'The rector, the Reverend Ann Dunmore, told staff to go home.': 'rector',
      'The umpire, Ann Dunmore of Swansea, confirmed it.': 'umpire',
      'Counsel for the companies, Ann Dunmore, told the court so.': 'Counsel for the companies',
      'As mayor, Ann Dunmore cut taxes.': 'mayor',
      'A former miner named Ann Dunmore won it.': 'former miner',
    }));

  test('may have letters behind the name', () =>
    assert.match(roles('Their barrister, Ann Dunmore KC, told the court so.')[0]!, /^Ann Dunmore.*: Their barrister$/));

  test('means whom it brings in', () =>
    each({
      'A spokeswoman for the sheriff, Ann Dunmore, told reporters to wait.': 'spokeswoman for the sheriff',
      'The daughter of a baker, Ann Dunmore, grew up here.': 'daughter of a baker',
      'The aunt of the mayor, Ann Dunmore, grew up here.': '-',
    }));

  test('is none where the sentence only goes on', () =>
    each({
      'After the death of the mayor, Ann Dunmore took over.': '-',
      'For its members, Ann Dunmore is a hero.': '-',
      'When he was a teacher, Ann Dunmore, 45, was a pupil.': '-',
      'In the new museum, Ann Dunmore, 45, sat down.': '-',
    }));
});

describe('what a sentence says of somebody', () => {
  test('with a form of be', () =>
    each({
      'Ann Dunmore is the mayor of Eastbank.': 'mayor of Eastbank',
      'Ann Dunmore, who was a baker, left.': 'baker',
      'Ann Dunmore became chief executive in 2019.': 'chief executive',
      'Ann Dunmore was elected president last year.': 'president',
    }));

  test('with as', () =>
    each({
      'Ann Dunmore served as mayor until 2012.': 'mayor',
      'Merrow United have appointed Ann Dunmore as head coach.': 'head coach',
    }));

  test('but not every word that follows', () =>
    each({
      'Ann Dunmore is not the mayor.': '-',
      'Ann Dunmore was narrower than the door.': '-',
      'Ann Dunmore is the oldest student of the college.': '-',
      'Ann Dunmore is a woman of few words.': '-',
      'He described Ann Dunmore as a leader.': '-',
      '“Ann Dunmore is a coward and the judge of nobody.”': '-',
    }));
});

describe('the role of a person in an article', () => {
  test('is the fullest one, and a later one where the first mention has none', () => {
    assert.deepEqual(people('Sen. Ann Dunmore left. ¶ The chair of the ferry board, Ann Dunmore, came back.'), [
      'Ann Dunmore: chair of the ferry board',
    ]);
    assert.deepEqual(people('Ann Dunmore left the ferry. ¶ Ann Dunmore, a baker, came back.'), ['Ann Dunmore: baker']);
  });

  test('a line in title case gives none', () => {
    assert.deepEqual(people('Council Backs Mayor Ann Dunmore Again\n\nAnn Dunmore left the ferry on Monday night.'), [
      'Ann Dunmore: -',
    ]);
  });

  test('is never longer than a phrase', () => {
    for (const tail of ['of Eastbank', 'at the institute for the study of lakes', 'from the hills in the north']) {
      const text = `They met Ann Dunmore, a guide ${Array.from({ length: 8 }, () => tail).join(' ')}, there.`;
      const [found = ''] = roles(text);
      assert.ok(found.startsWith('Ann Dunmore: guide '), found);
      assert.ok(found.split(' ').length <= 16, found);
    }
  });

  test('of two roles the one that says more is kept', () => {
    assert.equal(betterRole('Sen.', 'chairwoman of the panel'), 'chairwoman of the panel');
    assert.equal(betterRole('his cousin', 'Labour councillor'), 'Labour councillor');
    assert.equal(betterRole('Sen.', 'Republican from Lander'), 'Sen.');
    assert.equal(betterRole('mayor', 'former teacher'), 'mayor');
    assert.equal(betterRole(null, 'baker'), 'baker');
    assert.equal(betterRole('baker', null), 'baker');
    assert.equal(betterRole(null, null), null);
  });

  test('has a head, spelt out', () => {
    assert.equal(roleHead('spokesman for the mayor'), 'spokesman');
    assert.deepEqual(roleHeads('captain and goalkeeper'), ['captain', 'goalkeeper']);
    assert.deepEqual(roleHeads('former Texas Gov.'), ['governor']);
  });
});
