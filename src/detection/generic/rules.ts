import type { Rule } from '../rule.js';

export const docs = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

/** What is found by finders of its own has no expression that could be searched for: this one matches nothing. */
export const OWN = /(?!)/;

const rule = (id: string, title: string, variables: readonly string[]): Rule => ({ id, title, docs, anchors: [], pattern: OWN, variables });

/** Secrets whose issuer their look does not tell. */
export const genericRules = {
  assignment: rule('generic-assignment', 'secret in an assignment', ['API_KEY', 'SECRET']),
  password: rule('generic-password', 'password', ['PASSWORD']),
  urlPassword: rule('generic-url-password', 'password in an address', ['DATABASE_URL']),
  basicAuth: rule('generic-basic-auth', 'user name and password of a header', ['AUTHORIZATION']),
  bearer: rule('generic-bearer-token', 'token of a header', ['AUTHORIZATION']),
  commandLine: rule('generic-command-line-password', 'user name and password on a command line', ['PASSWORD']),
} as const;
