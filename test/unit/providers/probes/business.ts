import type { Examples } from './examples.js';

// Customers, orders, payments, mail and telephone.

export const business: Examples = {
  'intercom-access-token': {
    asks: ['GET /me', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { type: 'admin', id: '1', app: { id_code: 'a' } }, facts: { account: 'a' } },
      { verdict: 'live-restricted', status: 403, body: { type: 'error.list', errors: [{ code: 'forbidden', message: 'x' }] } },
      { verdict: 'dead', status: 401, body: { type: 'error.list', errors: [{ code: 'unauthorized', message: 'Access Token Invalid' }] }, unknown: true },
    ],
  },
  'klaviyo-api-key': {
    asks: ['GET /api/accounts', 'authorization: Klaviyo-API-Key {key}', 'revision: 2024-10-15'],
    answers: [
      { verdict: 'live', status: 200, body: { data: [{ type: 'account', id: 'A1' }] }, facts: { account: 'A1' } },
      { verdict: 'live-restricted', status: 403, body: { errors: [{ id: 'x', status: 403, code: 'permission_denied', title: 'x' }] } },
      { verdict: 'dead', status: 401, body: { errors: [{ id: 'x', status: 401, code: 'authentication_failed', title: 'Incorrect authentication credentials.' }] } },
    ],
  },
  'calendly-personal-access-token': {
    asks: ['GET /users/me', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { resource: { uri: 'u', current_organization: 'o' } }, facts: { account: 'o' } },
      { verdict: 'live-restricted', status: 403, body: { title: 'Permission Denied', message: 'x' } },
      { verdict: 'dead', status: 401, body: { title: 'Unauthenticated', message: 'The access token is invalid' } },
      { verdict: 'dead', status: 401, body: { title: 'Unauthenticated', message: 'The access token expired' } },
    ],
  },
  'click-up-personal-token': {
    asks: ['GET /api/v2/user', 'authorization: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { user: { id: 1 } }, facts: { account: '1' } },
      { verdict: 'dead', status: 401, body: { err: 'Token invalid', ECODE: 'OAUTH_025' } },
      { verdict: 'indeterminate', status: 401, body: { err: 'Authorization header required', ECODE: 'OAUTH_017' } },
    ],
  },
  'monday-api-token': {
    asks: ['POST /v2', 'authorization: {key}', '{"query":"{ me { id account { id } } }"}'],
    answers: [
      { verdict: 'live', status: 200, body: { data: { me: { id: '1', account: { id: '2' } } } }, facts: { account: '2' } },
      { verdict: 'dead', status: 401, body: { errors: ['Not Authenticated'] } },
      { verdict: 'dead', status: 401, body: { errors: [{ message: 'Not Authenticated' }] } },
      { verdict: 'indeterminate', status: 200, body: { errors: [{ message: 'x' }] } },
    ],
  },
  'pipedrive-api-token': {
    asks: ['GET /v1/users/me', 'x-api-token: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { success: true, data: { id: 1, company_id: 2 } }, facts: { account: '2' } },
      { verdict: 'live-restricted', status: 403, body: { success: false, error: 'x' } },
      { verdict: 'dead', status: 401, body: { success: false, error: 'unauthorized access', errorCode: 401, error_info: 'x' } },
    ],
  },
  'lob-api-key': {
    asks: ['GET /v1/addresses?limit=1', 'authorization: Basic base64({key}:)'],
    answers: [
      { verdict: 'live', status: 200, body: { object: 'list', data: [] } },
      { verdict: 'live-restricted', status: 403, body: { error: { message: 'x', status_code: 403 } } },
      { verdict: 'dead', status: 401, body: { error: { message: 'x', status_code: 401, code: 'invalid_api_key' } } },
      { verdict: 'dead', status: 401, body: { error: { message: 'Your API key is not valid. Please sign up on lob.com to get a valid api key.', status_code: 401 } } },
    ],
  },
  'easy-post-api-key': {
    asks: ['GET /v2/addresses?page_size=1', 'authorization: Basic base64({key}:)'],
    answers: [
      { verdict: 'live', status: 200, body: { addresses: [], has_more: false } },
      { verdict: 'dead', status: 401, body: { error: { code: 'APIKEY.INACTIVE', message: 'This api key is no longer active. Please use a different api key or reactivate this key.', errors: [] } } },
      { verdict: 'dead', status: 401, body: { error: { code: 'UNAUTHORIZED', message: 'x', errors: [] } } },
    ],
  },
  'lemon-squeezy-api-key': {
    asks: ['GET /v1/users/me', 'authorization: Bearer {key}', 'accept: application/vnd.api+json'],
    answers: [
      { verdict: 'live', status: 200, body: { jsonapi: { version: '1.0' }, data: { type: 'users', id: '1' } }, facts: { account: '1' } },
      { verdict: 'dead', status: 401, body: { jsonapi: { version: '1.0' }, errors: [{ detail: 'Unauthenticated.', status: '401', title: 'Unauthorized' }] } },
    ],
  },
  'paystack-secret-key': {
    asks: ['GET /balance', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { status: true, message: 'Balances retrieved', data: [] } },
      { verdict: 'dead', status: 401, body: { status: false, message: 'Invalid key', type: 'validation_error', code: 'invalid_Key' } },
    ],
  },
  'mollie-api-key': {
    asks: ['GET /v2/methods', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { count: 0, _embedded: { methods: [] }, _links: {} } },
      { verdict: 'live-restricted', status: 403, body: { status: 403, title: 'Forbidden', detail: 'x' } },
      { verdict: 'dead', status: 401, body: { status: 401, title: 'Unauthorized Request', detail: 'Missing authentication, or failed to authenticate' } },
    ],
  },
  'mollie-access-token': {
    asks: ['GET /v2/organizations/me', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { resource: 'organization', id: 'org_1' }, facts: { account: 'org_1' } },
      { verdict: 'live-restricted', status: 403, body: { status: 403, title: 'Forbidden', detail: 'x' } },
      { verdict: 'dead', status: 401, body: { status: 401, title: 'Unauthorized Request', detail: 'x' } },
    ],
  },
  'go-cardless-access-token': {
    asks: ['GET /creditors?limit=1', 'authorization: Bearer {key}', 'gocardless-version: 2015-07-06'],
    answers: [
      { verdict: 'live', status: 200, body: { creditors: [], meta: {} } },
      { verdict: 'live-restricted', status: 403, body: { error: { type: 'invalid_api_usage', code: 403, errors: [{ reason: 'insufficient_permissions' }] } } },
      { verdict: 'dead', status: 401, body: { error: { type: 'invalid_api_usage', code: 401, errors: [{ reason: 'access_token_not_found', message: 'The access token you have used is not recognised.' }] } }, unknown: true },
    ],
  },
  'mailjet-secret-key': {
    asks: ['GET /v3/REST/apikey?Limit=1', 'authorization: Basic base64({mailjet-api-key}:{key})'],
    answers: [
      { verdict: 'live', status: 200, body: { Count: 1, Data: [], Total: 1 } },
      { verdict: 'dead', status: 401, body: { ErrorInfo: '', ErrorMessage: 'API key authentication/authorization failure. You may be unauthorized to access the API or your API key may be expired. Visit API keys management section to check your keys.', StatusCode: 401 } },
    ],
  },
  'spark-post-api-key': {
    asks: ['GET /api/v1/account', 'authorization: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { results: { company_name: 'x' } } },
      { verdict: 'live', status: 200, body: { results: { status: 'active' } } },
      { verdict: 'live-restricted', status: 403, body: { errors: [{ message: 'Forbidden.' }] } },
      { verdict: 'dead', status: 401, body: { errors: [{ message: 'Unauthorized.' }] }, unknown: true },
    ],
  },
  'mailtrap-api-token': {
    asks: ['GET /api/accounts', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: [{ id: 1, name: 'x' }], facts: { account: '1' } },
      { verdict: 'dead', status: 401, body: { error: 'Incorrect API token' } },
    ],
  },
  'telnyx-api-key': {
    asks: ['GET /v2/balance', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { data: { record_type: 'balance', balance: '1.00' } } },
      { verdict: 'live-restricted', status: 403, body: { errors: [{ code: '10010', title: 'Authorization failed' }] } },
      { verdict: 'dead', status: 401, body: { errors: [{ code: '10009', title: 'Authentication failed', detail: 'x' }] } },
    ],
  },
  'message-bird-access-key': {
    asks: ['GET /balance', 'authorization: AccessKey {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { payment: 'prepaid', type: 'credits', amount: 1 } },
      { verdict: 'dead', status: 401, body: { errors: [{ code: 2, description: 'Request not allowed (incorrect access_key)', parameter: 'access_key' }] } },
    ],
  },
  'razorpay-key-secret': {
    asks: ['GET /v1/payments?count=1', 'authorization: Basic base64({razorpay-key-id}:{key})'],
    answers: [
      { verdict: 'live', status: 200, body: { entity: 'collection', count: 0, items: [] } },
      { verdict: 'dead', status: 401, body: { error: { code: 'BAD_REQUEST_ERROR', description: 'Authentication failed' } } },
      { verdict: 'dead', status: 401, body: { error: { code: 'BAD_REQUEST_ERROR', description: 'The api key/secret provided is invalid' } } },
      { verdict: 'indeterminate', status: 400, body: { error: { code: 'BAD_REQUEST_ERROR', description: 'x' } } },
    ],
  },
};
