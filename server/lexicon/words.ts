import { once, wordSet, words } from './once.ts';

// The commonest English words are chosen, with changes of our own, from popular-english-words (ISC licence, © Tim Koop),
// a count of Wikipedia’s text, kept to entries of word-list (MIT licence, © Sindre Sorhus) and without names of people
// and places unless dale-chall (MIT licence, © 2014 Titus Wormer) has them as familiar words.

/** Months and weekdays with their short forms, lower case, no stop. */
export const dateWords =
  /* @__PURE__ */ wordSet(`january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed
weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays`);

/** Months in order, full and short forms: `sept` → 9. */
export const months = /* @__PURE__ */ once((): ReadonlyMap<string, number> => {
  const full = words('january february march april may june july august september october november december');
  const numbers = new Map<string, number>();
  full.forEach((month, index) => {
    numbers.set(month, index + 1);
    numbers.set(month.slice(0, 3), index + 1);
  });
  return numbers.set('sept', 9);
});

/** Weekdays in order, full and short forms: `thurs` → 4, Monday is 1. */
export const weekdays = /* @__PURE__ */ once((): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  const forms =
    'monday mon,tuesday tue tues,wednesday wed weds,thursday thu thur thurs,friday fri,saturday sat,sunday sun';
  forms.split(',').forEach((day, index) => {
    for (const form of words(day)) numbers.set(form, index + 1);
  });
  return numbers;
});

/**
 * Words that have a capital at the start of a sentence and are then no name: function words, adverbs, participles and
 * plurals that often open a sentence. Lower case; apostrophes straight.
 */
export const sentenceOpeners = /* @__PURE__ */ wordSet(`
a about above absent according accordingly across actually added adding additionally addressing admittedly after
afterward afterwards again against aged ago ahead aimed ain't albeit all allegedly almost alone along alongside
already also alternatively although altogether always amid amidst among amongst an and annually another any anybody
anyhow anymore anyone anything anyway anywhere apart apparently approximately are aren't armed around arriving as
aside asked asking assuming at authorities away back backed barely barring based basically be because been before
beforehand behind being believing below beneath beside besides best better between beyond billion billions born both
briefed briefly built but by called calling can can't cannot carrying caught certain certainly chiefly citing claiming
clearly collectively combined coming commenting commonly compared concerning confronted consequently considered
considering continually contrary conversely correspondingly could couldn't countless critically critics crucially
currently daily dare deep definitely deliberately depending despite did didn't different directly do does doesn't
doing don't done down dozens dressed driven due during each earlier early easily effectively eight eighty either
elected eleven else elsewhere enough entering entirely equally especially essentially even eventually ever every
everybody everyone everything everywhere evidently exactly except excluding expected experts explaining extremely
faced facing fairly familiar far feeling few fewer fifteen fifty filed finally first firstly five following for forced
formally former formerly forth fortunately forty forward founded four frankly frequently friends from fully further
furthermore generally gently getting given giving going gone gradually granted had hadn't half handed hardly has
hasn't have haven't having he he'll he's headed heavily held hello hence her here here's hereby herein hers herself
hey hi hidden him himself his historically hitherto honestly hopefully hoping hourly how how's however huge hundred
hundreds i i'd i'll i'm i've if immediately importantly in inadvertently incidentally including increasingly indeed
individually inevitably initially inside inspired instantly instead interestingly into investigators ironically is
isn't it it's its itself joined judges judging just keep knowing known largely last lastly late lately later lawmakers
lawyers leaders least led left legally less lest let let's like likely likewise linked little locally locals located
long longer look looking losing luckily made mainly make making many married maybe me meantime meanwhile meeting men
merely might million millions mine minus monthly more moreover most mostly moved moving much must my myself named
namely nationally nationwide naturally near nearby nearly necessarily needless neighbors neighbours neither never
nevertheless next nine ninety no nobody none nonetheless nor normally not notably nothing noting notwithstanding now
nowadays nowhere numerous obviously occasionally of off officers officially officials often oh ok okay old on once one
ones only onto opened openly opposite or organisers organizers originally other others otherwise ought our ours
ourselves out outside over overall overnight owing own paradoxically parents partially particularly partly passengers
past people per perfectly perhaps personally picked pictured plans please plenty plus police politically poor possibly
potentially precisely predictably presently pressed presumably previously primarily prior privately probably properly
prosecutors protesters provided providing publicly published purportedly pushed putting quarter quickly quietly quite
quoted raised rarely rather reached readily reading really reasonably recent recently referring regarding regardless
regrettably rejected relatively relatives released remarkably repeatedly reportedly reporters rescuers residents
respectively responding returning roughly running sadly said same saying scarcely scientists seated second secondly
seeing seen seldom sent separately seriously set seven seventy several shall shares sharply she she'll she's shortly
should shouldn't significantly similar similarly simply simultaneously since sitting six sixty slightly slowly so some
somebody someday somehow someone something sometime sometimes somewhat somewhere soon sooner speaking specifically
spokesperson staff standing starting statewide still stocks strangely strictly strikingly strongly students
subsequently such suddenly supporters supposedly sure surely surprisingly surrounded survivors taken taking talking
taught teachers temporarily ten than thank thankfully thanks that that's the their theirs them themselves then thence
there there's thereafter thereby therefore therein thereof thereupon these they they'll they're they've thinking third
thirdly thirty this thoroughly those though thousand thousands three through throughout thus till time to today
together told tomorrow tonight too tourists toward towards traditionally tragically truly trying turning twelve twenty
twice two two-thirds typically ultimately unable under underneath undoubtedly unexpectedly unfortunately unless unlike
unsurprisingly until unusually up upon upstairs us using usually various versus very via virtually visitors voters
waiting walking wanted was wasn't way we we'll we're we've wearing weekly welcome well were weren't what what's
whatever when whenever where where's whereas whereby wherein whereupon wherever whether which whichever while whilst
who who's whoever whole wholly whom whose why widely will winning with within without witnesses women won't wondering
workers working worldwide worried worse worst would wouldn't wow writing yeah yearly years yes yesterday yet you
you'll you're young your yours yourself yourselves zero`);

