import type { Examples } from './examples.js';

// Tools of developers: source, builds, packages, observation.

export const dev: Examples = {
  'sentry-user-token': {
    asks: ['GET /api/0/', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { version: '0', auth: { scopes: ['org:read'] }, user: { id: '1' } }, facts: { scopes: ['org:read'] } },
      { verdict: 'indeterminate', status: 200, body: { version: '0', auth: null, user: null } },
      { verdict: 'live-restricted', status: 403, body: { detail: 'You do not have permission to perform this action.' } },
      { verdict: 'dead', status: 401, body: { detail: 'Invalid token' }, unknown: true },
      { verdict: 'dead', status: 401, body: { detail: 'Token expired' }, unknown: true },
      { verdict: 'indeterminate', status: 401, body: { detail: 'Authentication credentials were not provided.' } },
      { verdict: 'indeterminate', status: 403, body: { detail: 'x' } },
    ],
  },
  'sentry-organization-token': {
    asks: ['GET /api/0/', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { version: '0', auth: { scopes: ['org:ci'] }, user: null }, facts: { scopes: ['org:ci'] } },
      { verdict: 'dead', status: 401, body: { detail: 'Invalid org token' }, unknown: true },
      { verdict: 'indeterminate', status: 403, body: { detail: 'You do not have permission to perform this action.' } },
    ],
  },
  'pager-duty-api-key': {
    asks: ['GET /abilities', 'authorization: Token token={key}'],
    answers: [
      { verdict: 'live', status: 200, body: { abilities: ['teams'] } },
      { verdict: 'live-restricted', status: 403, body: { error: { code: 2010, message: 'Access Denied' } } },
      { verdict: 'dead', status: 401, body: '', unknown: true },
      { verdict: 'dead', status: 401, body: { error: { code: 2006, message: 'Invalid Credentials Provided' } }, unknown: true },
    ],
  },
  'postman-api-key': {
    asks: ['GET /me', 'x-api-key: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { user: { id: 1, teamDomain: 'acme' }, operations: [] }, facts: { account: 'acme' } },
      { verdict: 'dead', status: 401, body: { error: { name: 'AuthenticationError', message: 'Invalid API Key. Every request requires a valid API Key to be sent.' } } },
      { verdict: 'indeterminate', status: 401, body: { error: { name: 'AuthenticationError', message: 'x' } } },
    ],
  },
  'circle-ci-personal-token': {
    asks: ['GET /api/v2/me', 'circle-token: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 'u', login: 'l', name: 'n' }, facts: { account: 'u' } },
      { verdict: 'dead', status: 401, body: { message: 'You must log in first.' } },
      { verdict: 'dead', status: 401, body: { message: 'Invalid token provided.' } },
    ],
  },
  'rubygems-api-key': {
    asks: ['GET /api/v1/gems.json', 'authorization: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: [] },
      { verdict: 'live-restricted', status: 403, body: 'The API key doesn\'t have access' },
      { verdict: 'dead', status: 401, body: 'Access Denied. Please sign up for an account at https://rubygems.org' },
      { verdict: 'indeterminate', status: 401, body: 'You have enabled multi-factor authentication but no OTP code provided.' },
    ],
  },
  'airtable-personal-access-token': {
    asks: ['GET /v0/meta/whoami', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 'usr1', scopes: ['data.records:read'] }, facts: { account: 'usr1', scopes: ['data.records:read'] } },
      { verdict: 'dead', status: 401, body: { error: { type: 'AUTHENTICATION_REQUIRED', message: 'Authentication required' } } },
      { verdict: 'indeterminate', status: 403, body: { error: { type: 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND', message: 'x' } } },
    ],
  },
  'notion-integration-token': {
    asks: ['GET /v1/users/me', 'authorization: Bearer {key}', 'notion-version: 2022-06-28'],
    answers: [
      { verdict: 'live', status: 200, body: { object: 'user', id: 'b', type: 'bot', bot: {} }, facts: { id: 'b' } },
      { verdict: 'live-restricted', status: 403, body: { object: 'error', status: 403, code: 'restricted_resource', message: 'x' } },
      { verdict: 'dead', status: 401, body: { object: 'error', status: 401, code: 'unauthorized', message: 'API token is invalid.' } },
      { verdict: 'indeterminate', status: 400, body: { object: 'error', status: 400, code: 'missing_version', message: 'x' } },
    ],
  },
  'linear-api-key': {
    asks: ['POST /graphql', 'authorization: {key}', '{"query":"{ viewer { id organization { id } } }"}'],
    answers: [
      { verdict: 'live', status: 200, body: { data: { viewer: { id: 'u', organization: { id: 'o' } } } }, facts: { account: 'o' } },
      { verdict: 'live-restricted', status: 200, body: { errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }], data: null } },
      { verdict: 'dead', status: 401, body: { errors: [{ message: 'Authentication required, not authenticated', extensions: { type: 'authentication error', code: 'AUTHENTICATION_ERROR', statusCode: 401 } }] } },
      { verdict: 'indeterminate', status: 400, body: { errors: [{ message: 'Rate limit exceeded', extensions: { code: 'RATELIMITED' } }] } },
    ],
  },
  'figma-personal-access-token': {
    asks: ['GET /v1/me', 'x-figma-token: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: '1', email: 'x', handle: 'h', img_url: 'x' }, facts: { account: '1' } },
      { verdict: 'live-restricted', status: 403, body: { status: 403, error: true, message: 'Invalid scope(s): files:read. This endpoint requires the current_user:read scope' } },
      { verdict: 'dead', status: 403, body: { status: 403, err: 'Invalid token' } },
      { verdict: 'dead', status: 403, body: { status: 403, err: 'Token expired' } },
    ],
  },
  'snyk-api-token': {
    asks: ['GET /rest/self?version=2024-10-15', 'authorization: token {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { jsonapi: { version: '1.0' }, data: { id: 'u', type: 'user', attributes: {} } }, facts: { account: 'u' } },
      { verdict: 'live-restricted', status: 403, body: { jsonapi: { version: '1.0' }, errors: [{ status: '403', detail: 'x' }] } },
      { verdict: 'dead', status: 401, body: { jsonapi: { version: '1.0' }, errors: [{ status: '401', detail: 'unauthorized' }] }, unknown: true },
    ],
  },
  'new-relic-user-key': {
    asks: ['POST /graphql', 'api-key: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { data: { actor: { user: { id: 1 } } } }, facts: { account: '1' } },
      { verdict: 'dead', status: 401, body: { errors: [{ extensions: { error_code: 'BAD_API_KEY' }, message: 'Bad API Key or no API Key provided' }] }, unknown: true },
      { verdict: 'indeterminate', status: 200, body: { errors: [{ message: 'x', extensions: { errorClass: 'SERVER_ERROR' } }] } },
    ],
  },
  'buildkite-api-token': {
    asks: ['GET /v2/access-token', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { uuid: 't', scopes: ['read_builds'], description: 'ci', user: { name: 'x' } }, facts: { id: 't', name: 'ci', scopes: ['read_builds'] } },
      { verdict: 'dead', status: 401, body: { message: 'Authentication required. Please supply a valid API Access Token: https://buildkite.com/docs/apis/rest-api#authentication' } },
    ],
  },
  'crates-io-api-token': {
    asks: ['GET /api/v1/me', 'authorization: {key}'],
    answers: [
      { verdict: 'live', status: 403, body: { errors: [{ detail: 'this action can only be performed on the crates.io website' }] } },
      { verdict: 'dead', status: 403, body: { errors: [{ detail: 'authentication failed' }] } },
      { verdict: 'indeterminate', status: 403, body: { errors: [{ detail: 'this action requires authentication' }] } },
    ],
  },
  'asana-personal-access-token': {
    asks: ['GET /api/1.0/users/me', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { data: { gid: '1', name: 'x' } }, facts: { account: '1' } },
      { verdict: 'dead', status: 401, body: { errors: [{ message: 'Not Authorized', help: 'x' }] } },
      { verdict: 'indeterminate', status: 402, body: { errors: [{ message: 'Payment Required' }] } },
    ],
  },
  'bitbucket-access-token': {
    asks: ['GET /2.0/user', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { type: 'user', uuid: '{u}' }, facts: { account: '{u}' } },
      { verdict: 'live-restricted', status: 403, body: { type: 'error', error: { message: 'Your credentials lack one or more required privilege scopes.', detail: { required: ['account'], granted: ['repository'] } } } },
      { verdict: 'dead', status: 401, body: { type: 'error', error: { message: 'Token is invalid, expired, or not supported for this endpoint.' } }, unknown: true },
    ],
  },
  'gitea-access-token': {
    asks: ['GET /api/v1/user', 'authorization: token {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 1, login: 'x' }, facts: { account: '1' } },
      { verdict: 'live-restricted', status: 403, body: { message: 'token does not have at least one of required scope(s): [read:user]', url: 'x' } },
      { verdict: 'dead', status: 401, body: { message: 'invalid username, password or token', url: 'x' }, unknown: true },
    ],
  },
  'typeform-personal-access-token': {
    asks: ['GET /me', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { user_id: 'u', alias: 'x', language: 'en' }, facts: { account: 'u' } },
      { verdict: 'live', status: 200, body: { alias: 'x', email: 'x', language: 'en' } },
      { verdict: 'dead', status: 403, body: { code: 'AUTHENTICATION_FAILED', description: 'Authentication credentials not found on the Request Headers' }, unknown: true },
    ],
  },
  'webflow-api-token': {
    asks: ['GET /v2/token/introspect', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { authorization: { id: 'a', scope: 'sites:read,cms:read' }, application: {} }, facts: { id: 'a', scopes: ['sites:read', 'cms:read'] } },
      { verdict: 'live-restricted', status: 403, body: { message: 'OAuthForbidden: x', code: 'missing_scopes', details: [] } },
      { verdict: 'dead', status: 401, body: { message: 'Request not authorized', code: 'not_authorized', externalReference: null, details: [] } },
    ],
  },
};
