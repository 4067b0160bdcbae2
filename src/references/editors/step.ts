/** A name or an index, and what it is within: a chain, since a path for each value would take the square of a deep file. */
export interface Step {
  readonly name: string | number;
  readonly within: Step | undefined;
}

export const stepsTo = (within: Step | undefined, names: readonly (string | number)[]): Step | undefined => names.reduce<Step | undefined>((step, name) => ({ name, within: step }), within);

/** From the outside in. */
export function pathOf(at: Step | undefined): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let step = at; step !== undefined; step = step.within) path.push(step.name);
  return path.reverse();
}
