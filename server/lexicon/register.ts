import { words } from './once.ts';

// What separates news from other English: what it reports, when, about which offices, and whom it does not address.

/** The commonest English words; other languages share hardly any of them. */
export const commonWords = words(`
  the of and to in that is was for with on by at from as his her their its this which who had has have were been but
  not they he she it an be are will would could after before when while about into over than more said
`);

/** Words without which hardly an English sentence goes. */
export const coreWords = words('the of and to a');

/** Words of saying and of citing, in the forms reports have them. */
export const reportingWords = words(`
  said says told according announced added wrote testified stated declared acknowledged confirmed denied reported
  urged warned accused promised pledged vowed claimed argued conceded predicted estimated declined criticized
  criticised praised tweeted spokesman spokeswoman spokesperson statement interview reporters remarks briefing
`);

/** Days and months, and words that date a report. */
export const datingWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december yesterday week month year weekend
`);

/** Offices, institutions and matters that news is about. */
export const publicWords = words(`
  police officer officers council mayor governor government minister ministry president senator senate congress
  congressman congresswoman parliament lawmakers lawmaker court judge jury trial prosecutors attorney lawyer charged
  arrested election elections vote voters votes campaign candidate candidates party republican republicans democrat
  democrats democratic conservative labour poll polls official officials authorities department agency federal state
  county city district town village residents union workers strike company companies chief executive shares investors
  bank economy economic market markets percent million billion hospital patients health school schools teachers
  students university researchers study scientists fire firefighters crash killed died injured wounded victims
  victim storm flood earthquake fire military army troops soldiers war attack attacks country countries national
  international global border immigration tax budget bill law ruling committee commission board director chairman
  chairwoman secretary spokesman spokeswoman spokesperson coach game season team teams players league match
  championship cup award festival film museum audience opened launched hearing investigation inquest coroner
  administration nomination nominee primary delegates debate supporters critics protest protesters rally
`);

/** Titles and roles in front of names. */
export const addressWords = words('you your yours yourself yourselves you’re you’ll you’ve please');

/** The writer’s own person. */
export const ownWords = words('i my me mine myself we our us ours i’m i’ve i’d i’ll we’re we’ve we’ll');

/** Persons spoken of. */
export const thirdWords = words('he she his her him they their them');

/** Words of contracts, licences, rules and scholarship. */
export const bindingWords = words(`
  shall hereby herein hereof thereof hereto herewith hereinafter pursuant notwithstanding licence license licensed
  apologies seconded agenda adjourned licensee licensor warranty warranties liability liable terms agreement copyright copies software permitted
  redistribution redistributions provided sublicense indemnify parties party’s disclaimer trademark
`);

/** Words of manuals, programs and their papers. */
export const technicalWords = words(`
  install installed installation click server command commands default option options parameter parameters function
  functions method methods returns return value values string strings array object objects class file files filename
  directory folder version versions module modules package packages library api code bug bugs fixed support supported
  example examples usage user users browser password username settings config configuration page pages input output
  format data database type types variable error errors debug test tests build run runs set see note section figure
  table chapter appendix above below following ingredients tablespoons teaspoon minutes stir simmer
`);

/** What people in stories do that people in the news are seldom seen to do. */
export const storyWords = words(`
  looked look eyes hand hands smiled laughed whispered sighed nodded stared turned door window floor stairs chair
  shoulder face hair voice breath heart felt stood sat walked suddenly slowly softly quietly silence dark darkness
  knew thought remembered kitchen table kiss tears mother father brother sister boy girl
`);
