import { once, phraseSet, wordSet } from './once.ts';

/** Words that are the head of an organisation's name, mostly its last word: Inc, University. Lower case, no stop. */
export const organisationHeads =
  wordSet(`inc corp corporation co company companies ltd limited llc llp plc gmbh ag sa nv bv ab asa oyj spa srl kk pty pvt
holdings holding group partners ventures capital investments securities trust fund funds bank bancorp financial
insurance assurance mutual savings credit equity industries enterprises systems technologies technology tech software
labs laboratories laboratory pharma pharmaceuticals pharmaceutical biotech therapeutics biosciences sciences
solutions services consulting associates brothers bros sons & airlines airways air aviation aerospace motors motor
automotive electric electronics energy oil petroleum gas power utilities mining metals steel chemicals foods
beverages brewing brewery brands stores supermarkets markets retail hotels resorts restaurants entertainment pictures
studios records music media broadcasting network networks radio television tv news times post herald tribune gazette
journal chronicle telegraph guardian mail mirror express observer examiner courier bulletin press register dispatch
sentinel ledger review magazine weekly daily publishing publishers books university college school academy institute
institution polytechnic conservatory seminary faculty campus hospital hospitals clinic infirmary hospice medical
healthcare health ambulance council committee subcommittee commission ministry department dept agency bureau office
authority administration service board court courts tribunal assembly parliament senate congress legislature house
cabinet treasury directorate inspectorate secretariat delegation embassy consulate commissariat police constabulary
sheriff's force army navy marines corps guard command brigade battalion regiment division squadron fleet militia
patrol association federation confederation union alliance league coalition society foundation charity movement
campaign congregation church diocese archdiocese cathedral mosque synagogue temple parish ministries party front bloc
caucus democrats republicans conservatives liberals greens club fc afc united rovers wanderers athletic athletics
hotspur albion cricket_club football_club yacht_club orchestra philharmonic symphony ballet opera theatre theater
museum gallery library archives exchange chamber guild cooperative co-operative consortium centre center forum
initiative project programme program organisation organization conference summit think_tank taskforce task_force
brigades resistance liberation army_group cartel mafia gang`);

/** Nouns for news outlets: the station, the paper. Lower case. */
export const outletNouns =
  wordSet(`newspaper newspapers paper station channel network broadcaster website site outlet outlets magazine tabloid daily
weekly blog agency newswire wire programme program show podcast publication journal broadsheet radio television tv
media press`);

