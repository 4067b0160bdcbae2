import type { Examples } from './examples.js';

// Messages, money, shops, people.

export const commerce: Examples = {
  'twitch-access-token': {
    asks: ['GET /oauth2/validate', 'authorization: OAuth {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { client_id: 'c', login: 'x', scopes: ['chat:read'], user_id: '1', expires_in: 9 }, facts: { account: '1', scopes: ['chat:read'] } },
      { verdict: 'dead', status: 401, body: { status: 401, message: 'invalid access token' }, unknown: true },
      { verdict: 'indeterminate', status: 401, body: { status: 401, message: 'missing authorization token' } },
    ],
  },
  'dropbox-access-token': {
    asks: ['POST /2/users/get_current_account', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { account_id: 'dbid:1' }, facts: { account: 'dbid:1' } },
      { verdict: 'live-restricted', status: 401, body: { error_summary: 'missing_scope/..', error: { '.tag': 'missing_scope', required_scope: 'account_info.read' } } },
      { verdict: 'dead', status: 401, body: { error_summary: 'invalid_access_token/..', error: { '.tag': 'invalid_access_token' } } },
      { verdict: 'dead', status: 401, body: { error_summary: 'expired_access_token/.', error: { '.tag': 'expired_access_token' } } },
    ],
  },
  'dropbox-long-lived-token': {
    asks: ['POST /2/users/get_current_account', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { account_id: 'dbid:1' }, facts: { account: 'dbid:1' } },
      { verdict: 'live-restricted', status: 401, body: { error_summary: 'missing_scope/..', error: { '.tag': 'missing_scope', required_scope: 'account_info.read' } } },
      { verdict: 'dead', status: 401, body: { error_summary: 'invalid_access_token/..', error: { '.tag': 'invalid_access_token' } } },
    ],
  },
  'discord-bot-token': {
    asks: ['GET /api/v10/users/@me', 'authorization: Bot {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: '1', username: 'b', bot: true }, facts: { account: '1' } },
      { verdict: 'dead', status: 401, body: { message: '401: Unauthorized', code: 0 } },
      { verdict: 'indeterminate', status: 403, body: { message: 'Missing Access', code: 50001 } },
    ],
  },
  'discord-webhook': {
    asks: ['GET {path}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: '1', token: 'x', type: 1 }, facts: { id: '1' } },
      { verdict: 'dead', status: 404, body: { message: 'Unknown Webhook', code: 10015 } },
      { verdict: 'dead', status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } },
      { verdict: 'indeterminate', status: 404, body: { message: '404: Not Found', code: 0 } },
    ],
  },
  'telegram-bot-token': {
    asks: ['GET /bot{key}/getMe'],
    answers: [
      { verdict: 'live', status: 200, body: { ok: true, result: { id: 1, is_bot: true } }, facts: { account: '1' } },
      { verdict: 'dead', status: 401, body: { ok: false, error_code: 401, description: 'Unauthorized' } },
      { verdict: 'indeterminate', status: 404, body: { ok: false, error_code: 404, description: 'Not Found' } },
    ],
  },
  'brevo-api-key': {
    asks: ['GET /v3/account', 'api-key: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { organization_id: 'o', email: 'x', companyName: 'x' }, facts: { account: 'o' } },
      { verdict: 'dead', status: 401, body: { message: 'Key not found', code: 'unauthorized' } },
      { verdict: 'indeterminate', status: 401, body: { message: 'We have detected you are using an unrecognised IP address 192.0.2.1. If you performed this action make sure to add the new IP address', code: 'unauthorized' } },
    ],
  },
  'postmark-server-token': {
    asks: ['GET /server', 'x-postmark-server-token: {key}', 'GET /servers?count=1&offset=0', 'x-postmark-account-token: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { ID: 1, Name: 'x', ApiTokens: [] }, facts: { account: '1' } },
      { verdict: 'dead', status: 401, body: { ErrorCode: 10, Message: 'The Server Token you provided in the X-Postmark-Server-Token request header was invalid.' } },
      { verdict: 'live', status: 200, body: { TotalCount: 0, Servers: [] }, probe: 1 },
      { verdict: 'dead', status: 401, body: { ErrorCode: 10, Message: 'x' }, probe: 1 },
    ],
  },
  'mailchimp-api-key': {
    asks: ['GET /dataCentre/3.0/ping', 'authorization: Basic base64(keywright:{key})'],
    answers: [
      { verdict: 'live', status: 200, body: { health_status: 'Everything\'s Chimpy!' } },
      { verdict: 'live-restricted', status: 403, body: { type: 'x', title: 'Forbidden', status: 403, detail: 'x' } },
      { verdict: 'dead', status: 401, body: { type: 'https://mailchimp.com/developer/marketing/docs/errors/', title: 'API Key Invalid', status: 401, detail: 'Your API key may be invalid, or you\'ve attempted to access the wrong datacenter.' } },
    ],
  },
  'square-access-token': {
    asks: ['GET /v2/locations', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { locations: [] } },
      { verdict: 'live-restricted', status: 403, body: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'INSUFFICIENT_SCOPES' }] } },
      { verdict: 'dead', status: 401, body: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'UNAUTHORIZED', detail: 'This request could not be authorized.' }] }, unknown: true },
    ],
  },
  'shopify-admin-token': {
    asks: ['GET /shop/admin/oauth/access_scopes.json', 'x-shopify-access-token: {key}'],
    parts: { 'shopify-shop': 'acme' },
    answers: [
      { verdict: 'live', status: 200, body: { access_scopes: [{ handle: 'read_products' }] } },
      { verdict: 'dead', status: 401, body: { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' }, unknown: true },
    ],
  },
  'pay-pal-client-secret': {
    asks: ['POST /v1/oauth2/token', 'authorization: Basic base64({pay-pal-client-id}:{key})', 'grant_type=client_credentials'],
    answers: [
      { verdict: 'live', status: 200, body: { scope: 'https://uri.paypal.com/a b', access_token: 'x', token_type: 'Bearer', app_id: 'APP-1', expires_in: 9 }, facts: { account: 'APP-1', scopes: ['https://uri.paypal.com/a', 'b'] } },
      { verdict: 'dead', status: 401, body: { error: 'invalid_client', error_description: 'Client Authentication failed' }, unknown: true },
    ],
  },
  'plaid-secret': {
    asks: ['POST /institutions/get', '{"client_id":"{plaid-client-id}","secret":"{key}","count":1,"offset":0,"country_codes":["US"]}'],
    answers: [
      { verdict: 'live', status: 200, body: { institutions: [], total: 0, request_id: 'r' } },
      { verdict: 'live-restricted', status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'UNAUTHORIZED_ENVIRONMENT' } },
      { verdict: 'dead', status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_API_KEYS', error_message: 'invalid client_id or secret provided' }, unknown: true },
      { verdict: 'indeterminate', status: 400, body: { error_type: 'INVALID_REQUEST', error_code: 'MISSING_FIELDS' } },
    ],
  },
  'hub-spot-private-app-token': {
    asks: ['GET /account-info/v3/details', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { portalId: 1, timeZone: 'x' }, facts: { account: '1' } },
      { verdict: 'live-restricted', status: 403, body: { status: 'error', message: 'x', category: 'MISSING_SCOPES' } },
      { verdict: 'dead', status: 401, body: { status: 'error', message: 'Authentication credentials not found.', correlationId: 'c', category: 'INVALID_AUTHENTICATION' } },
      { verdict: 'dead', status: 401, body: { status: 'error', message: 'x', category: 'EXPIRED_AUTHENTICATION' } },
    ],
  },
  'vonage-api-secret': {
    asks: ['GET /accounts/{vonage-api-key}/secrets', 'authorization: Basic base64({vonage-api-key}:{key})'],
    answers: [
      { verdict: 'live', status: 200, body: { _links: {}, _embedded: { secrets: [] } } },
      { verdict: 'dead', status: 401, body: { type: 'https://developer.nexmo.com/api-errors#unauthorized', title: 'Invalid credentials supplied', detail: 'You did not provide correct credentials.', instance: 'x' } },
    ],
  },
  'nexmo-api-secret': {
    asks: ['GET /accounts/{nexmo-api-key}/secrets', 'authorization: Basic base64({nexmo-api-key}:{key})'],
    answers: [
      { verdict: 'live', status: 200, body: { _links: {}, _embedded: { secrets: [] } } },
      { verdict: 'dead', status: 401, body: { type: 'x', title: 'Invalid credentials supplied', detail: 'x' } },
    ],
  },
  'zoom-client-secret': {
    asks: ['POST /oauth/token?grant_type=account_credentials&account_id={zoom-account-id}', 'authorization: Basic base64({zoom-client-id}:{key})'],
    answers: [
      { verdict: 'live', status: 200, body: { access_token: 'x', token_type: 'bearer', expires_in: 3599, scope: 'user:read:admin' }, facts: { scopes: ['user:read:admin'] } },
      { verdict: 'dead', status: 400, body: { reason: 'Invalid client_id or client_secret', error: 'invalid_client' } },
      { verdict: 'indeterminate', status: 400, body: { reason: 'Bad Request', error: 'invalid_request' } },
    ],
  },
  'stripe-secret-key': {
    asks: ['GET /v1/balance', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { object: 'balance', available: [], livemode: false } },
      { verdict: 'live-restricted', status: 403, body: { error: { type: 'invalid_request_error', message: 'The provided key does not have the required permissions for this endpoint.' } } },
      { verdict: 'dead', status: 401, body: { error: { type: 'invalid_request_error', code: 'api_key_expired', message: 'Expired API Key provided: x' } } },
      { verdict: 'dead', status: 401, body: { error: { type: 'invalid_request_error', message: 'Invalid API Key provided: x' } } },
      { verdict: 'indeterminate', status: 401, body: { error: { type: 'invalid_request_error', message: 'You did not provide an API key.' } } },
    ],
  },
};
