import { wordSet } from '../../lexicon/once.ts';

/** Surnames of the world. Lower case; an underscore parts the words of one name. */
export const surnames = wordSet(`
smith jones williams brown taylor davies wilson evans thomas johnson roberts walker wright robinson thompson hughes
edwards hall lewis clarke clark harris patel jackson wood turner martin cooper ward morris moore allen hill baker
bennett carter phillips mitchell lee campbell anderson scott murphy kelly o'brien o'connor o'neill o'sullivan o'reilly
o'donnell o'hara o'leary o'shea o'keefe o'malley o'rourke o'grady o'connell o'dowd o'toole o'dwyer o'driscoll
o'callaghan o'mahony o'donoghue o'riordan mccarthy mcdonald macdonald mackenzie mackay macleod maclean mclean mcgregor
macgregor mcintyre mcintosh mckay mckenna mckenzie mckinley mckinnon mclaughlin mcleod mcmahon mcmanus mcmillan
mcnally mcnamara mcneil mcneill mcqueen mcrae mctaggart mcguinness mcguire mcgrath mcgowan mcgill mcgee mcfarlane
mcewan mcelroy mcdowell mcdougall mcdermott mccullough mccormick mccormack mcconnell mccoy mccartney mccann mccallum
mccall mccain mcbride mcauliffe mcavoy mcaleese paisley adams ahern varadkar kenny cowen haughey reynolds fitzgerald
fitzpatrick fitzsimmons gallagher doherty byrne ryan walsh doyle nolan brennan burke collins kavanagh kennedy lynch
maguire quinn sweeney whelan duffy daly dunne farrell flynn foley hayes healy hogan keane kearney keating lawlor
molloy moran mullan mulligan nugent power regan rooney sheehan sheridan tierney tobin garcía garcia rodríguez
rodriguez martínez martinez hernández hernandez lópez lopez gonzález gonzalez pérez perez sánchez sanchez ramírez
ramirez torres flores rivera gómez gomez díaz diaz cruz morales reyes gutiérrez gutierrez ortiz chávez chavez ramos
ruiz mendoza álvarez alvarez jiménez jimenez castillo vásquez vasquez romero moreno herrera medina aguilar vega castro
méndez mendez guzmán guzman fernández fernandez muñoz munoz salazar garza soto delgado vargas ríos rios peña pena
rojas contreras navarro suárez suarez domínguez dominguez molina silva cabrera acosta figueroa ortega mejía mejia
espinoza espinosa valdez valdés sandoval guerrero estrada núñez nunez carrillo ayala cervantes lara padilla maldonado
ibarra velásquez velasquez velázquez trujillo cordero cárdenas cardenas bautista serrano calderón calderon correa
uribe santos duque petro maduro guaidó capriles evo kirchner macri milei scioli menem alfonsín duhalde piñera bachelet
lagos boric pinochet allende humala fujimori toledo kuczynski vizcarra boluarte lugo cartes mujica vázquez tabaré
bolsonaro rousseff temer lula sarney collor cardoso haddad moro cunha neves alckmin marina nieto obrador zedillo
salinas fox sheinbaum ebrard zelaya micheletti funes bukele arias chinchilla solís martinelli torrijos noriega
balaguer danilo díaz-canel batista zapatero rajoy aznar puigdemont torra junqueras iglesias casado abascal feijóo
oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho almeida lopes soares
fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas gonçalves
goncalves santana teixeira araújo araujo pinto cavalcanti monteiro borges campos duarte guimarães guimaraes sampaio
guterres barroso rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini
giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo
gentile vitale lombardo serra coppola d'angelo marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso
valentini messina gatti berlusconi prodi renzi monti letta gentiloni napolitano mattarella salvini meloni draghi
grillo di_maio bossi fini d'alema ciampi andreotti müller mueller muller schmidt schneider fischer weber meyer wagner
becker schulz hoffmann hoffman schäfer schaefer koch bauer richter klein wolf schröder schroeder neumann schwarz
zimmermann braun krüger krueger hofmann hartmann lange schmitt werner krause meier lehmann schmid schulze maier köhler
koehler herrmann könig koenig walter mayer huber kaiser fuchs peters lang scholz möller moeller weiß weiss jung hahn
schubert vogel friedrich keller günther guenther frank berger winkler roth beck lorenz baumann franke albrecht
schuster simon ludwig böhm winter kraus schumacher krämer vogt stein jäger otto sommer groß seidel heinrich brandt
haas schreiber graf schulte dietrich ziegler kuhn kühn pohl engel horn busch bergmann voigt sauer arnold wolff
pfeiffer merkel steinmeier westerwelle schäuble schaeuble steinbrück gabriel maas gauck wulff rösler baerbock habeck
lindner laschet söder merz seehofer stoiber kohl adenauer erhard honecker bernard dubois robert richard petit durand
leroy moreau laurent lefebvre lefèvre michel david bertrand roux vincent fournier morel girard andré mercier dupont
lambert bonnet françois legrand garnier faure rousseau blanc guerin guérin henry roussel nicolas perrin morin mathieu
clement gauthier dumont fontaine chevalier robin masson gérard nguyen boyer denis lemaire duval joly gautier roger
roche roy noel lucas meunier jean marchand dufour blanchard marie barbier brun dumas brunet leroux colin renard arnaud
rolland caron aubert giraud leclerc vidal bourgeois renaud lemoine picard gaillard philippe leclercq lacroix fabre
dupuis olivier da_silva hubert louis charles guillot riviere le_gall guillaume adam rey moulin sarkozy hollande chirac
macron le_pen royal fillon valls ayrault juppé villepin jospin raffarin mélenchon hamon strauss-kahn lagarde dati
mitterrand giscard pompidou gaulle trudeau harper mulcair layton chrétien mulroney ignatieff dion duceppe scheer singh
charest marois couillard legault bouchard parizeau lévesque tremblay gagnon côté lavoie fortin gagné ouellet pelletier
bélanger bergeron leblanc paquette simard boucher beaulieu cloutier dubé poirier lapointe poulin thibault st-pierre
nadeau martel landry jansen janssen de_jong de_vries van_den_berg bakker visser smit meijer mulder bos vos hendriks
dekker brouwer dijkstra smits graaf kok jacobs haan vermeulen schouten rutte wilders balkenende fortuyn timmermans
dijsselbloem peeters maes mertens claes goossens wouters willems leterme verhofstadt rompuy di_rupo johansson
andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson hansson
bengtsson jönsson lindberg jakobsson magnusson olofsson lindström lindqvist lindgren berg axelsson bergström lundberg
lind lundgren lundqvist mattsson berglund fredriksson sandberg henriksson forsberg sjöberg wallin engström danielsson
håkansson eklund lundin reinfeldt löfven bildt palme åkesson hansen johansen olsen larsen andersen pedersen nilsen
kristiansen jensen karlsen johnsen pettersen eriksen haugen hagen johannessen andreassen jacobsen dahl halvorsen
henriksen lund sørensen jakobsen moen gundersen iversen strand solberg svendsen eide knutsen stoltenberg brundtland
breivik nielsen christensen rasmussen jørgensen madsen kristensen christiansen poulsen thomsen knudsen mortensen
møller frederiksen korhonen virtanen mäkinen nieminen mäkelä hämäläinen laine heikkinen koskinen järvinen lehtonen
lehtinen saarinen salminen heinonen niemi heikkilä kinnunen salonen turunen räikkönen häkkinen halonen niinistö
katainen stubb ahtisaari jónsdóttir sigurðardóttir gunnlaugsson grímsson nowak kowalski wiśniewski wisniewski wójcik
kowalczyk kamiński kaminski lewandowski zieliński zielinski szymański woźniak dąbrowski dabrowski kozłowski jankowski
mazur wojciechowski kwiatkowski krawczyk kaczmarek piotrowski grabowski zając pawłowski michalski król wieczorek
jabłoński wróbel nowakowski majewski olszewski stępień malinowski jaworski adamczyk dudek nowicki pawlak górski
witkowski walczak sikora baran rutkowski michalak szewczyk ostrowski tomaszewski pietrzak tusk kaczyński kaczynski
komorowski duda kopacz szydło morawiecki sikorski wałęsa walesa kwaśniewski jaruzelski wojtyła novák novak svoboda
novotný dvořák dvorak černý cerny procházka kučera veselý horák němec pokorný marek pospíšil hájek jelínek král
růžička beneš fiala sedláček doležal zeman nečas havel klaus babiš topolánek paroubek kováč horváth varga tóth nagy
szabó kovács kiss molnár németh farkas balogh papp takács juhász lakatos mészáros oláh rácz fekete szilágyi orbán
orban gyurcsány bajnai medgyessy fico kiska čaputová dzurinda popescu ionescu popa pop radu dumitru stan stoica
gheorghe rusu munteanu matei marin lazăr ciobanu constantin băsescu basescu iohannis ponta dragnea iliescu ceaușescu
ceausescu ivanov petrov dimitrov georgiev stoyanov nikolov todorov iliev angelov kolev borisov stanishev parvanov
radev plevneliev jovanović jovanovic petrović petrovic nikolić nikolic marković markovic đorđević djordjevic
stojanović ilić pavlović stanković milošević milosevic kostić popović popovic simić vučić vucic tadić tadic koštunica
kostunica đinđić djindjic šešelj seselj mladić mladic karadžić karadzic izetbegović tuđman tudjman horvat kovačević
kovacevic babić marić jurić vuković plenković milanović sanader josipović grabar-kitarović janša drnovšek pahor thaçi
thaci haradinaj kurti rugova hoxha berisha rama gruevski zaev đukanović djukanovic papadopoulos papadimitriou
papandreou papaconstantinou pappas karamanlis samaras tsipras mitsotakis venizelos varoufakis simitis georgiou
nikolaidis christofias anastasiades clerides ioannou constantinou dimitriou nicolaou yılmaz yilmaz kaya demir şahin
sahin çelik celik yıldız yildiz yıldırım yildirim öztürk ozturk aydın aydin özdemir arslan doğan dogan kılıç kilic
aslan çetin kara koç koc kurt özkan şimşek polat erdoğan erdogan gül gul davutoğlu davutoglu gülen gulen demirtaş
demirtas kılıçdaroğlu kilicdaroglu bahçeli öcalan ocalan ecevit sezer özal ozal çiller imamoğlu imamoglu ivanova
petrova smirnov kuznetsov popov vasiliev vasilyev sokolov mikhailov novikov fyodorov fedorov morozov volkov alekseev
alexeyev lebedev semyonov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov zaitsev
solovyov yakovlev grigoriev romanov vorobyov sergeev kuzmin frolov aleksandrov dmitriev korolev gusev kiselev ilyin
maksimov polyakov sorokin vinogradov kovalev belov medvedev antonov tarasov zhukov baranov filippov komarov davydov
belyaev gerasimov bogdanov osipov sidorov matveev titov markov mironov krylov kulikov karpov vlasov melnikov denisov
gavrilov tikhonov kazakov afanasiev danilov saveliev timofeev fomin chernov abramov martynov efimov fedotov
shcherbakov nazarov kalinin isaev chernyshev bykov maslov rodionov konovalov lazarev voronin klimov filatov ponomarev
golubev kudryavtsev prokhorov naumov potapov zhuravlev ovchinnikov trofimov leonov sobolev ermakov kolesnikov
goncharov putin yeltsin gorbachev khrushchev brezhnev andropov chernenko stalin lenin trotsky lavrov shoigu peskov
navalny nemtsov khodorkovsky kasparov kasyanov zhirinovsky zyuganov yavlinsky sobchak medinsky mishustin surkov
bortnikov patrushev prigozhin kadyrov berezovsky abramovich litvinenko politkovskaya skripal lugovoi deripaska usmanov
potanin fridman sechin miller shevchenko melnyk kovalenko bondarenko boyko tkachenko kravchenko kovalchuk oliynyk
shevchuk koval polishchuk bondar tkachuk moroz marchenko lysenko rudenko savchenko petrenko klymenko pavlenko kravchuk
kuchma yushchenko yanukovych yanukovich tymoshenko timoshenko poroshenko zelensky zelenskiy zelenskyy yatsenyuk
turchynov klitschko azarov groysman avakov lutsenko kolomoisky akhmetov pinchuk lukashenko lukashenka tsikhanouskaya
tikhanovskaya saakashvili shevardnadze ivanishvili margvelashvili zurabishvili garibashvili burjanadze gamsakhurdia
beridze kapanadze gelashvili maisuradze giorgadze lomidze tsiklauri sargsyan sarkisian kocharyan ter-petrosyan
pashinyan petrosyan harutyunyan hovhannisyan grigoryan hakobyan karapetyan aliyev aliev mammadov mamedov huseynov
guliyev hasanov ismayilov nazarbayev tokayev karimov mirziyoyev rahmon akayev bakiyev otunbayeva atambayev jeenbekov
japarov niyazov berdymukhamedov cohen levi levy mizrahi peretz biton dahan avraham friedman malka azoulay katz yosef
amar netanyahu sharon olmert barak rabin peres livni lieberman lapid gantz shamir begin meir dayan herzog rivlin
katsav yishai deri shalit eshkol weizman ben-gurion rosenberg goldberg goldstein goldman rosen rosenthal feldman
kaplan shapiro greenberg silverman bernstein weinstein epstein rubin rubinstein schwartz horowitz blumenthal bloomberg
schumer wiesenthal mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hussain husain hosseini ibrahim
ismail khalil mahmoud mustafa omar osman othman rahman salem saleh salim said saeed samir sharif shah siddiqui sultan
yousef yusuf yousuf zaki nasser nasr mansour mansoor khan malik mirza qureshi rashid aziz abbas abdullah abdallah
abdul abdel-rahman abu khoury khouri najjar nassar hamdan darwish barghouti barghouthi arafat haniyeh meshaal mashal
dahlan erekat fayyad qurei shtayyeh sinwar yassin rantisi zahar nasrallah hariri siniora mikati salam lahoud suleiman
aoun geagea jumblatt berri gemayel bassil assad al-assad muallem khaddam makhlouf idlibi kuwatly al-maliki maliki
abadi al-abadi allawi jaafari al-jaafari talabani barzani sistani al-sistani sadr al-sadr muqtada hakim al-hakim
chalabi zebari mahdi kadhimi zarqawi al-zarqawi baghdadi al-baghdadi zawahiri al-zawahiri bin_laden laden awlaki
al-awlaki mubarak sadat morsi mursi sisi el-sisi al-sisi elbaradei tantawi shafik sabahi moussa aboul-gheit badie
shater ghonim gaddafi gadhafi qaddafi qadhafi kadhafi haftar serraj jibril senussi koussa ben_ali bouazizi ghannouchi
marzouki essebsi jomaa saied bouteflika belkhadem ouyahia tebboune boumediene chadli hassan_ii benkirane hadi
al-houthi houthi bashir al-bashir turabi garang kiir machar hamdok burhan hemeti saud al-saud abdulaziz faisal fahd
nayef salman bandar khashoggi al-thani thani khalifa al-khalifa maktoum al-maktoum nahyan al-nahyan sabah al-sabah
qaboos khomeini khamenei ahmadinejad rouhani rafsanjani khatami raisi mousavi karroubi zarif larijani ghalibaf mottaki
jalili salehi soleimani jafari ebadi panahi ebtekar pahlavi mossadegh karimi rezaei moradi rahimi hashemi karzai ghani
massoud dostum hekmatyar haqqani rabbani sayyaf fahim qanooni spanta wardak akhundzada baradar musharraf bhutto
zardari gilani rehman chaudhry chaudhary kayani iftikhar niazi bajwa raheel mehsud durrani malala yousafzai yousufzai
afridi akram younis misbah inzamam miandad sharma verma gupta agarwal aggarwal jain mehta desai joshi trivedi dave
parekh kapoor kapur khanna malhotra chopra bedi gill sandhu dhillon grewal sidhu kaur ahluwalia bhatia arora sethi
anand chawla kohli tendulkar dhoni ganguly dravid kumble sehwag kumar yadav prasad sinha mishra pandey tiwari dubey
shukla tripathi dwivedi chaturvedi srivastava saxena mathur bhatt nehru gandhi modi vajpayee advani manmohan
chidambaram mukherjee banerjee chatterjee chattopadhyay bhattacharya bhattacharjee ghosh bose basu sen dutta das mitra
chakraborty sarkar biswas mandal nair menon pillai kurian varghese mathew nambiar iyer iyengar subramaniam subramanian
krishnan ramachandran venkatesh raman rajan narayan narayanan natarajan swaminathan srinivasan sundaram reddy rao
naidu naik gowda hegde shetty kulkarni deshpande deshmukh patil pawar shinde thackeray jadhav chavan gaikwad ambedkar
fadnavis kejriwal hazare sisodia nitish lalu mulayam akhilesh mayawati jayalalithaa karunanidhi palaniswami thevar
bachchan rai khatun begum hossain hasina zia islam uddin chowdhury miah ershad yunus bhattarai koirala prachanda dahal
oli deuba nepal thapa gurung tamang sherpa shrestha adhikari poudel acharya karki basnet rana gyanendra rajapaksa
rajapakse wickremesinghe sirisena kumaratunga premadasa jayawardene fonseka prabhakaran perera fernando de_silva
bandara dissanayake jayasuriya muralitharan sangakkara ranatunga mendis gunawardena gunasekara nasheed gayoom yameen
solih wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang
deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lü ding ren lu yao shen zhong tan
fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei long tao mao hao gong shao wan
qian dai kong xiang chang xi wen zedong deng_xiaoping jintao jiabao xiaobo weiwei keqiang jinping zemin rongji enlai
chan cheung wong lam lau leung ng kwok ho tsang chow yip fung tse yeung chung tung tsui mak lui choi poon siu tam hui
kwan lai lo to law yuen chiu tai tsai hsieh hsu chiang lien soong goh lim ong teo koh ang toh chua sim chia seah yeo
low neo quek kuan hsien tong sato satō suzuki takahashi tanaka watanabe itō ito yamamoto nakamura kobayashi kato katō
yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto yamashita
ishikawa nakajima maeda fujita ogawa goto gotō okada hasegawa murakami kondo ishii saito saitō sakamoto endo aoki
fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada
nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno
maruyama imai takada fujimoto takeda murata ueno sugiyama masuda sugawara hirano kojima chiba kubo matsui iwasaki
sakurai kinoshita noguchi matsuo nomura kikuchi sano onishi sugimoto arai koizumi aso hatoyama kan noda suga kishida
ozawa ishiba ishihara koike maehara edano nakasone obuchi ichiro nomo darvish ohtani osaka nishikori hosokawa kim park
jeong kang cho jo yoon yun jang im oh seo shin kwon hwang ahn an yoo ryu hong jeon jun ko moon son sohn bae paek baek
heo hur nam shim noh roh roo ha kwak gwak sung seong cha joo ju woo koo min na chin eom um chae won cheon bang ban
hyun jong-il jong-un il-sung jong-nam yo-jong geun-hye myung-bak moo-hyun dae-jung jae-in ki-moon nguyễn trần tran lê
le phạm pham huỳnh huynh hoàng hoang phan vũ vu võ vo đặng dang bùi bui đỗ do hồ ngô ngo dương duong lý ly trương
truong đinh dinh lâm mai trịnh trinh đào dao đoàn doan vương vuong triết dũng phúc trọng minh giap giáp thieu diem
shinawatra thaksin yingluck abhisit vejjajiva prayuth chan-ocha samak sundaravej somchai wongsawat sonthi suthep chuan
leekpai surayud chulanont prem tinsulanonda bhumibol vajiralongkorn sirikit thanathorn pita limjaroenrat suu_kyi kyi
aung hlaing than_shwe thein sein ne_win thant u_thant khin nyunt zaw htay hun_sen rainsy sokha sihanouk sihamoni
ranariddh pol_pot samphan thavisin suharto sukarno sukarnoputri megawati yudhoyono susilo bambang widodo jokowi
prabowo subianto habibie wahid gus_dur kalla purnama ahok sjahrir hatta wiranto samudra amrozi hambali top azahari
setiawan wijaya santoso saputra hidayat kurniawan nugroho susanto wibowo siregar nasution simanjuntak situmorang
harahap lubis mahathir badawi najib razak anwar muhyiddin ismail_sabri kit_siang guan_eng rosmah altantuya arroyo
aquino marcos duterte enrile binay roxas poe robredo de_lima trillanes pacquiao ocampo tomas_castillo villanueva
mercado de_leon dela_cruz del_rosario delos_santos macapagal magsaysay quirino osmeña laurel revilla gusmao gusmão
ramos-horta horta alkatiri reinado lobato somare marape bainimarama qarase rabuka speight ganilau sogavare kemakeza
tupou lealofi malielegaoi sevele cakobau mandela mbeki zuma ramaphosa motlanthe malema tutu buthelezi sisulu tambo
biko hani botha de_klerk vorster verwoerd zille maimane mbete manuel gordhan mboweni modise mokonyane gigaba nene
mthembu mantashe vavi sexwale madonsela pistorius steenkamp khumalo dlamini nkosi ndlovu mkhize zulu sithole mokoena
mahlangu ngcobo cele molefe mabaso radebe shabalala ntuli gumede nxumalo mthethwa van_der_merwe pretorius du_plessis
venter fourie nel coetzee kruger van_wyk steyn swanepoel joubert de_villiers mugabe mnangagwa tsvangirai chamisa
mutambara biti chiwenga mujuru nkomo chinamasa moyo ncube sibanda dube mpofu nyathi chidyausiku kabila tshisekedi
bemba kamerhe fayulu lumumba mobutu mukwege ngandu katumbi kagame habyarimana rusesabagina bizimungu nkurunziza
ndayishimiye rwasa buyoya museveni besigye bobi_wine kyagulanyi obote amin kony otunnu odinga raila kenyatta kibaki
moi ruto musyoka karua saitoti michuki kalonzo ngilu mudavadi wetangula kimani kamau njoroge mwangi kariuki maina
wanjiru njeri wambui otieno ochieng odhiambo onyango ouma okoth owino omondi akinyi achieng kipchoge kiplagat kipruto
cheruiyot jeptoo rotich koech langat kibet chebet nyerere mkapa kikwete magufuli hassan_suluhu lissu lowassa mwinyi
zenawi meles hailemariam desalegn abiy selassie mengistu haile gebrselassie bekele dibaba defar tesfaye tadesse kebede
alemu girma mulugeta assefa afwerki isaias siad_barre barre farmajo mohamud sheikh_sharif yusuf_ahmed gedi aweys
godane nur shire warsame farah abdi jama guelleh obasanjo yar'adua jonathan buhari tinubu abacha babangida shagari
azikiwe awolowo achebe soyinka adichie saro-wiwa atiku abubakar ribadu okonjo-iweala iweala sanusi fashola amaechi
wike dangote adenuga okafor okeke okonkwo eze nwosu obi onyeka chukwu chukwuma nwachukwu uche ibe ogbonna adeyemi
adebayo ogunleye oyelaran akande balogun bello lawal sani musa danjuma garba shehu dogara saraki nnamdi kanu okocha
eto'o drogba essien mensah appiah asamoah gyan rawlings kufuor atta-mills mills mahama akufo-addo nkrumah owusu
boateng asante osei amoah agyeman acheampong frimpong addo ansah annan quaye sirleaf weah doe tubman brumskine koroma
kabbah bio sankoh bockarie kamara sesay bangura turay conteh jalloh bah barry diallo sow camara condé conde touré
toure keita traoré traore coulibaly konaté diarra sissoko cissé cisse sidibé kouyaté diop ndiaye n'diaye fall gueye
faye sarr seck wade sall senghor diouf sonko jammeh barrow jawara ceesay gbagbo ouattara soro bédié bedie
houphouët-boigny gueï compaoré compaore sankara kaboré damiba zongo ouedraogo ouédraogo issoufou tandja bazoum tchiani
déby deby habré habre biya ahidjo fru_ndi ongondo bongo nguema obiang sassou nguesso lissouba bozizé bozize touadéra
djotodia bokassa patassé dos_santos lourenço savimbi neto chissano guebuza nyusi machel dhlakama nujoma pohamba
geingob banda chiluba mwanawasa sata lungu hichilema kaunda muluzi mutharika chakwera khama masire mogae masisi
mosisili thabane mswati ravalomanana rajoelina ratsiraka rajaonarimampianina jugnauth ramgoolam anerood sambi azali
clinton bush obama trump biden pence cheney gore kerry palin romney gingrich santorum perry paul bachmann huckabee
giuliani rubio kasich christie carson fiorina sanders warren buttigieg klobuchar booker pelosi boehner reid hastert
lott frist daschle cantor hoyer durbin leahy feinstein boxer graham rumsfeld powell rice albright kissinger holder
sessions barr garland comey tenet petraeus panetta hagel mattis tillerson pompeo bolton blinken yellen geithner
paulson bernanke greenspan rove libby axelrod emanuel mcchrystal mcmaster manafort bannon kushner conway spicer
mcenany psaki scalia alito sotomayor kagan gorsuch kavanaugh ginsburg breyer souter rehnquist reagan ford nixon
eisenhower truman roosevelt hoover coolidge taft lincoln jefferson washington madison monroe hamilton franklin
schwarzenegger newsom cuomo blasio spitzer paterson pataki cuccinelli mcdonnell jindal blanco nagin landrieu barbour
crist desantis abbott daniels brewer arpaio blagojevich daley lightfoot ventura franken coleman pawlenty blair cameron
clegg osborne miliband corbyn starmer may truss sunak hunt gove farage salmond sturgeon yousaf hague howard
duncan_smith major thatcher callaghan heath macmillan eden attlee churchill chamberlain baldwin asquith lloyd_george
prescott straw blunkett hain hoon mandelson harman darling alexander balls kinnock livingstone galloway cable huhne
ashdown thorpe steel griffin bercow speaker grayling javid rudd raab hammond davis rees-mogg mogg rifkind portillo
heseltine hurd lawson howe tebbit benn foot jenkins healey owen fayed saville savile hutton leveson chilcot assange
snowden manning julian gillard turnbull morrison albanese hawke fraser whitlam menzies downer costello beazley latham
crean swan hockey joyce katter hanson shorten plibersek carr iemma rees keneally o'farrell baird berejiklian bligh
beattie newman palaszczuk bracks brumby baillieu napthine andrews rann weatherill carpenter gallop barnett lennon
bartlett giddings key ardern english shipley bolger muldoon goff shearer cunliffe little hipkins luxon brash hide
turei boutros-ghali waldheim hammarskjöld perez_de_cuellar solana ashton mogherini borrell juncker von_der_leyen leyen
trichet blix amano grossi ratzinger bergoglio bertone sodano parolin wojtyla pell welby carey runcie rowan jefferts
dalai gyatso messi ronaldo beckham gerrard lampard giggs scholes ferguson wenger mourinho guardiola benitez ancelotti
klopp capello hodgson southgate zidane ribéry benzema mbappé ronaldinho kaká neymar robinho pelé maradona tevez agüero
higuaín forlán cavani falcao ibrahimović ibrahimovic ballack klose podolski schweinsteiger lahm özil neuer kroos
robben sneijder persie van_persie nistelrooy kuyt xavi iniesta puyol casillas raúl piqué buffon totti pirlo cannavaro
materazzi gattuso balotelli federer nadal djokovic murray roddick agassi sampras hewitt safin davydenko ferrer berdych
wawrinka del_potro sharapova henin clijsters hingis mauresmo azarenka wozniacki kvitová li_na ivanović janković stosur
barty kerber halep kuznetsova dementieva safina armstrong contador schleck wiggins froome landis ullrich indurain
valverde alonso button massa vettel webber rosberg verstappen barrichello kubica montoya coulthard heidfeld trulli
bolt gay phelps lochte spitz radcliffe ennis hoy woods mickelson els mcilroy spieth westwood poulter montgomerie faldo
ballesteros nicklaus palmer ponting warne hayden gilchrist flintoff vaughan pietersen strauss cook broad panesar gayle
chanderpaul akhtar malinga vaas kallis pollock ntini jordan bryant o'neal james lebron duncan nash nowitzki garnett
iverson curry durant brady favre brees vick roethlisberger montana bonds clemens jeter mcgwire sosa ruth gretzky
crosby ovechkin lemieux tyson holyfield mayweather hatton calzaghe hopkins foreman`);
