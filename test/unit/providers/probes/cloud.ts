import type { Examples } from './examples.js';

// Hosting, databases, registries, sign-in.

export const cloud: Examples = {
  'hetzner-cloud-token': {
    asks: ['GET /v1/servers?per_page=1', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { servers: [], meta: {} } },
      { verdict: 'live-restricted', status: 403, body: { error: { code: 'forbidden', message: 'x' } } },
      { verdict: 'dead', status: 401, body: { error: { code: 'unauthorized', message: 'unable to authenticate' } } },
    ],
  },
  'hetzner-dns-token': {
    asks: ['GET /dns/api/v1/zones?per_page=1', 'auth-api-token: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { zones: [] } },
      { verdict: 'dead', status: 401, body: { message: 'Invalid authentication credentials' } },
    ],
  },
  'netlify-personal-access-token': {
    asks: ['GET /api/v1/user', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 'u', slug: 'x' }, facts: { account: 'u' } },
      { verdict: 'dead', status: 401, body: { code: 401, message: 'Access Denied' } },
    ],
  },
  'supabase-access-token': {
    asks: ['GET /v1/projects', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: [{ id: 'p' }] },
      { verdict: 'live-restricted', status: 403, body: { message: 'Your account does not have the necessary privileges to access this endpoint. x' } },
      { verdict: 'dead', status: 401, body: { message: 'Unauthorized' } },
      { verdict: 'dead', status: 401, body: { message: 'JWT could not be decoded' } },
    ],
  },
  'supabase-secret-key': {
    asks: ['GET /project/auth/v1/settings', 'apikey: {key}'],
    parts: { 'supabase-project': 'abcdefghijklmnopqrst' },
    answers: [
      { verdict: 'live', status: 200, body: { external: { email: true }, disable_signup: false } },
      { verdict: 'dead', status: 401, body: { message: 'Invalid API key', hint: 'x' }, unknown: true },
      { verdict: 'indeterminate', status: 401, body: { message: 'No API key found in request' } },
    ],
  },
  'supabase-service-role-key': {
    asks: ['GET /project/auth/v1/settings', 'apikey: {key}'],
    parts: { 'supabase-project': 'abcdefghijklmnopqrst' },
    answers: [
      { verdict: 'live', status: 200, body: { external: {}, disable_signup: false } },
      { verdict: 'dead', status: 401, body: { message: 'Invalid API key', hint: 'x' }, unknown: true },
      { verdict: 'dead', status: 401, body: { message: 'Legacy API keys are disabled' }, unknown: true },
    ],
  },
  'grafana-service-account-token': {
    asks: ['GET /stack/api/org', 'authorization: Bearer {key}'],
    parts: { 'grafana-stack': 'acme' },
    answers: [
      { verdict: 'live', status: 200, body: { id: 1, name: 'Main Org.' }, facts: { account: '1' } },
      { verdict: 'live-restricted', status: 403, body: { accessErrorId: 'ACE1', message: 'You\'ll need additional permissions to perform this action.', title: 'Access denied' } },
      { verdict: 'dead', status: 401, body: { extra: null, message: 'Invalid API key', messageId: 'api-key.invalid', statusCode: 401, traceID: '' }, unknown: true },
      { verdict: 'dead', status: 401, body: { message: 'Expired API key' }, unknown: true },
      { verdict: 'indeterminate', status: 401, body: { message: 'Unauthorized', messageId: 'auth.unauthorized', statusCode: 401 } },
    ],
  },
  'grafana-cloud-token': {
    asks: ['GET /api/v1/tokens?region=us', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { items: [] } },
      { verdict: 'live-restricted', status: 401, body: { code: 'InvalidCredentials', message: 'Token has invalid permission' } },
      { verdict: 'live-restricted', status: 403, body: { code: 'Forbidden', message: 'x' } },
      { verdict: 'dead', status: 401, body: { code: 'InvalidCredentials', message: 'Token invalid' }, unknown: true },
    ],
  },
  'okta-api-token': {
    asks: ['GET /organization/api/v1/users/me', 'authorization: SSWS {key}'],
    parts: { 'okta-organization': 'acme' },
    answers: [
      { verdict: 'live', status: 200, body: { id: '00u', status: 'ACTIVE' }, facts: { account: '00u' } },
      { verdict: 'live-restricted', status: 403, body: { errorCode: 'E0000006', errorSummary: 'You do not have permission to perform the requested action' } },
      { verdict: 'dead', status: 401, body: { errorCode: 'E0000011', errorSummary: 'Invalid token provided' }, unknown: true },
    ],
  },
  'fastly-api-token': {
    asks: ['GET /tokens/self', 'fastly-key: {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 't', name: 'ci', user_id: 'u', scope: 'global:read purge_select', expires_at: null }, facts: { id: 't', name: 'ci', account: 'u', scopes: ['global:read', 'purge_select'] } },
      { verdict: 'dead', status: 401, body: { msg: 'Provided credentials are missing or invalid' } },
      { verdict: 'indeterminate', status: 403, body: { msg: 'You are not authorized to perform this action' } },
    ],
  },
  'confluent-api-secret': {
    asks: ['GET /iam/v2/api-keys/{confluent-api-key}', 'authorization: Basic base64({confluent-api-key}:{key})'],
    answers: [
      { verdict: 'live', status: 200, body: { id: 'K', kind: 'ApiKey', spec: { display_name: 'ci', owner: { id: 'u-1' } } }, facts: { id: 'K', name: 'ci', account: 'u-1' } },
      { verdict: 'live-restricted', status: 403, body: { errors: [{ id: 'x', status: '403', detail: 'Forbidden Access' }] } },
      { verdict: 'dead', status: 401, body: { errors: [{ id: 'x', status: '401', detail: 'invalid API key: make sure you\'re using a Cloud API Key and not a Cluster API Key', source: {} }] }, unknown: true },
    ],
  },
  'mongo-db-service-account-secret': {
    asks: ['POST /api/oauth/token', 'authorization: Basic base64({mongo-db-service-account-id}:{key})', 'grant_type=client_credentials'],
    answers: [
      { verdict: 'live', status: 200, body: { access_token: 'x', expires_in: 3600, token_type: 'Bearer' } },
      { verdict: 'dead', status: 401, body: { error: 'invalid_client', error_description: 'x' } },
      { verdict: 'dead', status: 401, body: { error: 401, errorCode: 'INVALID_CLIENT_SECRET', detail: 'x' } },
    ],
  },
  'docker-hub-personal-access-token': {
    asks: ['POST /v2/auth/token', '{"identifier":"acme","secret":"{key}"}'],
    parts: { 'docker-hub-user': 'acme' },
    answers: [
      { verdict: 'live', status: 200, body: { access_token: 'x' } },
      { verdict: 'dead', status: 401, body: { message: 'unauthorized', errinfo: {} }, unknown: true },
      { verdict: 'dead', status: 401, body: { detail: 'Incorrect authentication credentials' }, unknown: true },
    ],
  },
  'browser-stack-access-key': {
    asks: ['GET /automate/plan.json', 'authorization: Basic base64(acme_x1:{key})'],
    parts: { 'browser-stack-user': 'acme_x1' },
    answers: [
      { verdict: 'live', status: 200, body: { automate_plan: 'Automate', parallel_sessions_running: 0 } },
      { verdict: 'dead', status: 401, body: 'HTTP Basic: Access denied.\n', unknown: true },
    ],
  },
  'render-api-key': {
    asks: ['GET /v1/owners?limit=1', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: [{ owner: { id: 'o' }, cursor: 'c' }] },
      { verdict: 'dead', status: 401, body: { id: 'x', message: 'Unauthorized' } },
    ],
  },
  'jfrog-reference-token': {
    asks: ['GET /platform/artifactory/api/system/version', 'authorization: Bearer {key}'],
    parts: { 'jfrog-platform': 'acme' },
    answers: [
      { verdict: 'live', status: 200, body: { version: '7.1', revision: '1' } },
      { verdict: 'live-restricted', status: 403, body: { errors: [{ status: 403, message: 'Forbidden' }] } },
      { verdict: 'dead', status: 401, body: { errors: [{ status: 401, message: 'Token failed verification: expired' }] }, unknown: true },
      { verdict: 'dead', status: 401, body: { errors: [{ status: 401, message: 'Bad Credentials' }] }, unknown: true },
    ],
  },
  'atlassian-api-token': {
    asks: ['GET /site/rest/api/3/myself', 'authorization: Basic base64(a@example.com:{key})'],
    parts: { 'atlassian-email': 'a@example.com', 'atlassian-site': 'acme' },
    answers: [
      { verdict: 'live', status: 200, body: { accountId: 'a', active: true }, facts: { account: 'a' } },
      { verdict: 'dead', status: 401, body: { message: 'Client must be authenticated to access this resource.', 'status-code': 401 }, unknown: true },
      { verdict: 'dead', status: 401, body: 'Client must be authenticated to access this resource.', unknown: true },
    ],
  },
  'upstash-api-key': {
    asks: ['GET /v2/redis/databases', 'authorization: Basic base64(a@example.com:{key})'],
    parts: { 'upstash-email': 'a@example.com' },
    answers: [
      { verdict: 'live', status: 200, body: [] },
      { verdict: 'dead', status: 401, body: '"Unauthorized"', unknown: true },
    ],
  },
  'upstash-rest-token': {
    asks: ['GET /database/ping', 'authorization: Bearer {key}'],
    parts: { 'upstash-database': 'eu1-fit-owl-12345' },
    answers: [
      { verdict: 'live', status: 200, body: { result: 'PONG' } },
      { verdict: 'dead', status: 401, body: { error: 'Unauthorized' }, unknown: true },
      { verdict: 'dead', status: 401, body: { error: 'WRONGPASS invalid or missing auth token.' }, unknown: true },
    ],
  },
  'cockroach-cloud-api-key': {
    asks: ['GET /api/v1/clusters?pagination.limit=1', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { clusters: [] } },
      { verdict: 'live-restricted', status: 403, body: { code: 7, message: 'x', details: [] } },
      { verdict: 'dead', status: 401, body: { code: 16, message: 'x', details: [] } },
    ],
  },
  'vultr-api-key': {
    asks: ['GET /v2/account', 'authorization: Bearer {key}'],
    answers: [
      { verdict: 'live', status: 200, body: { account: { name: 'x', balance: 0 } } },
      { verdict: 'dead', status: 401, body: { error: 'Invalid API token.', status: 401 } },
      { verdict: 'indeterminate', status: 401, body: { error: 'Unauthorized IP address: 203.0.113.9', status: 401 } },
    ],
  },
  'planet-scale-service-token': {
    asks: ['GET /v1/organizations', 'authorization: {planet-scale-service-token-id}:{key}'],
    answers: [
      { verdict: 'live', status: 200, body: { type: 'list', current_page: 1, data: [{ id: 'o', name: 'acme' }] } },
      { verdict: 'live-restricted', status: 403, body: { code: 'forbidden', message: 'x' } },
      { verdict: 'dead', status: 401, body: { code: 'unauthorized', message: 'x' } },
      { verdict: 'indeterminate', status: 404, body: { code: 'not_found', message: 'x' } },
    ],
  },
  'databricks-personal-access-token': {
    asks: ['GET /workspace/api/2.0/preview/scim/v2/Me', 'authorization: Bearer {key}'],
    parts: { 'databricks-workspace': 'dbc-a1b2c3d4-e5f6' },
    answers: [
      { verdict: 'live', status: 200, body: { id: '123', userName: 'x', active: true }, facts: { account: '123' } },
      { verdict: 'dead', status: 403, body: { error_code: 403, message: 'Invalid access token.' }, unknown: true },
      { verdict: 'indeterminate', status: 403, body: { error_code: 'PERMISSION_DENIED', message: 'Source IP address is blocked' } },
    ],
  },
};
