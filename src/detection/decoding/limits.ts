/** How far an encoded run is followed from the anchor in it, in bytes of the input. */
export interface DecodingLimits {
  readonly before: number;
  readonly after: number;
}

export const DECODING_LIMITS: DecodingLimits = { before: 8 * 1024, after: 64 * 1024 };
