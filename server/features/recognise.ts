import { type RecogniseParameters, recogniseRequest } from '../protocol.ts';
import type { Feature, Session } from './feature.ts';
import { nextTurn } from './turn.ts';

/** Says whether a text reads like a news article, so that the editor can give it the language. */
export const feature: Feature = {
  capabilities: () => ({}),
  register: (session: Session) => {
    session.connection.onRequest<boolean, unknown>(
      recogniseRequest,
      async (asked: RecogniseParameters): Promise<boolean> => {
        await nextTurn();
        return typeof asked === 'object' && asked !== null && session.recognises(asked);
      },
    );
  },
};
