/**
 * Checks of fields' texts that are under way. A new request about a field ends the one before it without an answer, and a post may be waiting
 * for that: it gets the answer of the newest instead.
 */

/** Looks at a field's text; answers whether there was an answer on it. */
type Look<Field> = (field: Field, text: string) => Promise<boolean>;

/** Checks a text, or joins the check that is under way on it. `anew`: the answer to that may be another one by now. */
export function createChecks<Field>(
  look: Look<Field>,
): (field: Field, text: string, anew?: boolean) => Promise<boolean> {
  const underWay = new Map<Field, { readonly text: string; readonly answered: Promise<boolean> }>();
  return (field, text, anew = false) => {
    const before = underWay.get(field);
    if (before?.text === text && !anew) return before.answered;
    const run = async () => {
      let answered = false;
      try {
        answered = await look(field, text);
      } finally {
        if (underWay.get(field) === own) underWay.delete(field);
      }
      return answered || (underWay.get(field)?.answered ?? false);
    };
    const own = { text, answered: run() };
    underWay.set(field, own);
    return own.answered;
  };
}
