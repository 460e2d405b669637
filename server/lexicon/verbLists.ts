import { inflect } from './inflect.ts';
import { lines, once } from './once.ts';
import { type Frame, frameBit, type VerbClass, type VerbForm, verbFormBit } from './verbs.ts';

// One verb a line: base, then past and participle where they follow no rule, then `+` and the rest of its phrase; then
// its frames. A slash parts two spellings. Where two verbs share a form the one listed first has it.
const neutral = `
say said|quote that invert
tell told|quote that to wh addressee
ask|quote to wh addressee invert
add|quote that invert weak
reply|quote that invert
answer|quote that addressee invert weak
respond|quote that invert
write wrote written|quote that wh invert addressee
testify|quote that wh invert
announce|quote that np wh invert
state|quote that np wh invert
declare|quote that np as invert
comment|quote that invert
remark|quote that invert
mention|quote that np wh invert
assert|quote that np invert
affirm|quote that np invert
reaffirm|quote that np
reiterate|quote that np invert
repeat|quote that np invert weak
restate|quote that np
stress|quote that np wh invert
emphasise/emphasize|quote that np wh invert
underline|quote that np wh weak
underscore|quote that np wh weak
insist|quote that invert
deny|quote that np invert
argue|quote that np invert
counter|quote that invert weak
retort|quote that invert
rejoin|quote that invert weak
object|quote that invert
protest|quote that np invert weak
complain|quote that of invert
suggest|quote that np wh invert
propose|quote that to np invert
recommend|quote that to np invert
advise|quote that to wh addressee invert
counsel|quote that to addressee invert
caution|quote that to addressee invert
urge|quote that to addressee np invert
beg|quote to addressee invert
plead|quote that to invert
implore|quote to addressee invert
beseech besought/beseeched|quote to addressee
appeal|quote to weak
ask + for|np
call + for|np
call + on|to addressee
call + upon|to addressee
call|as quote addressee weak
describe|as wh np
portray|as
characterise/characterize|as
depict|as weak
label|as
brand|as weak
dub|as
term|as
deem|as
refer + to|as np
name|as weak
nickname|as
define|as weak
liken|np
compare|np weak
cite|np quote that weak
quote|np quote weak
order|quote to addressee that weak
command|quote to addressee that weak
instruct|quote to addressee that wh
direct|quote to addressee weak
demand|quote that to np invert
request|quote that to np addressee
require|that weak
inquire/enquire|quote wh invert
query|quote wh np invert
question|quote wh np addressee weak
wonder|quote wh invert
wonder + aloud|quote wh
quiz|addressee wh
interview|addressee weak
interject|quote that invert
echo|quote that np invert
utter|quote np invert
mouth|quote np invert weak
reference|np weak
highlight|np that wh weak
point + to|np weak
play + up|np
downplay|np
disavow|np quote
invoke|np weak
identify|as weak
herald|np as weak
bill|as weak
enumerate|np quote
list|np quote weak
interrupt|quote addressee invert weak
interpose|quote invert
intone|quote invert
inform|that addressee wh of quote
notify|that addressee of
brief|that addressee wh weak
update|addressee weak
assure|that addressee of quote
reassure|that addressee quote
convince|that to addressee weak
persuade|that to addressee weak
promise|quote that to np addressee invert
pledge|quote that to np invert
vow|quote that to np invert
swear swore sworn|quote that to weak
guarantee|quote that to np weak
undertake undertook undertaken|to that weak
commit|to weak
threaten|quote that to np invert
offer|quote to np invert weak
volunteer|quote that to invert weak
agree|quote that to invert weak
disagree|quote that invert
concur|quote that invert
consent|quote to weak
decline|quote to weak
demur|quote that invert
refuse|quote to weak
reject|np quote weak
dismiss|np as quote weak
rebut|np that quote
refute|np that quote
rebuff|np weak
dispute|np that quote wh
contest|np that weak
contradict|np addressee
challenge|quote np to addressee weak
confirm|quote that np wh invert
verify|that np wh weak
report|quote that np wh invert
relay|quote that np invert weak
recount|quote that np wh invert
relate|quote that np wh invert weak
narrate|quote np invert
retell retold|np quote
reminisce|quote that invert
reflect|quote that invert weak
remember|quote that wh invert weak
recollect|quote that wh invert
muse|quote that invert
ponder|quote wh weak
speculate|quote that wh invert
estimate|quote that np weak
predict|quote that np wh invert
forecast forecast/forecasted|quote that np invert
foretell foretold|quote that np
project|that weak
prophesy|quote that invert
conclude|quote that invert weak
determine|that wh weak
decide|quote that to wh weak
rule|quote that invert weak
find found|that weak
hold held|that weak
reason|quote that invert weak
surmise|quote that invert
summarise/summarize|quote that np invert
sum + up|quote np invert
paraphrase|quote np
elaborate|quote that invert
expand|quote weak
expound|quote that
specify|quote that np wh
detail|that np wh weak
outline|np wh that weak
lay laid + out|np wh weak
set set + out|np wh weak
spell spelled/spelt + out|quote np wh that
present|np weak
introduce|quote np weak
discuss|np wh weak
debate|np wh weak
address|np quote weak
touch + on|np weak
raise|np weak
broach|np
talk|quote weak
talk + about|np wh weak
speak spoke spoken|quote weak
speak spoke spoken + of|np weak
speak spoke spoken + out|quote weak
speak spoke spoken + up|quote
chat|quote weak
converse|quote weak
confide|quote that invert
share|quote that np wh invert weak
communicate|quote that np wh weak
convey|quote that np wh
express|np quote that weak
voice|np quote that weak
articulate|np quote that weak
phrase|quote weak
put put|quote weak
word|quote weak
formulate|np quote weak
pronounce|quote that as np invert weak
proclaim|quote that np as invert
advocate|np that quote
preach|quote that invert
lecture|quote addressee weak
pray|quote that to invert weak
recite|quote np invert
read read|quote that invert weak
read read + out|quote np
read read + aloud|quote np
dictate|quote np that weak
publish|quote np weak
release|quote np weak
issue|quote np weak
jot + down|quote
sign + off|quote weak
scribble|quote invert
scrawl|quote invert
pen|quote np weak
inscribe|quote
print|quote weak
run ran run|quote weak
go went gone|quote weak
go went gone + on|quote to invert weak
carry + on|quote invert weak
continue|quote that invert weak
resume|quote invert weak
begin began begun|quote invert weak
start|quote invert weak
start + off|quote weak
open|quote invert weak
lead led + off|quote weak
finish|quote invert weak
end|quote invert weak
close|quote weak
return|quote invert weak
follow + up|quote weak
come came come + back|quote weak
write wrote written + back|quote that
shoot shot + back|quote invert
hit hit + back|quote that
fire + back|quote that invert
push + back|quote that weak
clap + back|quote
snap + back|quote
chime + in|quote that invert
weigh + in|quote that weak
cut cut + in|quote invert weak
break broke broken + in|quote weak
butt + in|quote
jump + in|quote weak
pipe + up|quote invert
call + out|quote np invert weak
call + back|quote weak
cry + out|quote that invert
shout + out|quote
yell + out|quote
sing sang sung + out|quote
greet|quote addressee weak
welcome|np quote weak
thank|quote addressee
congratulate|quote addressee
apologise/apologize|quote that invert
excuse|quote weak
toast|quote addressee weak
salute|quote np as weak
clear + up|np that weak
make made + clear|that wh quote
make made + it clear|that wh quote
make made + plain|that wh
make made + the point|that quote
make made + the case|that quote
have had + it|that
let let + it be known|that
let let + slip|that np
give gave given + notice|that
take took taken + issue|weak
rule + out|np that
write wrote written + off|np as
play + down|np
hail|np as quote
laud|np as quote
commend|np as quote
single + out|np as
give gave given|quote weak
testify + to|np
attest|quote that
attest + to|np
certify|that np weak
depose|that weak
submit|that quote weak
move|that weak
posit|that quote
postulate|that quote
theorise/theorize|that quote
hypothesise/hypothesize|that quote
philosophise/philosophize|quote that
generalise/generalize|quote that
venture|quote that invert weak
hint|quote that np invert
imply|that np quote
insinuate|that np quote
intimate|that np quote
allude + to|np
signal|that np wh quote weak
indicate|that np wh quote
show showed shown|that wh weak
demonstrate|that wh weak
illustrate|that quote wh weak
prove proved proved/proven|that weak
translate|quote np weak
interpret|quote np as weak
correct|quote that addressee invert weak
amend|quote weak
qualify|quote that weak
pipe + in|quote
prompt|quote to addressee invert weak
encourage|quote to addressee invert
exhort|quote to addressee invert
invite|quote to addressee weak
coax|quote to addressee invert
entreat|quote to addressee
dare|quote to addressee invert weak
press|quote wh addressee weak
pressure|to addressee weak
lobby|to addressee weak
petition|to addressee that weak
teach taught|quote that wh to addressee weak
ask + aloud|quote wh
opt|to weak
negotiate|weak np
bid bade/bid bidden/bid|quote addressee weak
tell told + off|quote addressee
blame|np quote that weak
accuse|addressee of
charge|quote that weak
denounce|np as quote
condemn|np as quote
decry|np as quote
deplore|np as quote
censure|np as quote
rebuke|np quote
reprimand|np quote
reproach|np quote
admonish|quote that to addressee
scold|quote that addressee invert
chide|quote that addressee invert
upbraid|quote addressee
berate|quote addressee
criticise/criticize|np as quote that
critique|np as quote
praise|np as quote that invert
applaud|np as quote weak
credit|np that weak
endorse|np quote weak
back + up|np weak
vouch + for|np
recant|quote that np
retract|np quote
withdraw withdrew withdrawn|np weak
take took taken + back|np weak
observe|quote that np invert weak
remonstrate|quote that invert
expostulate|quote invert
`;

