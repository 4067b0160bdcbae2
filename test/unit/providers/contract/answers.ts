import type { Fault } from '../../../emulator/faults.js';

// What a provider, or what stands in front of it, may answer to any call.

const page = '<html><body>Sign in to go on</body></html>';

/** Answers that garble the provider's own, whatever that was. */
export const garbled: Readonly<Record<string, Fault>> = {
  'of another shape': 'wrong-schema',
  'that is a web page': 'not-json',
  'cut in the middle': 'truncate',
  'without a body': 'empty',
};

/** Answers that say nothing of a key: of a server that has a problem, of a gateway, of one that does not know the call. */
export const foreign: Readonly<Record<string, Fault>> = {
  '500': { status: 500, body: {} },
  '502 with a web page': { status: 502, body: page },
  '503': { status: 503, body: {} },
  '401 with a web page': { status: 401, body: page },
  '401 of no known shape': { status: 401, body: {} },
  '403 with a web page': { status: 403, body: page },
  '403 of no known shape': { status: 403, body: {} },
  '404 with a web page': { status: 404, body: page },
};

export const tooMany: Fault = { status: 429, body: {}, headers: { 'retry-after': '7' } };

/** Refusals: nothing was done. */
export const refusals: readonly Fault[] = [400, 401, 403, 404, 405, 409, 422, 429].map((status) => ({ status, body: {} }));

/** After these the provider may have done what was asked. */
export const unclear: Readonly<Record<string, Fault>> = {
  '408, and it acted': { status: 408, body: {}, acts: true },
  '500, and it acted': { status: 500, body: {}, acts: true },
  '500': { status: 500, body: {} },
  '502 with a web page': { status: 502, body: page },
  '503, and it acted': { status: 503, body: {}, acts: true },
  '504': { status: 504, body: page },
};
