/** Only the user is obeyed. */

/** A handler that ignores events a script made: those of the page can neither reach nor fake a click of the user. */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