const platform = `
tweet|quote that np wh invert
retweet|quote np
live-tweet|quote np
subtweet|quote
post|quote that np wh invert
repost|quote np
email/e-mail|quote that addressee wh invert
text|quote that addressee invert
message|quote that addressee invert
blog|quote that wh
live-blog/liveblog|quote
broadcast broadcast/broadcasted|quote np that weak
telephone|quote addressee weak
phone|quote addressee weak
cable|quote that addressee weak
telegraph|quote that weak
fax|quote addressee weak
upload|quote np weak
caption|quote
comment + on|np
skype|quote addressee
skeet|quote
toot|quote weak
stream|quote weak
`;

const doubt = `
claim|quote that to np invert
allege|quote that np invert
contend|quote that invert
purport|to that
maintain|quote that invert weak
profess|quote that to np
aver|quote that invert
avow|quote that np
make made + out|that weak
`;

const guilt = `
admit|quote that to np invert
admit + to|np
confess|quote that to np invert
concede|quote that np wh invert
acknowledge|quote that np wh invert
own + up|quote that
come came come + clean|weak
`;

const truth = `
reveal|quote that np wh invert
point + out|quote that np wh invert
note|quote that np wh invert
expose|np that weak
explain|quote that np wh invert
warn|quote that to np addressee wh of invert
forewarn|that addressee
recall|quote that np wh invert weak
remind|quote that to addressee of
clarify|quote that np wh invert
disclose|quote that np wh
divulge|quote that np wh
leak|that np weak
let let + on|that wh
`;

