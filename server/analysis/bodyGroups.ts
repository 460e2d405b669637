import { acronymsOf, type BodyName, bodyName, lettersOfAcronym, spells } from './bodyForms.ts';
import { type GatheredName, type Group, type Grouped, type Vote, vote } from './gathered.ts';
import { isSlip } from './spelling.ts';
import type { NameType } from './vocabulary.ts';

/** A body or place in the making. */
interface Body {
  readonly names: GatheredName[];
  readonly form: BodyName;
  /** What became of it. */
  group: Group | null;
}

/** Bodies and places: one for each name, however written; acronyms joined to what they stand for, short forms to the full one. */
export function groupBodies(names: readonly GatheredName[], taken: ReadonlyMap<string, unknown>): Grouped {
  const rest = names.filter((name) => {
    const { type } = name;
    return !taken.has(name.text) && type !== null && type !== 'PERSON' && (name.sure || type === 'LOC' || name.speaks);
  });
  const makers = new Bodies();
  const longest = rest.sort((a, b) => b.words.length - a.words.length);
  for (const name of longest) if (!bodyName(name.text).acronym) makers.addName(name);
  for (const name of longest) if (bodyName(name.text).acronym) makers.addAcronym(name);
  return makers.grouped();
}

class Bodies {
  readonly #bodies: Body[] = [];
  readonly #byKey = new Map<string, Body>();
  readonly #byBag = new Map<string, Body>();
  readonly #byAcronym = new Map<string, Body>();
  /** Bodies by the words they begin or end with. */
  readonly #byPart = new Map<string, Set<Body>>();
  readonly #byFirst = new Map<string, Body[]>();
  readonly #owners = new Map<string, readonly Body[]>();

  #place(name: GatheredName, bodies: readonly Body[]): void {
    this.#owners.set(name.text, bodies);
    if (bodies.length === 1) bodies[0]!.names.push(name);
  }

  #make(name: GatheredName, form: BodyName): void {
    const body: Body = { names: [], form, group: null };
    this.#bodies.push(body);
    this.#place(name, [body]);
    this.#enter(body, name, form);
  }

  #enter(body: Body, name: GatheredName, form: BodyName): void {
    const { type } = name;
    this.#byKey.set(form.key, body);
    const initial = form.key[0] ?? '';
    const peers = this.#byFirst.get(initial);
    if (peers === undefined) this.#byFirst.set(initial, [body]);
    else if (!peers.includes(body)) peers.push(body);
    if (form.words.length < 2) return;
    for (const acronym of acronymsOf(name.text)) if (!this.#byAcronym.has(acronym)) this.#byAcronym.set(acronym, body);
    if (type !== 'ORG') return;
    if (form.bag.includes(' ') && !this.#byBag.has(form.bag)) this.#byBag.set(form.bag, body);
    for (const part of partsOf(form)) {
      const known = this.#byPart.get(part);
      if (known === undefined) this.#byPart.set(part, new Set([body]));
      else known.add(body);
    }
  }

  /** A name of one word or more. */
  addName(name: GatheredName): void {
    const form = bodyName(name.text);
    const org = name.type === 'ORG';
    const known =
      this.#byKey.get(form.key) ?? (org ? this.#byBag.get(form.bag) : undefined) ?? this.#plural(name, form);
    if (known !== undefined) {
      this.#place(name, [known]);
      this.#enter(known, name, form);
      return;
    }
    const whole = org ? [...(this.#byPart.get(form.key) ?? [])] : [];
    if (whole.length > 0) {
      this.#place(name, nearest(whole));
      return;
    }
    const right = this.#rightly(name, form);
    if (right !== undefined) this.#place(name, [right]);
    else this.#make(name, form);
  }

  addAcronym(name: GatheredName): void {
    const form = bodyName(name.text);
    const letters = lettersOfAcronym(name.text);
    const spelt = name.bracketed.find((one) => one.words.length > 1 && spells(letters, one.text));
    const bracketed = spelt === undefined ? undefined : this.#owners.get(spelt.text)?.[0];
    const known = bracketed ?? this.#byKey.get(form.key) ?? this.#byAcronym.get(letters);
    if (known === undefined) {
      this.#make(name, form);
      this.#byAcronym.set(letters, this.#owners.get(name.text)![0]!);
      return;
    }
    this.#place(name, [known]);
    if (bracketed !== undefined) this.#byAcronym.set(letters, known);
  }

  /** *Danes* and *Dane*, *Liberals* and *Liberal*: one people or party. */
  #plural(name: GatheredName, form: BodyName): Body | undefined {
    if (name.type !== 'MISC' || form.words.length > 1 || form.key.length < 4) return undefined;
    const { key } = form;
    return this.#byKey.get(key.endsWith('s') ? key.slice(0, -1) : `${key}s`);
  }

  /** The body or place whose name this is with one slip, seen once and long enough to be sure. */
  #rightly(name: GatheredName, { key }: BodyName): Body | undefined {
    if (key.length < 9 || name.count > 1 || /\d/.test(key)) return undefined;
    const { type } = name;
    return this.#byFirst
      .get(key[0]!)
      ?.find((body) => body.form.key.length >= 9 && body.names[0]!.type === type && isSlip(body.form.key, key, 1));
  }

  grouped(): Grouped {
    const groups = this.#bodies.map((body): Group => {
      body.group = { names: body.names, type: typeOfAll(body.names), index: -1 };
      return body.group;
    });
    const byText = new Map<string, readonly Group[]>();
    for (const [text, bodies] of this.#owners)
      byText.set(
        text,
        bodies.map((body) => body.group!),
      );
    return { groups, byText };
  }
}

/** All beginnings and ends of a name of several words that can stand for it. */
function partsOf(form: BodyName): readonly string[] {
  if (form.parts !== null) return form.parts;
  const { words } = form;
  const parts: string[] = [];
  for (let at = 1; at < words.length; at += 1) {
    parts.push(words.slice(0, at).join(' '));
    parts.push(words.slice(at).join(' '));
  }
  form.parts = parts;
  return parts;
}

/** Those with the fewest words: *Merrow* is Merrow College before it is Merrow College Boat Club. */
function nearest(bodies: readonly Body[]): readonly Body[] {
  const least = Math.min(...bodies.map((body) => body.form.words.length));
  return bodies.filter((body) => body.form.words.length === least);
}

function typeOfAll(names: readonly GatheredName[]): NameType {
  const sums: Vote[] = [];
  for (const { votes } of names) for (const { type, weight } of votes) vote(sums, type, weight);
  let best = names[0]!.type!;
  let most = sums.find(({ type }) => type === best)?.weight ?? 0;
  for (const { type, weight } of sums) {
    if (type === 'PERSON' || weight <= most) continue;
    best = type;
    most = weight;
  }
  return best;
}
