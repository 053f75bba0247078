// A turn of the thread's loop: what waits there (a question, a pause) is done first.

/** A question waits for about so long in a thread that works; a turn itself takes a tenth of a millisecond. */
const mostMs = 5;

let lastTurn = 0;

/** By a message to oneself: unlike a timer it is not slowed down in a frame that is out of view. */
export function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      lastTurn = performance.now();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Whether this thread has worked for so long that somebody may be waiting. */
export function isTurnDue(): boolean {
  return performance.now() - lastTurn > mostMs;
}
