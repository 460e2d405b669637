import { once, phrases, wordSet } from './once.ts';

// Names that are two ways to write one name, in lower case: the fullest first. Only true other forms of the same
// name stand here, not what is loosely used for it (no *America* for the United States, no *Washington* for its
// government). Written for this project.
const list = `
united states of america/united states/u.s./us/u.s.a./usa,
united kingdom/u.k./uk/united kingdom of great britain and northern ireland,
united arab emirates/u.a.e./uae,
european union/e.u./eu,
united nations/u.n./un,
soviet union/u.s.s.r./ussr,
democratic republic of the congo/democratic republic of congo/drc/d.r.c.,
people's republic of china/p.r.c./prc,
north korea/d.p.r.k./dprk/democratic people's republic of korea,
south korea/republic of korea,
czech republic/czechia,
ivory coast/côte d'ivoire/cote d'ivoire,
myanmar/burma,
eswatini/swaziland,
east timor/timor-leste,
cape verde/cabo verde,
turkey/türkiye/turkiye,
district of columbia/d.c.,
washington d.c./washington dc/washington\\, d.c./washington\\, dc,
los angeles/l.a.,
new york city/n.y.c./nyc,
republican party/g.o.p./gop/grand old party,
alabama/ala.,arizona/ariz.,arkansas/ark.,california/calif.,colorado/colo.,connecticut/conn.,delaware/del.,
florida/fla.,georgia/ga.,illinois/ill.,indiana/ind.,kansas/kan.,kentucky/ky.,louisiana/la.,maryland/md.,
massachusetts/mass.,michigan/mich.,minnesota/minn.,mississippi/miss.,missouri/mo.,montana/mont.,nebraska/neb.,
nevada/nev.,new hampshire/n.h.,new jersey/n.j.,new mexico/n.m.,north carolina/n.c.,north dakota/n.d.,
oklahoma/okla.,oregon/ore.,pennsylvania/pa.,rhode island/r.i.,south carolina/s.c.,south dakota/s.d.,
tennessee/tenn.,texas/tex.,vermont/vt.,virginia/va.,west virginia/w.va.,wisconsin/wis.,wyoming/wyo.
`;

/** The fullest way to write a name that has several, by each of them, in lower case: `u.s.` → `united states of america`. */
export const sameNames = /* @__PURE__ */ once((): ReadonlyMap<string, string> => {
  const byForm = new Map<string, string>();
  for (const entry of phrases(list.replaceAll('\\,', '\u0001'))) {
    const forms = entry.replaceAll('\u0001', ',').split('/');
    for (const form of forms) byForm.set(form, forms[0]!);
  }
  return byForm;
});

/** Words behind the name of a company that say what kind of company it is in law, in lower case, without a stop. */
export const companyForms = /* @__PURE__ */ wordSet(
  'inc incorporated ltd limited llc llp plc corp corporation co company companies gmbh ag sa nv bv ab as asa oyj spa pty pte holdings',
);

/** Particles that begin the surname they stand before, in lower case. */
export const surnameParticles = /* @__PURE__ */ wordSet(
  `de del della delle dela di da das do dos du des d la le les lo van von vom zu zur zum den der ter ten te het 't
al el ul bin ibn ben bint abu abd ould st st. saint san santa mac af av y e`,
);
