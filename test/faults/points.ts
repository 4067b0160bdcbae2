/** An instant at which a process can die: right before or right after something that outlives it. */
export type Point = `${'before' | 'after'} ${string}`;

/** Whether something changes there that outlives the process: to look or to read changes nothing. */
export const isEffect = (point: Point): boolean => !/^(?:before|after) (?:GET |read of |\w+ (?:get|slots|read)\b)/u.test(point);

/** Whether a call to the provider begins there. */
export const isCall = (point: Point): boolean => /^before (?:GET|POST|PUT|PATCH|DELETE) /u.test(point);

/** Told of each point as it is passed; what it throws, or a process that it ends, ends there. */
export type AtPoint = (point: Point) => void;

type Method = (...args: never[]) => Promise<unknown>;

/** The same object, with a point before and after each call of its methods. @param name of what is done, from the method and its arguments. */
export function withPoints<T extends object>(target: T, at: AtPoint, name: (method: string, args: readonly unknown[]) => string): T {
  return new Proxy(target, {
    get: (_, property): unknown => {
      const member: unknown = Reflect.get(target, property, target);
      if (typeof member !== 'function' || typeof property !== 'string') return member;
      return async (...args: never[]): Promise<unknown> => {
        const what = name(property, args);
        at(`before ${what}`);
        const result = await (member as Method).apply(target, args);
        at(`after ${what}`);
        return result;
      };
    },
  });
}
