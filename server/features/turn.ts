/**
 * Resolves in a later turn of the event loop, so that messages that have already arrived (a cancel, a newer edit)
 * are seen first. Promises alone would not let them in; a timer would wait a millisecond for nothing.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
