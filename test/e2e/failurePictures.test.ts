import { openSessions } from './session.js';

// A root hook of mocha's: a failure leaves a picture of what was on the screen.
afterEach(async function () {
  if (this.currentTest?.state !== 'failed') return;
  const name = this.currentTest.fullTitle().replaceAll(/[^\w]+/g, '-');
  for (const session of openSessions) console.error(`On the screen: ${await session.workbench.screenshot(`failed-${name}`)}`);
});
