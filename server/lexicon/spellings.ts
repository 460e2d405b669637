import { words } from './once.ts';

/**
 * American spellings that British copy does not use. Words that stand in names are read in lower case only; those that both
 * sides use in some sense (*meter*, *program*, *cancelled*) are left out here and below.
 */
export const americanSpellings = (): readonly string[] =>
  words(`
color colors colored colorful coloring favor favors favored favorite favorites favorable favorably honor honors honored
honorable honoring labor labors labored neighbor neighbors neighboring neighborhood neighborhoods harbor harbors harbored
behavior behaviors behavioral rumor rumors rumored humor humorous flavor flavors flavored vapor endeavor endeavors parlor
savior savor clamor rigor valor armor armored odor center centers centered theater theaters kilometer kilometers
centimeter centimeters liter liters fiber fibers caliber somber specter luster defense defenses offense offenses
pretense traveled traveling traveler travelers labeled labeling modeled modeling fueled fueling signaled signaling
counselor counselors jewelry councilman councilmen councilwoman councilwomen councilmember councilmembers councilor
councilors gray plow plows plowed percent aluminum airplane airplanes skeptical skeptic skeptics skepticism mustache
pajamas gotten toward mom moms math maneuver maneuvers encyclopedia pediatric pediatrician anesthesia hemorrhage
organize organized organizes organizing organizer organizers organization organizations realize realized realizes
realizing recognize recognized recognizes recognizing criticize criticized criticizes criticizing apologize apologized
apologizes apologizing emphasize emphasized emphasizes emphasizing authorize authorized authorizing authorization
prioritize prioritized prioritizing analyze analyzed analyzes analyzing paralyzed legalize legalized legalization
mobilize mobilized finalize finalized specialize specialized privatize privatized memorize memorized`);

/** British spellings that American copy does not use. */
export const britishSpellings = (): readonly string[] =>
  words(`
colour colours coloured colourful colouring favour favours favoured favourite favourites favourable favourably honour
honours honoured honourable honouring labour labours laboured neighbour neighbours neighbouring neighbourhood
neighbourhoods harbour harbours harboured behaviour behaviours behavioural rumour rumours rumoured humour flavour flavours
flavoured vapour endeavour endeavours parlour saviour savour clamour rigour valour armour armoured odour centre centres
centred theatre theatres metre metres kilometre kilometres centimetre centimetres litre litres fibre fibres calibre sombre
spectre lustre defence defences offence offences pretence licence licences tonne tonnes cheque cheques tyre tyres kerb
travelled travelling traveller travellers labelled labelling modelled modelling fuelled fuelling signalled signalling
counsellor counsellors jewellery councillor councillors grey plough ploughs ploughed aluminium aeroplane aeroplanes
sceptical sceptic sceptics scepticism moustache pyjamas whilst learnt mum mums maths manoeuvre manoeuvres programme
programmes storey storeys paediatric paediatrician anaesthesia haemorrhage
organise organised organises organising organiser organisers organisation organisations realise realised realises
realising recognise recognised recognises recognising criticise criticised criticises criticising apologise apologised
apologises apologising emphasise emphasised emphasises emphasising authorise authorised authorising authorisation
prioritise prioritised prioritising analyse analysed analyses analysing paralysed legalise legalised legalisation
mobilise mobilised finalise finalised specialise specialised privatise privatised memorise memorised`);
