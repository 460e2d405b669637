import { type AddToPeopleListParameters, addToPeopleListRequest, type PeopleAnswer } from '../protocol.ts';
import { additionTo, isListed, personAt } from './addPerson.ts';
import type { Feature, Session } from './feature.ts';
import { spanOf } from './range.ts';

/** Works out for our own client what its command *Add to People List* changes. */
export const feature: Feature = {
  capabilities: () => ({}),
  register: ({ connection, handle, peopleFile }: Session) => {
    const nobody: PeopleAnswer = { problem: 'nobody' };
    connection.onRequest<PeopleAnswer, never>(
      addToPeopleListRequest,
      handle<AddToPeopleListParameters, PeopleAnswer>(
        nobody,
        (asked) => (asked as AddToPeopleListParameters | undefined)?.uri,
        async (view, { range }) => {
          const person = personAt(view.article, spanOf(view.article.source, range));
          if (person === null) return nobody;
          if (isListed(view, person.name)) return { problem: 'listed', name: person.name };
          const file = await peopleFile(view.uri, 'now');
          return file === null ? { problem: 'nowhere' } : { addition: additionTo(file, person) };
        },
      ),
    );
  },
};
