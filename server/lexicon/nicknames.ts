import { lines, once, words } from './once.ts';

// Common short and pet forms of English given names, one name a line, all its forms in lower case. A form may stand
// in several lines. Written for this project.
const list = `
abigail abby
abraham abe
albert al bert
alexander alex al sandy sasha
alexandra alex sandra sandy sasha
alfred al fred alf alfie
amanda mandy
andrew andy drew
angela angie
anthony tony
antonio tony
arthur art artie
barbara barb barbie
benjamin ben benny
bernard bernie
bernadette bernie
bradley brad
cameron cam
catherine cathy kate katie cat
charles charlie chuck chas
charlotte charlie lottie
christina chris tina chrissy
christine chris tina chrissy
christopher chris kit topher
clifford cliff
clinton clint
cynthia cindy
daniel dan danny
david dave davy
deborah deb debbie
debra deb debbie
dennis denny
donald don donnie
dorothy dot dottie dolly
douglas doug
edward ed eddie ted teddy ned
edwin ed eddie
eleanor ellie nell nora
elizabeth liz lizzie beth betty betsy eliza libby bess
emily em emmy
eugene gene
florence flo
frances fran frankie
francis frank frankie
francisco paco
franklin frank
frederick fred freddie freddy
gabriel gabe
gerald gerry jerry
geraldine gerry
gilbert gil
gregory greg
gwendolyn gwen
harold harry hal
helen nell
henry harry hank hal
herbert herb bert
ignacio nacho
irving irv
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie jimbo
janet jan
jason jay
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jeremy jerry
jerome jerry
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph joe joey
jose pepe
joshua josh
judith judy
julia julie
katherine kate kathy katie kat kit
kathleen kathy kate kath
kenneth ken kenny
kimberly kim kimmy
laurence larry
lawrence larry
leonard len lenny leo
leslie les
lewis lew
lillian lily
louis lou
louise lou
lucille lucy
madeleine maddie
madeline maddie
margaret maggie meg peggy marge margie
martha marty
martin marty
matthew matt matty
maximilian max
megan meg
melissa mel missy
melvin mel
michael mike mick mickey mikey
michelle shelly
mitchell mitch
mohammed mo
montgomery monty
nancy nan
natalie nat
nathan nate nat
nathaniel nate nat
nicholas nick nicky
nicole nikki
norman norm
oliver ollie
olivia liv
oscar ozzie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil
phillip phil
priscilla cilla
rachel rach
randall randy
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick rich dick ricky richie
robert bob rob bobby robbie bert
roberta bobbie
roderick rod
rodney rod
roger rog
roland rollie
ronald ron ronnie
rosemary rosie
rudolph rudy
russell russ
samantha sam sammie
samuel sam sammy
sandra sandy
sebastian seb
sidney sid
solomon sol
stanley stan
stephanie steph
stephen steve stevie
steven steve stevie
stuart stu
susan sue susie suzy
suzanne sue suzy
sylvester sly
tamara tammy
teresa terry tess
terence terry
terrence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
valerie val
veronica ronnie
vernon vern
victor vic
victoria vicky tori
vincent vince vinnie
virginia ginny
walter walt wally
wesley wes
wilfred wilf
wilhelmina billie
william bill billy will willie willy liam
winston win
yvonne vonnie
zachary zach zack
`;

const namesByForm = /* @__PURE__ */ once((): ReadonlyMap<string, readonly number[]> => {
  const byForm = new Map<string, number[]>();
  lines(list).forEach((line, index) => {
    for (const form of words(line)) {
      const known = byForm.get(form);
      if (known === undefined) byForm.set(form, [index]);
      else known.push(index);
    }
  });
  return byForm;
});

/** Whether two given names in lower case are forms of one name: `bill` and `william`, `bob` and `robert`. */
export function sameGivenName(a: string, b: string): boolean {
  const byForm = namesByForm();
  const first = byForm.get(a);
  const second = first === undefined ? undefined : byForm.get(b);
  return second?.some((index) => first!.includes(index)) ?? false;
}
