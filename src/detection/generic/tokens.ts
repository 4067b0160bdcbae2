import { entropy } from '../entropy.js';
import type { Finder } from '../finder.js';
import type { Rule, TokenFormat } from '../rule.js';
import { type Judge, tokenFinder } from '../tokenFinder.js';
import { docs } from './rules.js';

// Secrets of any issuer that show by themselves what they are.

const KIND = '(?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP |SSH2 ENCRYPTED )?PRIVATE KEY(?: BLOCK)?-----';
/** A line end, in a file or in a string literal. */
const BREAK = '[\\s\\\\nr"\'+]{1,20}';

const privateKey: Rule & TokenFormat = {
  id: 'generic-private-key',
  title: 'private key',
  docs,
  anchors: ['-----BEGIN'],
  pattern: new RegExp(
    `-----BEGIN ${KIND}(?:${BREAK}Proc-Type: 4,ENCRYPTED${BREAK}DEK-Info: [\\w-]{1,20},[0-9A-F]{1,64})?[^-]{60,8000}-----END ${KIND}`,
  ),
  variables: ['PRIVATE_KEY'],
};

/** Some key material between the two lines: documentation shows them with dots between. */
const holdsMaterial: Judge = (block) => {
  const material = block.replace(/-----[^-]{1,60}-----|\\[nr]/g, '');
  return (material.match(/[A-Za-z0-9+/=]/g)?.length ?? 0) >= 60 && !/\.\.\.|…|[<>{}]/.test(material) && entropy(material) >= 4 ? 0.9 : undefined;
};

const jsonWebToken: Rule & TokenFormat = {
  id: 'generic-json-web-token',
  title: 'JSON web token',
  docs: 'https://datatracker.ietf.org/doc/html/rfc8725',
  anchors: ['eyJ'],
  pattern: /eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}(?:\.[\w-]{10,8000}\.[\w-]{10,200})?/,
  variables: ['TOKEN'],
};

/** Its first part is a JSON object, and it is signed, or names nobody. */
const holdsHeader: Judge = (token) => {
  const [header = '', , signature = ''] = token.split('.');
  if (!/^\{\s*"/.test(atob(header.replace(/-/g, '+').replace(/_/g, '/').slice(0, header.length - (header.length % 4))))) return undefined;
  return signature.length < 16 ? 0.5 : 0.85;
};

export const genericTokenRules: readonly Rule[] = [privateKey, jsonWebToken];

export const genericTokenFinders: readonly Finder[] = [tokenFinder(privateKey, holdsMaterial), tokenFinder(jsonWebToken, holdsHeader)];