const colour = `
gush|quote that invert
boast|quote that np of invert
brag|quote that invert
quip|quote that invert
joke|quote that invert
gloat|quote that invert
boom|quote invert weak
blare|quote invert weak
riff|quote invert
chime|quote invert weak
hoot|quote invert weak
harrumph|quote that invert
jest|quote invert
kid|quote addressee weak
tease|quote addressee that invert weak
sneer|quote that invert
snap|quote that invert weak
snarl|quote that invert
snipe|quote that invert
snort|quote that invert
sniff|quote that invert weak
scoff|quote that invert
jeer|quote addressee invert
taunt|quote addressee invert
mock|quote np as invert weak
ridicule|quote np as
deride|quote np as
heckle|quote addressee
fume|quote that invert
rage|quote that invert weak
rail|quote weak
rail + against|np
seethe|quote that invert
storm|quote that invert weak
thunder|quote that invert weak
roar|quote that invert weak
bellow|quote that invert
bark|quote invert weak
growl|quote that invert weak
howl|quote that invert weak
hiss|quote invert weak
shriek|quote that invert
scream|quote that invert
screech|quote invert weak
shout|quote that invert
yell|quote that invert
holler|quote invert
cry|quote that invert weak
sob|quote that invert
weep wept|quote invert weak
wail|quote that invert
whine|quote that invert
whimper|quote invert
moan|quote that invert
groan|quote that invert
grumble|quote that invert
gripe|quote that invert
grouse|quote that invert
carp|quote that invert
bemoan|np that quote
lament|quote that np invert
bewail|np that quote
rant|quote that invert
rave|quote that invert weak
exclaim|quote that invert
opine|quote that invert
pontificate|quote that invert
chuckle|quote that invert
laugh|quote that invert weak
giggle|quote invert
chortle|quote invert
cackle|quote invert
grin|quote that invert weak
smile|quote that invert weak
smirk|quote invert weak
beam|quote invert weak
sigh|quote that invert
gasp|quote that invert
breathe|quote invert weak
croak|quote invert
mutter|quote that invert
mumble|quote that invert
murmur|quote that invert
whisper|quote that invert
drawl|quote invert
stammer|quote that invert
stutter|quote that invert
babble|quote that invert
blurt|quote that invert
blurt + out|quote that invert
splutter|quote invert
sputter|quote invert weak
crow|quote that invert
chant|quote invert
sing sang sung|quote invert weak
croon|quote invert
enthuse|quote that invert
cheer|quote np invert weak
trumpet|quote np as that
tout|np as quote
rhapsodise/rhapsodize|quote
bluster|quote that invert
rumble|quote invert weak
blast|np as quote invert
slam|np as quote weak
bash|np as weak
trash|np as
rip|np as weak
rap|np quote weak
savage|np as
lambast/lambaste|np as quote
excoriate|np as
castigate|np as
pillory|np as
skewer|np as weak
assail|np as
attack|np as quote weak
hammer|np as quote weak
pan|np as weak
knock|np as weak
hit hit + out|quote that
lash + out|quote that
lash|np as weak
tear tore torn + into|np
rip + into|np
lay laid + into|np
round + on|np
take took taken + aim|quote weak
take took taken + a swipe|quote
sound + off|quote that
vent|quote that invert weak
spit spat/spit|quote invert weak
spit spat/spit + out|quote
hurl|quote weak
needle|quote addressee weak
rib|quote addressee weak
deadpan|quote that invert
wisecrack|quote
crack|quote that invert weak
banter|quote
tut|quote invert
tsk|quote
coo|quote invert
purr|quote invert weak
chirp|quote invert weak
pooh-pooh|np
swear swore sworn + at|quote
curse|quote invert weak
nod|quote that invert weak
shrug|quote that invert weak
gesture|quote that weak
`;

