// A turn of the thread's loop: what waits there (a question, a pause) is done first.

/** By a message to oneself: unlike a timer it is not slowed down in a frame that is out of view. */
export function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
