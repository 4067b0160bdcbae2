import type { Examples } from './examples.js';

// Content, data, observation, time.

export const tools: Examples = {
  'apify-api-token': {
    asks: ['GET /v2/users/me', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { data: { id: 'u', username: 'x' } }, facts: { account: 'u' } },
      { verdict: 'live-restricted', status: 403, body: { error: { type: 'insufficient-permissions', message: 'x' } } },
      { verdict: 'dead', status: 401, body: { error: { type: 'user-or-token-not-found', message: 'User was not found or authentication token is not valid' } } },
    ],
  },
  'contentful-management-token': {
    asks: ['GET /users/me', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { sys: { type: 'User', id: 'u' } }, facts: { account: 'u' } },
      { verdict: 'live-restricted', status: 403, body: { sys: { type: 'Error', id: 'AccessDenied' } } },
      { verdict: 'dead', status: 401, body: { sys: { type: 'Error', id: 'AccessTokenInvalid' }, message: 'The access token you sent could not be found or is invalid.' }, unknown: true },
    ],
  },
  'sanity-api-token': {
    asks: ['GET /v2021-06-07/users/me', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 'p1', name: 'x', role: 'editor' }, facts: { account: 'p1' } },
      { verdict: 'indeterminate', status: 200, body: {} },
      { verdict: 'dead', status: 401, body: { statusCode: 401, error: 'Unauthorized', message: 'Unauthorized - Session not found', errorCode: 'SIO-401-ANF' } },
    ],
  },
  'honeycomb-configuration-key': {
    asks: ['GET /1/auth', 'x-honeycomb-team: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 'k', type: 'configuration', api_key_access: { events: true }, team: { slug: 'acme' } }, facts: { id: 'k', account: 'acme' } },
      { verdict: 'dead', status: 401, body: { error: 'unknown API key - check your credentials' }, unknown: true },
    ],
  },
  'statuspage-api-key': {
    asks: ['GET /v1/pages', 'authorization: OAuth {key}'],
    answers: [
      { verdict: 'live', status: 200, body: [{ id: 'p' }] },
      { verdict: 'dead', status: 401, body: { error: 'Could not authenticate' } },
    ],
  },
  'opsgenie-api-key': {
    asks: ['GET /v2/account', 'authorization: GenieKey {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { data: { name: 'acme', userCount: 1 }, took: 0.1, requestId: 'r' } },
      { verdict: 'live-restricted', status: 403, body: { message: 'You are not authorized to access this resource', took: 0.1, requestId: 'r' } },
      { verdict: 'dead', status: 401, body: { message: 'Could not authenticate', took: 0, requestId: 'r' }, unknown: true },
      { verdict: 'dead', status: 422, body: { message: 'Key format is not valid!', took: 0, requestId: 'r' }, unknown: true },
    ],
  },
  'virus-total-api-key': {
    asks: ['GET /api/v3/users/{key}', 'x-apikey: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { data: { type: 'user', id: 'x' } } },
      { verdict: 'live-restricted', status: 403, body: { error: { code: 'ForbiddenError', message: 'x' } } },
      { verdict: 'dead', status: 401, body: { error: { code: 'WrongCredentialsError', message: 'Wrong API key' } } },
    ],
  },
  'sonar-user-token': {
    asks: ['GET /api/authentication/validate', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { valid: true } },
      { verdict: 'dead', status: 200, body: { valid: false }, unknown: true },
    ],
  },
  'post-hog-personal-key': {
    asks: ['GET /api/users/@me/', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { uuid: 'u', organization: { id: 'o' } }, facts: { account: 'o' } },
      { verdict: 'live-restricted', status: 403, body: { type: 'authentication_error', code: 'permission_denied', detail: 'API key missing required scope \'user:read\'', attr: null } },
      { verdict: 'dead', status: 401, body: { type: 'authentication_error', code: 'authentication_failed', detail: 'Invalid personal API key.', attr: null }, unknown: true },
    ],
  },
  'coda-api-token': {
    asks: ['GET /apis/v1/whoami', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { name: 'x', loginId: 'x', type: 'user', tokenName: 'ci', scoped: false }, facts: { name: 'ci' } },
      { verdict: 'live-restricted', status: 403, body: { statusCode: 403, statusMessage: 'Forbidden', message: 'x' } },
      { verdict: 'dead', status: 401, body: { statusCode: 401, statusMessage: 'Unauthorized', message: 'Unauthorized' } },
    ],
  },
  'smartsheet-access-token': {
    asks: ['GET /2.0/users/me', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 1, account: { id: 2 } }, facts: { account: '2' } },
      { verdict: 'live-restricted', status: 403, body: { errorCode: 1004, message: 'You are not authorized to perform this action.', refId: 'r' } },
      { verdict: 'dead', status: 401, body: { errorCode: 1002, message: 'Your Access Token is invalid.', refId: 'r' }, unknown: true },
    ],
  },
  'toggl-api-token': {
    asks: ['GET /api/v9/me', 'authorization: Basic base64({key}:api_token)'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 1, default_workspace_id: 2 }, facts: { account: '2' } },
      { verdict: 'dead', status: 403, body: 'Incorrect username and/or password' },
    ],
  },
  'clockify-api-key': {
    asks: ['GET /api/v1/user', 'x-api-key: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 'u', activeWorkspace: 'w' }, facts: { account: 'w' } },
      { verdict: 'dead', status: 401, body: { message: 'Api key does not exist', code: 4003 } },
      { verdict: 'indeterminate', status: 401, body: { message: 'Full authentication is required to access this resource', code: 1000 } },
    ],
  },
  'mux-token-secret': {
    asks: ['GET /video/v1/assets?limit=1', 'authorization: Basic base64({mux-token-id}:{key})'],
    answers: [
      { verdict: 'live', status: 200, body: { data: [] } },
      { verdict: 'live-restricted', status: 403, body: { error: { type: 'forbidden', messages: ['x'] } } },
      { verdict: 'dead', status: 401, body: { error: { type: 'unauthorized', messages: ['Unauthorized request'] } } },
    ],
  },
  'etherscan-api-key': {
    asks: ['GET /v2/api?chainid=1&module=stats&action=ethprice&apikey={key}'],
    answers: [
      { verdict: 'live', status: 200, body: { status: '1', message: 'OK', result: { ethbtc: '0.1', ethusd: '1' } } },
      { verdict: 'dead', status: 200, body: { status: '0', message: 'NOTOK', result: 'Invalid API Key (#err2)|x' } },
      { verdict: 'indeterminate', status: 200, body: { status: '0', message: 'NOTOK', result: 'Max rate limit reached' } },
    ],
  },
};
