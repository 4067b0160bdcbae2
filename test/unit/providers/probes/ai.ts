import type { Examples } from './examples.js';

// Models, speech, search.

export const ai: Examples = {
  'groq-api-key': {
    asks: ['GET /openai/v1/models', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { object: 'list', data: [] } },
      { verdict: 'dead', status: 401, body: { error: { message: 'Invalid API Key', type: 'invalid_request_error', code: 'invalid_api_key' } } },
      { verdict: 'indeterminate', status: 403, body: { error: { message: 'Access denied. Please check your network settings.' } } },
      { verdict: 'indeterminate', status: 401, body: { error: { message: 'x', code: 'other' } } },
    ],
  },
  'mistral-api-key': {
    asks: ['GET /v1/models', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { object: 'list', data: [{ id: 'm' }] } },
      { verdict: 'dead', status: 401, body: { detail: 'Unauthorized' }, unknown: true },
      { verdict: 'dead', status: 401, body: { detail: 'Invalid API Key' }, unknown: true },
      { verdict: 'indeterminate', status: 401, body: { message: 'Unauthorized', request_id: 'r' } },
    ],
  },
  'cohere-api-key': {
    asks: ['POST /v1/check-api-key', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { valid: true, organization_id: 'o-1', owner_id: 'u' }, facts: { account: 'o-1' } },
      { verdict: 'dead', status: 200, body: { valid: false } },
      { verdict: 'dead', status: 401, body: { id: 'x', message: 'invalid api token' } },
      { verdict: 'dead', status: 401, body: { message: 'Your API key has expired. Please create a production key at dashboard.cohere.com or reach out to your contact at Cohere to continue usage.' } },
      { verdict: 'indeterminate', status: 401, body: { message: 'no api key supplied' } },
    ],
  },
  'replicate-api-token': {
    asks: ['GET /v1/account', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { type: 'organization', username: 'acme', name: 'Acme' } },
      { verdict: 'dead', status: 401, body: { title: 'Unauthenticated', detail: 'You did not pass a valid authentication token', status: 401 } },
      { verdict: 'indeterminate', status: 401, body: { title: 'Unauthenticated', detail: 'You did not pass an authentication token', status: 401 } },
    ],
  },
  'deep-seek-api-key': {
    asks: ['GET /user/balance', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { is_available: true, balance_infos: [] } },
      { verdict: 'live', status: 200, body: { is_available: false, balance_infos: [] } },
      { verdict: 'dead', status: 401, body: { error: { message: 'Authentication Fails (no such user)', type: 'authentication_error', param: null, code: 'invalid_request_error' } } },
      { verdict: 'indeterminate', status: 402, body: { error: { message: 'Insufficient Balance', type: 'unknown_error', param: null, code: 'invalid_request_error' } } },
    ],
  },
  'eleven-labs-api-key': {
    asks: ['GET /v1/user', 'xi-api-key: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { user_id: 'u', subscription: { tier: 'free' } } },
      { verdict: 'live-restricted', status: 401, body: { detail: { status: 'missing_permissions', message: 'The API key you used is missing the permission user_read to execute this operation.' } } },
      { verdict: 'dead', status: 401, body: { detail: { status: 'invalid_api_key', message: 'Invalid API key' } } },
      { verdict: 'dead', status: 400, body: { detail: { status: 'invalid_api_key', message: 'Invalid API key' } } },
      { verdict: 'indeterminate', status: 401, body: { detail: { status: 'detected_unusual_activity', message: 'x' } } },
    ],
  },
  'xai-api-key': {
    asks: ['GET /v1/api-key', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { redacted_api_key: 'xai-...b1', user_id: 'u', name: 'bot', team_id: 't', acls: ['api-key:model:*'], api_key_id: 'k', team_blocked: false, api_key_blocked: false, api_key_disabled: false }, facts: { id: 'k', name: 'bot', account: 't', scopes: ['api-key:model:*'] } },
      { verdict: 'dead', status: 400, body: { code: 'Client specified an invalid argument', error: 'Incorrect API key provided: ba***na. You can obtain an API key from https://console.x.ai.' } },
      { verdict: 'dead', status: 400, body: { code: 'Client specified an invalid argument', error: 'Incorrect%20API%20key%20provided:%20ba***na.%20You%20can%20obtain%20an%20API%20key%20from%20https://console.x.ai.' } },
      { verdict: 'dead', status: 200, body: { name: 'bot', acls: [], api_key_id: 'k', api_key_blocked: false, api_key_disabled: true } },
      { verdict: 'dead', status: 200, body: { name: 'bot', acls: [], api_key_id: 'k', api_key_blocked: true, api_key_disabled: false } },
      { verdict: 'indeterminate', status: 400, body: { code: 'Client specified an invalid argument', error: 'Model not found' } },
    ],
  },
  'pinecone-api-key': {
    asks: ['GET /indexes', 'api-key: {key}', 'x-pinecone-api-version: 2025-10'],
    answers: [
      { verdict: 'live', status: 200, body: { indexes: [] } },
      { verdict: 'live-restricted', status: 403, body: { error: { code: 'FORBIDDEN', message: 'x' }, status: 403 } },
      { verdict: 'dead', status: 401, body: { error: { code: 'UNAUTHENTICATED', message: 'Invalid API key.' }, status: 401 } },
      { verdict: 'dead', status: 401, body: 'Invalid API Key' },
      { verdict: 'indeterminate', status: 403, body: 'Forbidden' },
    ],
  },
  'deepgram-api-key': {
    asks: ['GET /v1/projects', 'authorization: Token {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { projects: [] } },
      { verdict: 'live-restricted', status: 403, body: { err_code: 'INSUFFICIENT_PERMISSIONS', err_msg: 'x', request_id: 'r' } },
      { verdict: 'dead', status: 401, body: { err_code: 'INVALID_AUTH', err_msg: 'Invalid credentials.', request_id: 'r' } },
    ],
  },
  'assembly-ai-api-key': {
    asks: ['GET /v2/transcript?limit=1', 'authorization: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { page_details: { limit: 1 }, transcripts: [] } },
      { verdict: 'dead', status: 401, body: { error: 'Authentication error, API token missing/invalid' } },
    ],
  },
  'together-api-key': {
    asks: ['GET /v1/models', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: [{ id: 'm' }] },
      { verdict: 'dead', status: 401, body: { error: { message: 'Invalid API key provided.', type: 'invalid_request_error', param: null, code: 'invalid_api_key' } } },
    ],
  },
  'cerebras-api-key': {
    asks: ['GET /v1/models', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { object: 'list', data: [] } },
      { verdict: 'dead', status: 401, body: { message: 'Wrong API Key', type: 'invalid_request_error', param: 'api_key', code: 'wrong_api_key' } },
    ],
  },
  'tavily-api-key': {
    asks: ['GET /usage', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { key: { usage: 1, limit: null }, account: { current_plan: 'x' } } },
      { verdict: 'dead', status: 401, body: { detail: { error: 'Unauthorized: missing or invalid API key.' } } },
    ],
  },
  'firecrawl-api-key': {
    asks: ['GET /v1/team/credit-usage', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { success: true, data: { remaining_credits: 1 } } },
      { verdict: 'dead', status: 401, body: { success: false, error: 'Unauthorized: Invalid token' } },
    ],
  },
  'hugging-face-user-token': {
    asks: ['GET /api/whoami-v2', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { type: 'user', id: '1a', name: 'someone', email: 'x', auth: { type: 'access_token', accessToken: { displayName: 'ci', role: 'read' } } }, facts: { account: '1a', name: 'ci', scopes: ['read'] } },
      { verdict: 'dead', status: 401, body: { error: 'Invalid username or password.' } },
      { verdict: 'dead', status: 401, body: { error: 'User Access Token "ci" is expired' } },
      { verdict: 'dead', status: 401, body: { error: 'Invalid credentials in Authorization header' } },
      { verdict: 'indeterminate', status: 401, body: { error: 'x' } },
      { verdict: 'indeterminate', status: 403, body: { error: 'Forbidden' } },
    ],
  },
};
