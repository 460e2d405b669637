import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** A library compared with, as a function that annotates one text and gives its result as plain data. */
export interface Peer {
  readonly name: string;
  annotate(text: string): unknown;
}

interface Json {
  json(): unknown;
}
type Compromise = (text: string) => { people(): Json; places(): Json; organizations(): Json; quotations(): Json };
interface Wink {
  readDoc(text: string): { entities(): { out(form: unknown): unknown } };
  readonly its: { readonly detail: unknown };
}

/** The two libraries, from where the runner installed them. Throws when they are not there. */
export function loadPeers(): { readonly compromise: Peer; readonly wink: Peer } {
  const load = createRequire(resolve('out/bench/peers/package.json'));
  const compromise = load('compromise/three') as Compromise;
  const winkNlp = load('wink-nlp') as (model: unknown) => Wink;
  const wink = winkNlp(load('wink-eng-lite-web-model'));
  return {
    compromise: {
      name: 'compromise/three',
      annotate: (text) => {
        const document = compromise(text);
        return [document.people(), document.places(), document.organizations(), document.quotations()].map((found) =>
          found.json(),
        );
      },
    },
    wink: { name: 'wink-nlp', annotate: (text) => wink.readDoc(text).entities().out(wink.its.detail) },
  };
}
