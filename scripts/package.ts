/**
 * `npm run package`: builds for both browsers and writes a release into `dist/packages`. Two runs on one commit give the same
 * bytes. The key that signs the CRX is named by its path and stays where it is.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig } from './kit/config.ts';
import { kitFiles } from './kit/files.ts';
import type { Installation } from './kit/installation.ts';
import { EXAMPLE_CONFIG, projectVersion, ROOT } from './kit/project.ts';
import { filesIn } from './package/archive.ts';
import { extensionIdOf, readKey } from './package/crx.ts';
import { packages } from './package/packages.ts';
import { xpiProblem } from './package/signed-xpi.ts';
import { commit, readSources } from './package/sources.ts';
import { optionsGiven } from './setup/arguments.ts';
import { build } from './setup/build.ts';
import { Failure, run, step } from './setup/report.mjs';

const USAGE = `Usage:
  npm run package -- [--config hospital.json] [--key key.pem] [--xpi signed.xpi] [--out DIR]
  --config   the institution's configuration: its address goes into the update manifests (default ${EXAMPLE_CONFIG})
  --key      RSA private key in PEM that signs the CRX; without it there is no CRX
  --xpi      the XPI as Mozilla signed it; it takes the place of the unsigned one, with its checksum
  --out      where to write (default dist/packages)
A new key: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem`;

interface Options {
  readonly config: string;
  readonly key: string | undefined;
  readonly xpi: string | undefined;
  readonly out: string;
}

function options(): Options {
  const values = optionsGiven(
    { config: { type: 'string' }, key: { type: 'string' }, xpi: { type: 'string' }, out: { type: 'string' } },
    USAGE,
  );
  // npm runs scripts in the project's folder; paths are meant from where the command was given.
  const given = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);
  return {
    config: values.config === undefined ? join(ROOT, EXAMPLE_CONFIG) : given(values.config),
    key: values.key === undefined ? undefined : given(values.key),
    xpi: values.xpi === undefined ? undefined : given(values.xpi),
    out: values.out === undefined ? join(ROOT, 'dist', 'packages') : given(values.out),
  };
}

/** Reads a file that the command names. */
function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(
      `${path} cannot be read (${error instanceof Error ? error.message : error}).`,
      'Correct its path.',
    );
  }
}

/** The key, which has to be that of the id in the configuration: else every computer would look for another extension. */
function keyFor(path: string | undefined, { chromiumId }: Installation) {
  if (path === undefined) return null;
  const key = readKeyFile(path);
  const id = extensionIdOf(key);
  if (id === chromiumId) return key;
  throw new Failure(
    `The key ${path} belongs to the id ${id}, the configuration names ${chromiumId}.`,
    `Write "chromiumId": "${id}" under "installation", or take the other key.`,
  );
}

function readKeyFile(path: string) {
  const pem = read(path).toString();
  try {
    return readKey(pem);
  } catch (error) {
    throw new Failure(
      `${path} holds no RSA private key in PEM (${error instanceof Error ? error.message : error}).`,
      'npm run package -- --help tells how to make one.',
    );
  }
}

/** The XPI that Mozilla signed, which has to be of this version. */
function signedXpiFrom(path: string | undefined, version: string): Buffer | undefined {
  if (path === undefined) return undefined;
  const xpi = read(path);
  const problem = xpiProblem(xpi, version);
  if (problem === null) return xpi;
  throw new Failure(`${path} ${problem}.`, 'Have the XPI of this version signed; docs/administrators tells how.');
}

function main(): void {
  const { config: configPath, key: keyPath, xpi, out } = options();
  const configText = read(configPath).toString();
  const { config } = readConfig(configText);
  if (config === null) {
    throw new Failure(`${configPath} is not right.`, `npm run kit -- --config ${configPath} says why.`);
  }
  const key = keyFor(keyPath, config.installation);
  const version = projectVersion();
  const signedXpi = signedXpiFrom(xpi, version);
  const from = commit(ROOT);
  process.chdir(ROOT);
  step('Building for Chrome, Edge and Firefox');
  if (!build('chrome') || !build('firefox')) throw new Failure('The builds failed.', 'The reason is above.');
  const kit = kitFiles(config, version, configText).map(({ path, content }) => [path, Buffer.from(content)] as const);
  const files = packages({
    version,
    chrome: filesIn(join('dist', 'chrome-mv3')),
    firefox: filesIn(join('dist', 'firefox-mv3')),
    sources: readSources(ROOT),
    kit: new Map(kit),
    installation: config.installation,
    key,
    signedXpi,
  });
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(out, name), bytes);
  process.stdout.write(new TextDecoder().decode(files.get('SHA256SUMS')));
  step(
    `Written in ${out}, from ${from ? `commit ${from.id}${from.dirty ? ' with changes' : ''}` : 'a folder without git'}`,
  );
  if (!key) step('No key was given, so there is no CRX.');
  if (!signedXpi) step('The XPI is not signed by Mozilla yet; docs/administrators tells how.');
}

run(main);
