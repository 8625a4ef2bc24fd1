/** Property lists and configuration profiles of macOS. Pure. */

/** What a property list can hold; numbers are whole. */
export type PlistValue = boolean | number | string | readonly PlistValue[] | { readonly [key: string]: PlistValue };

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function lines(value: PlistValue, indent: string): string[] {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  if (typeof value === 'number') return [`${indent}<integer>${value}</integer>`];
  if (typeof value === 'string') return [`${indent}<string>${escaped(value)}</string>`];
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${indent}<array/>`];
    return [`${indent}<array>`, ...value.flatMap((each: PlistValue) => lines(each, inner)), `${indent}</array>`];
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return [`${indent}<dict/>`];
  const rows = entries.flatMap(([key, each]) => [`${inner}<key>${escaped(key)}</key>`, ...lines(each, inner)]);
  return [`${indent}<dict>`, ...rows, `${indent}</dict>`];
}

/** A property list as XML. */
function plist(value: PlistValue): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${lines(value, '').join('\n')}
</plist>
`;
}

/** A part of a profile: the preferences of one domain. */
interface Payload {
  /** Preference domain ("com.google.Chrome"). */
  readonly domain: string;
  /** Last part of its identifier, unlike that of its neighbours. */
  readonly name: string;
  readonly values: { readonly [key: string]: PlistValue };
}

/**
 * A configuration profile for the whole computer.
 *
 * @param identifier Of the profile; a new profile with the same one replaces the old.
 * @param uuid Gives a UUID for a name, the same one each time.
 */
export function profile(
  identifier: string,
  displayName: string,
  payloads: readonly Payload[],
  uuid: (name: string) => string,
): string {
  return plist({
    PayloadContent: payloads.map(({ domain, name, values }) => ({
      PayloadType: domain,
      PayloadIdentifier: `${identifier}.${name}`,
      PayloadUUID: uuid(`${identifier}.${name}`),
      PayloadVersion: 1,
      ...values,
    })),
    PayloadDisplayName: displayName,
    PayloadIdentifier: identifier,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuid(identifier),
    PayloadVersion: 1,
  });
}
