import { createHash, createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { completeInstallation } from '../kit/installation.ts';
import { archive } from './archive.ts';
import { crx, extensionIdOf, readKey } from './crx.ts';
import { type Ingredients, packages } from './packages.ts';
import { xpiProblem } from './signed-xpi.ts';
import { readSources } from './sources.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = readKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

const MANIFEST = {
  key: 'AAAA',
  name: 'Hardop',
  version: '1.2.3',
  browser_specific_settings: { gecko: { id: 'hardop@hardop.example' } },
};

function ingredients(address: string): Ingredients {
  const build = new Map([
    ['manifest.json', bytes(JSON.stringify(MANIFEST))],
    ['background.js', bytes('1')],
  ]);
  return {
    version: '1.2.3',
    chrome: build,
    firefox: build,
    sources: new Map([['README.md', bytes('x')]]),
    kit: new Map([['LEESMIJ.md', bytes('x')]]),
    installation: completeInstallation({ address, chromiumId: extensionIdOf(key) }),
    key,
  };
}

function manifestIn(zip: Uint8Array | undefined): Record<string, unknown> {
  return JSON.parse(text(unzipSync(zip!)['manifest.json']));
}

describe('a zip', () => {
  test('is the same whatever the order of its files, and holds them', () => {
    const one = archive(
      new Map([
        ['b/c', bytes('2')],
        ['a', bytes('1')],
      ]),
    );
    expect(one).toEqual(
      archive(
        new Map([
          ['a', bytes('1')],
          ['b/c', bytes('2')],
        ]),
      ),
    );
    expect(Object.keys(unzipSync(one))).toEqual(['a', 'b/c']);
  });

  test('is dated 1 January 1980, a date that exists', () => {
    const zip = archive(new Map([['a', bytes('1')]]));
    const view = new DataView(zip.buffer, zip.byteOffset);
    // Time and date stand at bytes 10 and 12 of the first header: (year - 1980) << 9 | month << 5 | day.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
  });
});

describe('a CRX', () => {
  test('has the id and the signature of its key', () => {
    const zip = archive(new Map([['manifest.json', bytes('{}')]]));
    const signed = Buffer.from(crx(zip, key));
    expect(signed.subarray(0, 4).toString()).toBe('Cr24');
    expect(signed.readUInt32LE(4)).toBe(3);
    const header = signed.subarray(12, 12 + signed.readUInt32LE(8));
    expect(signed.subarray(12 + header.length)).toEqual(Buffer.from(zip));
    // The header ends with the signed data: a message of 18 bytes, two of them its own tag and length, then the id.
    const id = header.subarray(-16);
    const letters = [...id.toString('hex')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
    expect(letters.join('')).toBe(extensionIdOf(key));
    const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
    const at = header.indexOf(der) + der.length;
    // Tag 2 and a length of 256 in two bytes stand before the signature.
    const signature = header.subarray(at + 3, at + 3 + 256);
    const signedData = header.subarray(-18);
    const size = Buffer.from([18, 0, 0, 0]);
    const verifies = createVerify('sha256')
      .update('CRX3 SignedData\0')
      .update(size)
      .update(signedData)
      .update(zip)
      .verify(createPublicKey(key), signature);
    expect(verifies).toBe(true);
  });

  test('is signed with RSA only', () => {
    const { privateKey: other } = generateKeyPairSync('ed25519');
    expect(() => readKey(other.export({ type: 'pkcs8', format: 'pem' }).toString())).toThrow('RSA');
  });
});

describe('the packages', () => {
  test('are the same bytes each time, and their checksums are theirs', () => {
    const files = packages(ingredients('https://a.example/h/'));
    expect(packages(ingredients('https://a.example/h/'))).toEqual(files);
    const named = text(files.get('SHA256SUMS'))
      .trim()
      .split('\n')
      .map((line) => line.split('  ')[1]);
    expect(named).toEqual([...files.keys()].filter((name) => name !== 'SHA256SUMS').sort());
  });

  test('for stores name no other place; those for an own server look there', () => {
    const files = packages(ingredients('https://a.example/h/'));
    expect(manifestIn(files.get('hardop-1.2.3-chrome.zip'))).not.toHaveProperty('key');
    expect(manifestIn(files.get('hardop-1.2.3-chrome.zip'))).not.toHaveProperty('update_url');
    expect(manifestIn(files.get('hardop-1.2.3-firefox.zip'))).toEqual(MANIFEST);
    expect(manifestIn(files.get('hardop-1.2.3.xpi'))).toMatchObject({
      browser_specific_settings: { gecko: { update_url: 'https://a.example/h/updates-firefox.json' } },
    });
    const signed = files.get('hardop-1.2.3.crx')!;
    const zip = signed.subarray(12 + new DataView(signed.buffer, signed.byteOffset).getUint32(8, true));
    expect(manifestIn(zip)).toMatchObject({ update_url: 'https://a.example/h/updates-chromium.xml' });
  });

  test('have an update manifest that knows the XPI by its checksum', () => {
    const files = packages(ingredients('https://a.example/h/'));
    const sums = text(files.get('SHA256SUMS'));
    const [, sum] = /sha256:([0-9a-f]{64})/.exec(text(files.get('updates-firefox.json')))!;
    expect(sums).toContain(`${sum}  hardop-1.2.3.xpi\n`);
    expect(sums).toContain(`${sum}  hardop-latest.xpi\n`);
  });

  test('give out the XPI that Mozilla signed, when there is one', () => {
    const signedXpi = bytes('signed');
    const files = packages({ ...ingredients('https://a.example/h/'), signedXpi });
    expect(files.get('hardop-latest.xpi')).toBe(signedXpi);
    const sum = createHash('sha256').update(signedXpi).digest('hex');
    expect(text(files.get('updates-firefox.json'))).toContain(`sha256:${sum}`);
  });

  test('have no CRX without a key', () => {
    const files = packages({ ...ingredients('https://a.example/h/'), key: null });
    expect([...files.keys()].filter((name) => name.endsWith('.crx'))).toEqual([]);
  });
});

describe('the XPI that Mozilla signed', () => {
  const xpi = (manifest: object, ...others: string[]) =>
    archive(
      new Map([
        ['manifest.json', bytes(JSON.stringify(manifest))],
        ...others.map((name) => [name, bytes('x')] as const),
      ]),
    );
  const signature = 'META-INF/mozilla.rsa';

  test.each([
    ['signed, of this version', xpi(MANIFEST, 'background.js', signature), null],
    ['of another version', xpi({ ...MANIFEST, version: '1.2.2' }, signature), 'has version 1.2.2, this is 1.2.3'],
    ['of another extension', xpi({ version: '1.2.3' }, signature), 'is another extension'],
    ['as it was before', xpi(MANIFEST, 'background.js'), 'is not signed'],
    ['something else', bytes('PK'), 'is no XPI'],
    ['a zip of something else', archive(new Map([['a', bytes('1')]])), 'is no XPI'],
  ])('%s', (_what, file, problem) => {
    expect(xpiProblem(file, '1.2.3')).toBe(problem);
  });
});

test('the sources are those of the project, without what is installed, built or secret', () => {
  const paths = [...readSources('.').keys()];
  expect(paths).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'scripts/package.ts']),
  );
  expect(paths.filter((path) => /^(?:node_modules|dist|\.git)\/|\.pem$/.test(path))).toEqual([]);
});