/** The commonest English words, lower case: what tells “Hope” from hope. */
export const commonWords = /* @__PURE__ */ wordSet(`
abandoned ability able about above abroad absence absolutely abuse academic academy accept acceptable accepted access
accessible accident accompanied according account accounts accurate accused achieve achieved achievement acquired
across act acted acting action actions active activist activities activity actor actors actress acts actual actually
ad adaptation adapted add added adding addition additional additionally additions address addressed adds adjacent
administration administrative administrator admitted adopted adult adults advance advanced advantage advertising
advice affairs affect affected affiliated afraid after afternoon afterwards again against age aged agencies agency
agent agents ages ago agree agreed agreement agricultural agriculture ahead aid aim aimed air aircraft aired airport
album align alive all alleged alliance allied allow allowed allowing allows almost alone along alongside already also
alt alternate alternative although always am amateur ambassador amendment among amongst amount an analysis ancient and
angry animal animals animated anniversary announced annual annually another answer any anybody anyone anything anyway
anywhere apart apparent apparently appeal appear appearance appearances appeared appearing appears applicable
application applications applied applies apply appointed appointment approach appropriate approval approved
approximately architect architectural architecture archives are area areas argue argued argument arguments arm armed
arms army around arranged arrangement arrest arrested arrival arrived art article artillery artist artistic artists
arts artwork as aside ask asked asking asks asp aspects assembly assessed assessment assigned assist assistance
assistant associate associated association assume assumed assuming at athletes athletic attached attack attacked
attacks attempt attempted attempting attempts attend attended attention attorney attracted attributed audience audio
author authorities authority authors automatic automatically available avenue average aviation avoid award awarded
awards aware away baby bachelor back background backing bad baker balance ball ban band bands bank banks banned bar
base baseball based basic basically basis basketball bass battalion battery battle bay be beach beat beautiful beauty
became because become becomes becoming been beer before began begin beginning begins begun behalf behavior behaviour
behind being belief believe believed believes bell belong belongs below benefit benefits besides best better between
beyond bias bible big biggest bike bill billboard billion biography bird birds birth birthday bishop bit black block
blocked blocks blog blood blue blues board boat bodies body bold bomb bombs bond book books border borders born
borough both bottom bought bound boundary bowl box boys brain branch branches brand brazil bread break breaking brick
bridge brief briefly brigade bring bringing brings broad broadcast broadcasting broke broken bronze brook brother
brothers brought brown budget build building buildings built bull buried bus business businesses businessman but buy
buys by bytes cabinet cable calculated call called calling calls came camera camp campaign campaigns campus can canada
canal cancelled cancer candidate candidates cannot capable capacity cape capital captain capture captured car card
cards care career carried carry carrying cars carter case cases cast castle cat category cathedral caught cause caused
causes causing cavalry celebrated cell cells cemetery census center centers central centre centuries century ceremony
certain certainly ch chain chair chairman challenge chamber champion champions championship championships chance
change changed changes changing channels chapel chapter character characteristics characters charge charged charges
chart charter charts chase check checked chemical chemistry chief child childhood children china choice choir choose
chose chosen church churches cinema circle circuit circumstances cited cities citing citizens city civil claim claimed
claiming claims class classes classic classical classification classified clean clear clearer clearly clerk click
climate clinical close closed closely closer closing closure club clubs coach coal coalition coast coastal code coffee
col cold collaboration collected collection collections college colleges colonel colonial colony color colors colour
column combat combination combined come comedy comes comic comics coming command commander comment commentary
commented comments commercial commission commissioned commissioner committed committee common commonly commons
communication communications communities community companies company compared comparison compete competed competing
competition competitions competitive compilation complete completed completely completion complex component components
composed composer composition comprehensive computer concept concern concerned concerning concerns concert concerts
concluded conclusion concrete condition conditions conduct conducted conference confirmed conflict confused congress
connected connection consecutive conservation consider considerable considered considering consisted consistent
consisting consists constant constituency constitution constructed construction contact contain contained containing
contains contemporary content contents contest contested context continue continued continues continuing contract
contrast contribute contributed contributing contribution contributions contributor control controlled controversial
controversy convention converted convicted convinced cook copies copy copyright core corner corporate corporation
corps correct correctly corresponding cost costs could council count counties countries country county couple course
courses court courts cousin cover coverage covered covering covers crash create created creating creation creative
creator credit credited credits creek crew cricket crime criminal crisis criteria critic critical criticism criticized
critics crossing crowd crown cultural culture cup current currently customers cut cycle dad daily dam damage damaged
dance dangerous dark data database date dated dates dating daughter daughters dawn day days dead deal dealing deals
death deaths debate debt debut debuted decade decades decide decided decides decision decisions declared decline
declined dedicated deep default defeat defeated defeating defence defending defense defensive defined definitely
definition degree degrees deleted deleting delivered demand demolished demonstrate demonstrated denied density
department depending depth deputy derived descent describe described describes describing description design
designated designed designer designs despite destroyed detail detailed details determine determined develop developed
developing development device devices diameter dictionary did die died dies difference differences different difficult
digital direct directed direction directly director directors disagree disc discovered discovery discuss discussed
discussing discussion discussions disease display displayed dispute disruptive distance distinct distinction
distinguished distributed distribution district districts divided division divisions do doctor doctors document
documentary documents does dog doing domain domestic donated done door double doubt down downtown draft drama draw
drawing drawn dream drew drink drive driven driver driving drop dropped drug drugs drums dry due duke duo during
duties duty dynasty each earl earlier earliest early earned earth easier easily east eastern easy economic economics
economy edge edited edition editions editor editorial educated education educational effect effective effectively
effects effort efforts eight eighth either elected election elections electoral electric electrical electronic element
elementary elements elevation eleven eliminated else elsewhere em email emergency emperor empire employed employees
employment empty en encourage encouraged end ended ending ends enemy energy enforcement engaged engine engineer
engineering engineers engines enough ensure enter entered entering entertainment entire entirely entitled entrance
entries entry environment environmental episode episodes equal equipment equipped equivalent er erected error es
escape especially essay essential essentially establish established establishing establishment estate estimated et
ethnic even evening event events eventually ever every everybody everyone everything evidence evil evolution exact
exactly example examples excellent except exception exchange exclusively executed executive exercise exhibition exist
existed existence existing exists expand expanded expansion expect expected expedition experience experienced
experiences experimental expert explain explained explains explanation express expressed expression extended extension
extensive extent external extinct extra extreme extremely eye eyes fa face faced facilities facility facing fact
factor factors factory facts faculty fail failed failing fails failure fair fairly faith fall falling falls false fame
familiar families family famous fan fans far farm fashion fast father favor favorite fear feared fears feature
featured features featuring federal federation feed feel feeling feels feet fell fellow felt female females festival
few fiction fictional field fields fifth fight fighter fighting figure figures file filed files filled film filmed
films final finally finals finance financial find finding finds fine finish finished finishing fire fired fires firm
first fish fisher fishing fit five fix fixed flag flat fleet flight flood floods floor flow flowers flows fly flying
focus focused focuses folk follow followed following follows food foot football for force forced forces foreign forest
form formal formally format formation formed former formerly forming forms formula fort forum forward fought found
foundation founded founder founding four fourth fox frame franchise frank free freedom frequency frequent frequently
fresh friend friendly friends from front fruit fuel full fully fun function functions fund funding funds further
furthermore future gain gained gallery game games gang garden gardener gardens gas gate gave gay gender general
generally generate generated generation genre get gets getting giant girl girls give given gives giving glad glass
global go goal goals god goes going gold golden golf gone good goods google got gov government governments governor
grace grade gradually graduate graduated graduating grand grandfather grant granted gray great greater greatest
greatly greece green grew grey ground grounds group groups grow growing grown growth guard guess guest guide guideline
guidelines guilty guitar guitarist gun guns guy had hair half hand handle hands happen happened happens happy hard has
hate hates have having he head headed headquarters heads health hear heard hearing heart heat heavily heavy height
held hello help helped helpful helping helps hence her here heritage hero herself hi hidden high higher highest highly
highway hill hills him himself hired his historian historic historical historically history hit hits hoax hockey hold
holder holding holds holy home homes honorary honour hook hope hoped hopes horse horses hospital hospitals host hosted
hosts hot hotel hour hours house household households houses housing how however huge human humans hundred hundreds
hunter husband ice idea ideas identical identified identify identity if illegal illustrated image images immediate
immediately impact imperial implementation implemented imply importance important impossible improve improved
improvement improvements improving in incident include included includes including inclusion income incorporated
increase increased increasing increasingly incumbent indeed index indicate indicated indicates individual individuals
industrial industries industry infantry inflation influence influenced influential info information infrastructure
inhabitants initial initially initiative injured injuries injury inner input inquiry inside inspired installed
instance instead institute institution institutions instructions instrument instrumental instruments insurance
integrated intelligence intended intention interest interested interesting interests interior internal international
internationally internet interpretation intersection interview interviews into introduced introduction invasion
investigation investment invited involved involvement involves involving iron is island islands issue issued issues it
item items its itself jail japan job jobs join joined joining joint journal journalist journals journey joy judge
judges junction june jury just keep keeping keeps kept key keyboards kids kill killed killing kind king kingdom kings
knew knight know knowledge known knows label labor laboratory lack lady lake land landing lands landscape language
languages large largely larger largest last lasted late later latest latter launch launched law laws lawyer lay lead
leader leaders leadership leading leads league learn learned learning least leave leaves leaving led left leg legal
legend legislation legislative length less let lets letter letters level levels liberal library license licensed
lieutenant life light like likely limit limited limits line linear lines linked links list literally literary
literature little live lived lives living loan local locally located location locations log logo long longer look
looked looking looks lord los lose losing loss losses lost lot lots love loved loves low lower lyrics ma machine made
magazine magazines magic main mainly mainstream maintain maintained maintenance major majority make makes making male
males man managed management manager managing manner manual manufacturer manufacturing many map maps mark marked
market marketing markets marks marriage married mason mass massive master masters match matches material materials
mathematics matter matters maximum may maybe mayor me mean meaning means meant meanwhile measure measures meat
mechanical medal medals media median medical medicine medieval medium meet meeting meetings meets member members
membership memorial memory men mental mention mentioned mentions merchant merely merge merged merger merging merit
message messages met metal meters method methods metres metropolitan michigan mid middle might mile military milk mill
miller million mind mine minimum mining minister ministry minority minute minutes miss missed missing missions mix
mixed mm mode model models modern modified modify mom moment mon monastery money monitored monitoring month months
monument moon more morning most mostly mother motion motor mount mountain mountains mounted mouth move moved movement
movements moves movie movies moving much multiple mum municipal municipality murder museum music musical musician
musicians must my myself name named names narrow nation nations native natural nature naval navy near nearby nearly
necessarily necessary need needed needs negative neighbor neighborhood neighbour neither net network networks neutral
never nevertheless new newly news newspaper newspapers next night nine no nobody nom nominated nomination nominations
non none normal normally northeast northern northwest not notably note noted notes nothing notice noticed novel novels
now nuclear number numbers numerous nurse nurses ny object objective objects observed obtain obtained obvious
obviously occasionally occasions occupation occupied occur occurred occurs ocean odd of off offensive offer offered
offering offers office officer officers offices official officially officials often oh oil ok okay old older oldest
olympics on once one ones ongoing online only onto op open opened opening opera operate operated operates operating
operation operational operations operator opinion opinions opponents opportunities opportunity oppose opposed opposite
opposition option options or orange orchestra order ordered orders organ organisation organization organizations
organized origin original originally origins orphaned other others otherwise our out outer output outside outstanding
over overall overlap overlaps own owned owner owners ownership pa pacific page pages paid pain painted painter
painting paintings pair palace panel paper papers paragraph parallel parameter parent parents parish park parks
parliament parliamentary part partially participants participate participated participating participation particular
particularly parties partly partner partners partnership parts party pass passage passed passenger passengers passes
passing past pat path patient patients pattern patterns pay peace peak peaked peer people percent percentage perfect
perform performance performances performed performing perhaps period periods permanent permission person personal
personality personally personnel persons perspective phase philippines philosophy phone photo photograph photographer
photographs photography photos phrase physical physician physics piano pick picked picture pictures piece pieces pilot
pioneer place placed places plain plan plane planet planned planning plans plant plants platform platforms play played
player players playing plays please plenty plot plus poem poems poet poetry point pointed points police policies
policy political politician politics pool poor pop pope popular popularity population populations port portal portion
portrait portrayed position positions positive possibility possible possibly post posted posting posts potential
potentially power powerful powers practical practice practices praised preceding prefer preferred premier premiere
premiered prepared presence present presented preserved president presidential press pressure pretty prevent previous
previously price prices priest primarily primary prime prince princess principal principle principles print printed
prior prison prisoners private prize pro probably problem problems procedure process processes processing produce
produced producer producers produces producing product production productions products professional professor profile
profit program programme programming programs progress project projects prominent promote promoted promoting promotion
promotional proof proper properly properties property proposal propose proposed prose protect protected protection
protein protest prove proved provide provided provides providing province provincial psychology public publication
publications publicly published publisher publishers publishing purchase purchased pure purpose purposes put puts
putting qualified qualify qualifying quality quarter queen question questions quick quickly quite quote race races
racial racing radio rail railroad railway rain raise raised ran random range rank ranked ranking ranks rapid rapidly
rare rarely rate rated rates rather rating ratio ray reach reached reaching reaction read reader readers reading reads
ready real reality really rear reason reasonable reasons receive received receiving recent recently recipient
recognition recognized recommended record recorded recording recordings records red reduce reduced refer reference
referenced references referred referring refers reflect reform refs refused regard regarded regarding regardless
regards regiment region regional regions register registered regular regularly regulations reign rejected related
relating relation relations relationship relationships relative relatively release released releases relevant reliable
relief religion religious remain remained remaining remains remember remix removal remove removed removing rename
renamed renaming repeated repeatedly replace replaced replacement replacing reply report reported reporter reporting
reports represent representation representative representatives represented representing represents republic
reputation request requested requests require required requirement requirements requires rescue research researchers
reserve residence resident residential residents resigned resistance resolution resolve resolved resolves resource
resources respect respectively responded response responsibility responsible rest restaurant restoration restore
restored result resulted resulting results retail retained retired retirement retrieved return returned returning
returns rev revealed reveals revenue review reviewed reviewer reviews revised revolution rice rich ride right rights
ring rise rising risk rival river rivers road roads rob rock role roles roof room rooms root roots rose roughly round
rounds route routes row royal rugby rule ruled rules ruling run running runs rural russia sad safe safety said saint
sale sales salt same sample sat satellite save saved saw say saying says scale scene scenes schedule scheduled scheme
scholar scholars scholarship school schools science sciences scientific scientist scientists scope score scored scores
scoring screen script sculpture sea search searching season seasons seat seats second secondary seconds secret
secretary section sections sector secure security see seeing seek seeking seem seemed seems seen sees segment select
selected selection self sell selling sells senate senator send sends senior sense sent sentence sentenced sentences
separate separated sequence series serious seriously serve served server serves service services serving session
sessions set sets setting settled settlement seven seventh several severe sexual shall shape share shared shares she
shell shepherd shift ship ships shooting shop shops shore short shortly shot should show showed showing shown shows
side sides sign signal signed significance significant significantly signing signs silver similar similarly simple
simply since singer singing single singles sir sister sisters site sites situated situation six sixth size skills skin
sky slightly slow small smaller smith snow so soccer social society soft software soil solar sold soldier soldiers
solid solo solution solutions some somebody someone something sometimes somewhat somewhere song songs songwriter sons
soon sorry sort sought soul sound sounds soundtrack source sources sourcing south southeast southern southwest space
spaces spain span speak speaker speaking speaks special species specific specifically speech speed spelling spend
spending spent spirit spiritual spoke spoken sponsored sport sports spot spread spring squad squadron square stable
stadium staff stage stages stand standard standards standing stands star starred starring stars start started starting
starts state stated statement statements states stating station stations statistics statue status stay stayed stays
steam steel step steps still stock stocks stone stood stop stopped stops storage store stores stories storm story
straight strange strategic strategy stream street streets strength strike string strong strongly struck structure
structures struggle student students studied studies studio studios study studying stuff style styles subject subjects
submission submitted subsequent subsequently substantial succeeded successful successfully successor such sue suffered
suffering sufficient suggest suggested suggesting suggestion suggestions suggests suicide suit suitable summary summit
super superior supply support supported supporters supporting supports supposed supreme sure surface surgery surname
surrounded surrounding survey survive survived surviving suspect suspected suspended swimming switch symbol system
systems table take taken takes taking talent talk talked talking talks tall tank target task taught tax taxes tea
teacher teachers teaching team teams technical technique techniques technologies technology television tell telling
tells temperature temporary ten tend tennis term terminal terms territories territory test testing tests texas text
texts than thank thanks that the theater theatre their them theme themes themselves then theories theory there
thereafter therefore these they thing things think thinking thinks third this thorough those though thought thousand
thousands thread threat threatened three through throughout thus tied till time times title titled titles to toc today
together told tomorrow tone tonight too took tool tools top topic topics total totally tour tournament toward towards
tower town towns township track tracks trade trading tradition traditional traditionally traffic trail train trained
training trains transfer transferred transition translated translation transport transportation travel traveled
treated treatment treaty tree trees trial tribe tried tries trip trivial troops tropical trouble true trust trusted
truth try trying tunnel turkey turn turned turner turning turns twelve twenty twice two type types typical typically
ultimately un unable uncle uncredited under underground understand understanding unfortunately union unique unit
united units universe universities university unknown unless unlike unlikely until unusual up update updated upload
upon upper us usage use used useful username users uses using usual usually vaccine valid valley valuable value values
variant variety various vast vehicle vehicles venue version versions versus very vessel vessels via vice victims
victory video videos view viewed views village villages violation violence violin virus visible vision visit visited
visiting visitors visual vocal vocals voice vol volume volumes volunteer volunteers vote voted voter voters votes
voting wait waiting wales walk walked walker walks wall walls want wanted wants war warning warring wars was waste
watch water waters wave way ways we weak weapon weapons wear wearing weather web website websites wed wedding week
weekend weekly weeks weight welcome well went were what whatever when whenever where whereas wherever whether which
while whilst white whitelisted who whoever whole whom whose why wide widely wider widespread width wife wild will
willing win wind window windows wine wing wings winners winning wins wish with withdrawn within without woman women
won wonder wood wooden woods word words work worked worker workers working works world worldwide worse worst worth
would wounded wrestling write writer writers writes writing written wrong wrote yard yards year years yellow yes
yesterday yet you young younger youngest your yourself youth zero zone`);