const attitude = `
think thought|quote that wh weak
believe|that quote
feel felt|that weak
know knew known|that wh weak
want|to weak
wish|that to weak
hope|that to quote
fear|that np to
support|np weak
oppose|np
favour/favor|np weak
prefer|np to that
like|np to weak
love|np to weak
hate|np to weak
dislike|np
detest|np
loathe|np
despise|np
admire|np
respect|np weak
appreciate|np that weak
value|np weak
expect|that to np
anticipate|that np
assume|that np weak
presume|that
suppose|that weak
suspect|that np
guess|that wh quote weak
imagine|that np wh weak
envision/envisage|np that
foresee foresaw foreseen|np that
doubt|that np wh
distrust|np
mistrust|np
trust|that np weak
consider|that np as weak
regard|as weak
view|as np weak
see saw seen|as that weak
perceive|as that np
reckon|that quote
figure|that wh weak
calculate|that wh weak
judge|that as wh weak
assess|that as wh weak
rate|as weak
rank|as weak
conceive|that np weak
understand understood|that wh weak
realise/realize|that wh weak
recognise/recognize|that np as weak
accept|that np weak
learn learned/learnt|that wh weak
discover|that wh weak
notice|that wh weak
hear heard|that wh weak
sense|that np weak
forget forgot forgotten|that wh weak
regret|that np to
resent|that np
mourn|np that weak
grieve|np that weak
worry|that quote weak
care|wh weak
mind|that weak
dread|np that
desire|np to that
long|to weak
yearn|to
crave|np
aspire|to
intend|to that
mean meant|to that weak
plan|to weak
aim|to weak
seek sought|to np weak
resolve|to that weak
contemplate|np weak
choose chose chosen|to weak
need|to weak
try|to weak
approve|np weak
approve + of|np
disapprove|weak
disapprove + of|np
agree + with|np
disagree + with|np
side + with|np
stand stood + by|np
stand stood + behind|np
back|np weak
embrace|np weak
champion|np
defend|np as weak
promote|np weak
espouse|np
subscribe + to|np
object + to|np
resist|np weak
frown + on|np
scorn|np
shun|np weak
bristle|that weak
balk/baulk|to weak
welcome + back|np
celebrate|np weak
enjoy|np weak
cherish|np
pride|that weak
rejoice|that quote
delight|that weak
marvel|that quote invert
fret|that quote
agonise/agonize|weak
bet bet/betted|that quote weak
count + on|np
insist + on|np
look + forward to|np
blame + on|np
tend|weak
dream dreamed/dreamt|that weak
conjecture|that quote
deduce|that
infer|that
gather|that weak
keep kept + in mind|that
take took taken + the view|that
have had + doubts|that weak
empathise/empathize|weak
sympathise/sympathize|weak
envy|np
pity|np
forgive forgave forgiven|np weak
tolerate|np
condone|np
`;

