/** How likely a find is a real key, where nothing but its kind tells. Ranks, not probabilities. */
export const CONFIDENCE = {
  checksumHolds: 1,
  /** Shows by itself what it is. */
  token: 0.9,
  /** Of the right shape, and plainly given to a name that points to its issuer. */
  named: 0.8,
  /** The same, only near such a name. */
  near: 0.6,
  checksumFails: 0.4,
  /** Of a key's shape, but counting up or repeating itself. */
  thoughtUp: 0.3,
} as const;

/** Below it a find is more likely an example than a key. What has no known issuer is not even told of then. */
export const LIKELY = 0.5;

/** Two digits are as many as any of it means. */
export const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
