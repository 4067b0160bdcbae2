/** Every setting's key, as package.json declares it; a test compares the two. */
export const settingKeys = {
  baseUrls: 'keywright.baseUrls',
  consoleUrls: 'keywright.consoleUrls',
  askForCopy: 'keywright.rotation.askForCopy',
  overlapHours: 'keywright.rotation.overlapHours',
  whenOverlapEnds: 'keywright.rotation.whenOverlapEnds',
  scanOnStart: 'keywright.scan.onStart',
  maxFileSizeKiB: 'keywright.scan.maxFileSizeKiB',
  exclude: 'keywright.scan.exclude',
  generic: 'keywright.scan.generic',
  repositoryRules: 'keywright.scan.repositoryRules',
  repositoryRulesBudgetMs: 'keywright.scan.repositoryRulesBudgetMs',
  repositoryRulesTotalMs: 'keywright.scan.repositoryRulesTotalMs',
  writeReferences: 'keywright.references.write',
  terminalsInject: 'keywright.terminals.inject',
} as const;