const classes = { neutral, platform, doubt, guilt, truth, colour, attitude };

const bits = once(() => new Map<string, number>());

/** The bits of a list of frames; a few dozen lists serve all verbs. */
const framesOf = (names: string): number => {
  let set = bits().get(names);
  if (set === undefined) {
    set = names.split(' ').reduce((all, name) => all | (frameBit[name as Frame] ?? 0), 0);
    bits().set(names, set);
  }
  return set;
};

type Forms = Map<string, { -readonly [Key in keyof VerbForm]: VerbForm[Key] }>;

/** Enters all forms of the verb that one line of the lists above describes. */
const enterVerb = (forms: Forms, line: string, verbClass: VerbClass): void => {
  const bar = line.indexOf('|');
  const plus = line.indexOf(' + ');
  const end = plus < 0 ? '' : line.slice(plus + 2, bar);
  const verb = line.slice(0, plus < 0 ? bar : plus).split(' ');
  const bases = verb[0]!.split('/');
  const lemma = bases[0] + end;
  const frames = framesOf(line.slice(bar + 1));
  const enter = (stem: string, form: number): void => {
    const known = forms.get(stem + end);
    if (known === undefined) forms.set(stem + end, { lemma, form, class: verbClass, frames });
    else if (known.lemma === lemma) known.form |= form;
  };
  for (const base of bases) {
    const made = inflect(base, verb[1], verb[2]);
    enter(base, verbFormBit.base);
    enter(made.s, verbFormBit.s);
    for (const stem of made.past) enter(stem, verbFormBit.past);
    for (const stem of made.participle) enter(stem, verbFormBit.participle);
    for (const stem of made.ing) enter(stem, verbFormBit.ing);
  }
};

/** Every written form of every verb, lower case; a verb with a particle as one key (`pointed out`). Built on first use. */
export const verbForms = once((): ReadonlyMap<string, VerbForm> => {
  const forms: Forms = new Map();
  for (const [verbClass, list] of Object.entries(classes)) {
    for (const line of lines(list)) enterVerb(forms, line, verbClass as VerbClass);
  }
  return forms;
});

/** For each form that begins a verb of several words, what follows it, longest first: `pointed` → `out`. */
export const verbPhrases = once((): ReadonlyMap<string, readonly string[]> => {
  const phrases = new Map<string, string[]>();
  for (const form of verbForms().keys()) {
    const space = form.indexOf(' ');
    if (space < 0) continue;
    const head = form.slice(0, space);
    const rests = phrases.get(head);
    if (rests === undefined) phrases.set(head, [form.slice(space + 1)]);
    else rests.push(form.slice(space + 1));
  }
  for (const rests of phrases.values()) rests.sort((a, b) => b.length - a.length);
  return phrases;
});