/** News agencies, papers, broadcasters and sites, lower case. */
export const newsOutlets = phraseSet(`
ap, the associated press, associated press, reuters, thomson reuters, afp, agence france-presse, upi,
united press international, dpa, efe, ansa, tass, interfax, ria novosti, xinhua, kcna, kyodo, kyodo news, yonhap,
jiji, press association, pa media, press trust of india, pti, ani, anadolu, anadolu agency, bloomberg,
bloomberg news, dow jones, bbc, bbc news, bbc radio, bbc radio 4, bbc breakfast, bbc one, bbc two, newsnight, itv,
itv news, channel 4, channel 4 news, channel 5, sky news, gb news, talktv, lbc, abc, abc news, nbc, nbc news, msnbc,
cnbc, cbs, cbs news, cnn, cnn international, fox, fox news, fox business, newsmax, oan, one america news, pbs,
pbs newshour, newshour, npr, national public radio, c-span, univision, telemundo, espn, hbo, mtv, al jazeera,
al arabiya, press tv, rt, russia today, sputnik, cgtn, cctv, nhk, abc australia, sbs, cbc, cbc news, ctv, ctv news,
global news, rte, rté, rté news, dw, deutsche welle, ard, zdf, rtl, france 24, rai, radio france,
radio france internationale, rfi, france info, bfm, voice of america, voa, radio free europe, radio liberty,
radio free asia, the new york times, new york times, the washington post, washington post, the wall street journal,
wall street journal, usa today, los angeles times, the los angeles times, chicago tribune, chicago sun-times,
boston globe, the boston globe, boston herald, new york post, new york daily news, daily news, newsday, miami herald,
houston chronicle, dallas morning news, san francisco chronicle, seattle times, denver post, baltimore sun,
philadelphia inquirer, atlanta journal-constitution, tampa bay times, star tribune, detroit free press, detroit news,
des moines register, arizona republic, las vegas sun, las vegas review-journal, politico, axios, the hill, roll call,
buzzfeed, buzzfeed news, huffpost, huffington post, the huffington post, vox, vice, vice news, slate, salon,
the intercept, propublica, mother jones, the daily beast, daily beast, breitbart, breitbart news, daily caller,
the daily caller, drudge report, infowars, national review, the nation, the new republic, the atlantic,
the new yorker, new yorker, time magazine, newsweek, u.s. news, people magazine, rolling stone, vanity fair, vogue,
esquire, gq, variety, hollywood reporter, the hollywood reporter, deadline, billboard, wired, techcrunch, the verge,
business insider, insider, forbes, fortune, barron's, marketwatch, consumer reports, foreign policy, foreign affairs,
the economist, economist, financial times, the financial times, the guardian, the observer, the times,
the sunday times, sunday times, the daily telegraph, daily telegraph, the telegraph, the independent, the i,
daily mail, the daily mail, mail on sunday, daily mirror, the mirror, sunday mirror, the sun, daily express,
evening standard, the evening standard, metro, daily star, the scotsman, the herald, private eye, the spectator,
new statesman, morning star, irish times, the irish times, irish independent, irish examiner, belfast telegraph,
globe and mail, the globe and mail, toronto star, national post, montreal gazette, vancouver sun, maclean's,
sydney morning herald, the sydney morning herald, the age, the australian, herald sun, new zealand herald, stuff,
le monde, le figaro, libération, liberation, le parisien, l'équipe, charlie hebdo, der spiegel, spiegel, die zeit,
die welt, bild, süddeutsche zeitung, frankfurter allgemeine zeitung, handelsblatt, el país, el pais, el mundo,
la vanguardia, corriere della sera, la repubblica, la stampa, kommersant, novaya gazeta, izvestia, pravda, meduza,
kyiv independent, kyiv post, gazeta wyborcza, hurriyet, hürriyet, haaretz, jerusalem post, the jerusalem post,
times of israel, yedioth ahronoth, maariv, al-ahram, asharq al-awsat, the national, gulf news, arab news, dawn,
times of india, the times of india, the hindu, hindustan times, indian express, ndtv, straits times,
south china morning post, global times, people's daily, china daily, caixin, asahi shimbun, asahi, yomiuri shimbun,
mainichi, nikkei, japan times, korea herald, chosun ilbo, hankyoreh, bangkok post, jakarta post, rappler,
daily nation, mail & guardian, premium times, the punch, vanguard, o globo, folha de s.paulo, folha, clarin, clarín,
la nación, reforma, el universal, the conversation, the lancet, lancet, nature, science, bmj,
new england journal of medicine, scientific american, new scientist, national geographic, wikipedia, wikileaks,
bellingcat, snopes, politifact, factcheck.org, full fact`);

