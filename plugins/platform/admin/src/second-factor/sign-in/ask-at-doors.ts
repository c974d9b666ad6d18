import { CODE_HEADER } from '../../../../shared/second-factor';
import type { Themes } from '../../session/beside-page';
import { isDoor, questionIn } from './doors';

/**
 * Strapi’s pages know a password only. A request of theirs that is answered by a question waits
 * for the person’s code, and is sent again with it: the page sees its session, or the refusal.
 */
export function askCodeAtDoors(themes: Themes): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!isDoor(request)) return send(request);
    const answer = await send(request.clone());
    const question = await questionIn(answer);
    if (!question) return answer;
    const { openDoorDialog } = await import('./door-dialog');
    const sendWith = (code: string) => {
      const again = request.clone();
      again.headers.set(CODE_HEADER, code);
      return send(again);
    };
    return (await openDoorDialog({ question, sendWith, themes })) ?? answer;
  };
}
