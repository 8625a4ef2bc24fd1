export class Failure extends Error {
  constructor(what: string, remedy: string);
}
export function step(text: string): void;
export function fail(error: unknown): never;
export function run(main: () => void | Promise<void>): Promise<void>;