/** Well-known bodies, companies, clubs and their short forms, lower case; news outlets are in `newsOutlets`. */
export const wellKnownOrganisations = phraseSet(`
un, u.n., united nations, the united nations, un security council, u.n. security council, security council,
general assembly, u.n. general assembly, nato, european union, eu, e.u., european commission, european council,
european parliament, european central bank, ecb, european court of justice, european court of human rights, eurozone,
council of europe, commonwealth, arab league, african union, asean, apec, g7, g-7, g8, g20, g-20, opec, opec+, oecd,
osce, brics, mercosur, imf, international monetary fund, world bank, wto, world trade organization, who,
world health organization, world health organisation, unicef, unesco, unhcr, unrwa, iaea,
international atomic energy agency, world food programme, wfp, interpol, europol, frontex, icc,
international criminal court, international court of justice, icj, red cross,
international committee of the red cross, icrc, red crescent, ioc, international olympic committee, fifa, uefa,
world anti-doping agency, wada, iaaf, world athletics, fia, formula one, formula 1, nfl, nba, mlb, nhl, mls, ncaa,
wnba, ufc, wwe, pga, pga tour, lpga, atp, wta, nascar, premier league, english premier league, champions league,
europa league, la liga, bundesliga, serie a, ligue 1, football association, the fa, fa, rfu, mcc, bcci, ipl, fbi,
federal bureau of investigation, cia, central intelligence agency, nsa, national security agency, dea, atf, ice,
u.s. immigration and customs enforcement, immigration and customs enforcement, cbp, customs and border protection,
border patrol, dhs, department of homeland security, homeland security, tsa, secret service, u.s. secret service,
fema, irs, internal revenue service, sec, securities and exchange commission, ftc, federal trade commission, fcc,
federal communications commission, fda, food and drug administration, cdc,
centers for disease control and prevention, nih, national institutes of health, epa, environmental protection agency,
osha, faa, federal aviation administration, ntsb, national transportation safety board, noaa,
national weather service, nasa, usgs, u.s. geological survey, usda, hud, hhs, dot, doj, department of justice,
justice department, state department, department of state, defense department, department of defense,
treasury department, department of education, department of energy, labor department, commerce department,
federal reserve, the fed, fed, u.s. supreme court, supreme court, congress, senate, u.s. senate,
house of representatives, house, house of commons, house of lords, commons, lords, house judiciary committee,
senate judiciary committee, congressional budget office, government accountability office, gao,
office of management and budget, national security council, joint chiefs of staff, pentagon, white house, u.s. army,
u.s. navy, u.s. air force, u.s. marine corps, marine corps, national guard, coast guard, u.s. coast guard,
navy seals, delta force, republican national committee, rnc, democratic national committee, dnc, republican party,
democratic party, gop, tea party, green party, libertarian party, aclu, american civil liberties union, naacp, nra,
national rifle association, planned parenthood, afl-cio, teamsters, seiu, united auto workers, uaw,
black lives matter, moveon, emily's list, heritage foundation, brookings institution, cato institute, rand,
rand corporation, pew research center, pew, gallup, ipsos, yougov, quinnipiac university, emerson college,
human rights watch, amnesty international, amnesty, greenpeace, oxfam, save the children, médecins sans frontières,
doctors without borders, world wildlife fund, wwf, peta, rspca, nspcc, sierra club, salvation army, boy scouts,
girl scouts, rotary, american medical association, american red cross, southern poverty law center,
anti-defamation league, council on foreign relations, chatham house, transparency international, nhs, nhs england,
home office, foreign office, cabinet office, treasury, hm treasury, hmrc, ministry of defence, mod,
department for education, department of health, metropolitan police, met police, scotland yard, the met, mi5, mi6,
gchq, crown prosecution service, cps, national crime agency, nca, bank of england, ofsted, ofcom, ofgem,
financial conduct authority, fca, serious fraud office, environment agency, met office,
office for national statistics, ons, electoral commission, labour party, labour, conservative party,
liberal democrats, snp, scottish national party, plaid cymru, sinn féin, sinn fein, democratic unionist party, dup,
ukip, brexit party, reform uk, momentum, tuc, unite, unison, rmt, rcmp, royal canadian mounted police, csis,
statistics canada, bank of canada, new democratic party, ndp, liberal party, bloc québécois,
australian federal police, reserve bank of australia, csiro, garda, gardaí, an garda síochána, dáil, fianna fáil,
fine gael, bundestag, bundesbank, cdu, csu, spd, afd, duma, state duma, kremlin, fsb, gru, gazprom, rosneft, lukoil,
wagner, wagner group, rada, verkhovna rada, knesset, mossad, shin bet, idf, israel defense forces, likud, hamas,
fatah, plo, palestinian authority, hezbollah, islamic jihad, islamic state, isis, isil, daesh, al-qaeda, al qaeda,
al-shabab, al-shabaab, boko haram, taliban, muslim brotherhood, pkk, ypg, syrian democratic forces,
revolutionary guard, islamic revolutionary guard corps, irgc, quds force, haqqani network, lashkar-e-taiba, farc,
eln, ira, eta, ku klux klan, kkk, proud boys, oath keepers, antifa, anc, african national congress, zanu-pf, bjp,
bharatiya janata party, indian national congress, lok sabha, rajya sabha, reserve bank of india,
supreme court of india, communist party, chinese communist party, politburo, people's liberation army,
people's bank of china, bank of japan, workers' party, apple, google, alphabet, amazon, microsoft, facebook, meta,
instagram, whatsapp, twitter, youtube, tiktok, bytedance, snapchat, snap, reddit, linkedin, pinterest, tumblr,
telegram, signal, zoom, slack, spotify, netflix, hulu, disney, walt disney, walt disney co., pixar, warner bros,
warner bros., paramount, universal pictures, sony, sony pictures, comcast, nbcuniversal, at&t, verizon, t-mobile,
sprint, vodafone, bt, o2, ee, huawei, zte, samsung, samsung electronics, lg, hyundai, kia, toyota, honda, nissan,
mazda, subaru, tesla, spacex, ford, general motors, gm, chrysler, fiat, stellantis, volkswagen, vw, bmw, mercedes,
mercedes-benz, daimler, audi, porsche, renault, peugeot, volvo, jaguar land rover, rolls-royce, boeing, airbus,
lockheed martin, raytheon, northrop grumman, general dynamics, bae systems, uber, lyft, airbnb, doordash, deliveroo,
ebay, paypal, stripe, coinbase, ftx, binance, robinhood, intel, amd, nvidia, qualcomm, ibm, oracle, cisco,
hewlett-packard, hp, dell, sap, salesforce, adobe, openai, anthropic, deepmind, palantir, cambridge analytica,
wework, theranos, goldman sachs, jpmorgan, jpmorgan chase, j.p. morgan, morgan stanley, bank of america, citigroup,
citibank, wells fargo, barclays, hsbc, lloyds, natwest, royal bank of scotland, rbs, santander, standard chartered,
deutsche bank, commerzbank, ubs, credit suisse, bnp paribas, société générale, ing, unicredit, lehman brothers,
blackrock, vanguard group, berkshire hathaway, fidelity, visa, mastercard, american express, moody's, fitch, s&p,
standard & poor's, deloitte, kpmg, pwc, ernst & young, mckinsey, exxon, exxonmobil, exxon mobil, chevron, bp, shell,
total, totalenergies, saudi aramco, aramco, conocophillips, halliburton, glencore, rio tinto, bhp, vale, pg&e, enron,
walmart, wal-mart, target, costco, kroger, home depot, lowe's, best buy, macy's, sears, kmart, tesco, sainsbury's,
asda, morrisons, waitrose, aldi, lidl, marks & spencer, john lewis, boots, ikea, h&m, zara, nike, adidas, puma,
starbucks, mcdonald's, burger king, kfc, subway, chick-fil-a, domino's, coca-cola, pepsi, pepsico, nestle, nestlé,
unilever, procter & gamble, johnson & johnson, pfizer, moderna, astrazeneca, glaxosmithkline, gsk, novartis, roche,
merck, bayer, biontech, sanofi, eli lilly, monsanto, purdue pharma, cvs, walgreens, unitedhealth, kaiser permanente,
mayo clinic, cleveland clinic, general electric, ge, siemens, philips, hitachi, toshiba, panasonic, nintendo, 3m,
caterpillar, john deere, fedex, ups, dhl, royal mail, usps, u.s. postal service, postal service, amtrak,
delta air lines, delta, american airlines, united airlines, southwest airlines, jetblue, british airways, ryanair,
easyjet, lufthansa, air france, klm, emirates, qantas, qatar airways, air india, aeroflot, virgin atlantic,
trump organization, clinton foundation, gates foundation, bill & melinda gates foundation, open society foundations,
harvard, harvard university, yale, yale university, princeton, princeton university, stanford, stanford university,
mit, massachusetts institute of technology, columbia university, cornell, cornell university, brown university,
dartmouth, duke university, johns hopkins, johns hopkins university, nyu, georgetown university, ucla, usc,
uc berkeley, university of california, university of chicago, northwestern university, penn state, ohio state,
michigan state, oxford university, university of oxford, cambridge university, university of cambridge,
imperial college, imperial college london, university college london, ucl, london school of economics, lse,
king's college london, university of edinburgh, mcgill, university of toronto, eton, sandhurst, west point, sorbonne,
manchester united, manchester city, liverpool fc, arsenal, chelsea, tottenham, tottenham hotspur, everton,
aston villa, west ham, leeds united, newcastle united, leicester city, celtic, rangers, real madrid, barcelona,
atletico madrid, juventus, ac milan, inter milan, bayern munich, borussia dortmund, paris saint-germain, psg, ajax,
new york yankees, yankees, mets, red sox, boston red sox, dodgers, cubs, chicago cubs, white sox, astros, phillies,
braves, lakers, celtics, golden state warriors, warriors, knicks, bulls, chicago bulls, heat, cavaliers, patriots,
new england patriots, cowboys, dallas cowboys, packers, green bay packers, steelers, eagles, giants, jets, broncos,
seahawks, 49ers, chiefs, ravens, bears, vikings, dolphins, raiders, maple leafs, canadiens, bruins, penguins,
blackhawks, rangers fc, all blacks, wallabies, springboks, british and irish lions, lapd, nypd,
los angeles police department, new york police department, chicago police department, port authority, mta,
transport for london, tfl, network rail, vatican, holy see, catholic church, church of england,
southern baptist convention, church of scientology, mormon church, metropolitan opera, met, moma,
smithsonian institution, tate, british museum, national gallery, royal opera house, royal society, national trust,
lloyd's of london, london stock exchange, new york stock exchange, nyse, nasdaq, ftse, dow, wall street,
silicon valley bank, fannie mae, freddie mac, medicare, medicaid, social security administration, peace corps,
amnesty international uk, citizens advice, shelter, ramblers, local government association, cbi,
institute for fiscal studies, ifs, resolution foundation, king's fund, british medical association, bma,
royal college of nursing, rcn, rnli, raf, royal air force, royal navy, british army, sas, bbc world service`);

/** All well-known organisations and news outlets, lower case. Built on first use. */
export const organisations = once((): ReadonlySet<string> => new Set([...wellKnownOrganisations(), ...newsOutlets()]));
