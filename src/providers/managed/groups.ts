// Written by `npm run registry`.
import type { ManagedProvider } from '../provider.js';

/** The providers whose keys can be tested and replaced, some at a time: all of them at once would hold up the extension host. */
export const groups: readonly (() => Promise<{ readonly group: readonly ManagedProvider[] }>)[] = [
  () => import('./group1.js'),
  () => import('./group2.js'),
  () => import('./group3.js'),
  () => import('./group4.js'),
  () => import('./group5.js'),
  () => import('./group6.js'),
  () => import('./group7.js'),
];
