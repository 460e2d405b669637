import { wordSet } from './once.ts';

// Words about sources without a name.

/** Somebody who speaks from inside and of whom readers want to know why no name is given. Singular. */
export const anonymousRoles =
  /* @__PURE__ */ wordSet(`official officer source aide adviser advisor employee executive insider engineer staffer
worker diplomat lawmaker legislator senator congressman congresswoman consultant strategist operative lobbyist banker
trader broker lawyer attorney doctor physician nurse teacher agent prosecutor investigator detective soldier commander
guard pilot driver manager director donor fundraiser organizer organiser campaigner contractor politician minister
ambassador envoy negotiator analyst administrator inspector technician mechanic firefighter paramedic policeman
policewoman bureaucrat civil_servant whistleblower informant confidant ally associate colleague friend relative
neighbour neighbor witness eyewitness resident person`);

/** Those whose word counts for nothing without a reason even where no words of theirs are quoted. */
export const bareSources = /* @__PURE__ */ wordSet('source insider');

/** What tells that a source knows the matter from inside. */
export const insideWords = /* @__PURE__ */ wordSet('familiar close knowledge briefed');

/** The reasons that copy gives for leaving out a name, as they begin; lower case. */
export const anonymityReasons: readonly string[] = [
  'anonym',
  'not authorised',
  'not authorized',
  "n't authorised",
  "n't authorized",
  'n’t authorised',
  'n’t authorized',
  'unauthorised to',
  'unauthorized to',
  'not permitted to',
  'not allowed to',
  'not to be named',
  'not to be identified',
  'not be named',
  'not be identified',
  'not to use',
  'not to give',
  'not be quoted',
  'to be named',
  'to be identified',
  'give a name',
  'give his name',
  'give her name',
  'give their name',
  'gave no name',
  'use his name',
  'use her name',
  'name was withheld',
  'name is withheld',
  'withhold',
  'on background',
  'for fear of',
  'feared',
  'fears reprisal',
  'fearing',
  'sensitivity',
  'sensitive',
  'off the record',
  'declined to be',
  'refused to be',
  'did not want to be',
  'name has been changed',
  'legal reasons',
];

/** Groups that are a source only in name, where nothing says which: bare *experts*. Plural. */
export const vagueGroups = /* @__PURE__ */ wordSet(
  'experts analysts observers critics insiders sources supporters opponents officials people commentators pundits skeptics sceptics detractors',
);

/** Words that number such a group without counting it. */
export const vagueNumbers = /* @__PURE__ */ wordSet('some many several most numerous various countless');

/** Verbs of believing: what *people think* is reported as a fact about the world. */
export const believing = /* @__PURE__ */ wordSet('believe think suspect fear feel argue');

/** Verbs of saying by which such a group is made to speak to the reader, not to somebody there. */
export const vagueVerbs = /* @__PURE__ */ wordSet(
  'say claim contend warn insist maintain suggest agree predict complain state describe call allege according_to',
);
