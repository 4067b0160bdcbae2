import * as v from 'valibot';
import { readJson } from './answer.js';
import type { Authority } from './credential.js';
import type { HttpAnswer } from './http.js';

// What all APIs of Google Cloud have alike. Facts: "Errors" and google.rpc.ErrorInfo (cloud.google.com/apis/design/errors), public captures of bodies.

const refusal = v.object({ error: v.object({ code: v.number(), status: v.optional(v.string()), details: v.optional(v.array(v.looseObject({ reason: v.optional(v.unknown()) }))) }) });

export interface GoogleRefusal {
  /** `INVALID_ARGUMENT`, `PERMISSION_DENIED`. */
  readonly status: string;
  /** Of ErrorInfo: `API_KEY_INVALID`. Empty: none was told. */
  readonly reason: string;
}

/** What Google says where it refuses; undefined where it is not Google that speaks. */
export function refusalOf(answer: HttpAnswer): GoogleRefusal | undefined {
  const read = readJson(answer, refusal);
  if (!read.ok || read.value.error.code !== answer.status) return undefined;
  const { status = '', details = [] } = read.value.error;
  const reason = details.map((detail) => detail.reason).find((one) => typeof one === 'string');
  return { status, reason: reason ?? '' };
}

/** @param roles what the principal has to have: "the role API Keys Admin". */
export const accessToken = (roles: string): Authority => ({
  wanted: 'a Google access token of somebody who manages the project',
  how: [`It begins with ya29. and lives for an hour; whom it belongs to needs ${roles} in the project of the old key.`, 'In a terminal or in Cloud Shell run: gcloud auth print-access-token'],
  page: 'https://shell.cloud.google.com',
  pattern: /^ya29\.[\w.-]{20,2000}$/u,
});
