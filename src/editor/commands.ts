/** Every command's id, as package.json declares it; a test compares the two. */
export const commands = {
  regenerateKey: 'keywright.regenerateKey',
  replaceLostKey: 'keywright.replaceLostKey',
  showKeys: 'keywright.showKeys',
  showStoredKeys: 'keywright.showStoredKeys',
  showUnfinished: 'keywright.showUnfinished',
  copyKey: 'keywright.copyKey',
  forgetKey: 'keywright.forgetKey',
  testKey: 'keywright.testKey',
  openKeyPage: 'keywright.openKeyPage',
  ignoreFinding: 'keywright.ignoreFinding',
  showIgnored: 'keywright.showIgnored',
  setTeamWebhook: 'keywright.setTeamWebhook',
  showProviderUpdates: 'keywright.showProviderUpdates',
  scanWorkspace: 'keywright.scanWorkspace',
  showLog: 'keywright.showLog',
} as const;
