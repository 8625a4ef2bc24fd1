/**
 * CRX3, the signed package of Chromium browsers: a header with key and signature before a zip. Written out here because it is
 * two protobuf messages of known fields and one signature; the packages for it bring a zip writer and a protobuf library of
 * their own, and Chromium's own packer cannot fix the dates in the zip.
 *
 * Form: components/crx_file/crx3.proto and crx_creator.cc of Chromium. RSASSA-PKCS1-v1_5 has no randomness, so the same key and
 * zip give the same bytes.
 */
import { createHash, createPrivateKey, createPublicKey, createSign, type KeyObject } from 'node:crypto';

/** Numbers of the fields in crx3.proto. */
const SHA256_WITH_RSA = 2;
const SIGNED_HEADER_DATA = 10_000;
const PUBLIC_KEY = 1;
const SIGNATURE = 2;
const CRX_ID = 1;

/** A protobuf varint. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return Buffer.from([...bytes, rest]);
}

/** A protobuf field with bytes (wire type 2). */
function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Reads a private key in PEM. Throws when it is none of RSA. */
export function readKey(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'rsa') throw new Error('A CRX is signed with an RSA key.');
  return key;
}

function publicDer(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

/** The id of everything that a key signs: 16 bytes of the SHA-256 of its public half, a letter from a to p for each half byte. */
export function extensionIdOf(key: KeyObject): string {
  const digest = createHash('sha256').update(publicDer(key)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Signs a zip. */
export function crx(zip: Uint8Array, key: KeyObject): Uint8Array {
  const der = publicDer(key);
  const id = createHash('sha256').update(der).digest().subarray(0, 16);
  const signedData = field(CRX_ID, id);
  const signature = createSign('sha256')
    .update('CRX3 SignedData\0')
    .update(uint32(signedData.length))
    .update(signedData)
    .update(zip)
    .sign(key);
  const proof = Buffer.concat([field(PUBLIC_KEY, der), field(SIGNATURE, signature)]);
  const header = Buffer.concat([field(SHA256_WITH_RSA, proof), field(SIGNED_HEADER_DATA, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}
