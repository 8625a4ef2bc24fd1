import { describe, expect, it } from 'vitest';
import {
  findFormats,
  type IdentifierSort,
  isBirthDate,
  isBsn,
  isIban,
  isNationalNumber,
  isNhsNumber,
} from './formats.ts';

/** What is found in a text, as "sort: quote". */
const found = (text: string): string[] =>
  findFormats(text).map(({ sort, start, end }) => `${sort}: ${text.slice(start, end)}`);

/** The sorts found in a text. */
const sorts = (text: string): IdentifierSort[] => findFormats(text).map(({ sort }) => sort);

/** All numbers that differ from the given one in one digit. */
function* oneDigitOff(digits: string): Generator<string> {
  for (let index = 0; index < digits.length; index += 1)
    for (let step = 1; step < 10; step += 1)
      yield digits.slice(0, index) + ((Number(digits[index]) + step) % 10) + digits.slice(index + 1);
}

describe('citizen service number (BSN)', () => {
  it.each(['123456782', '418273650', '204819374', '007348125'])('passes the elfproef: %s', (digits) => {
    expect(isBsn(digits)).toBe(true);
  });

  it('fails when any single digit is mistyped', () => {
    for (const digits of oneDigitOff('418273650')) expect(isBsn(digits), digits).toBe(false);
  });

  it.each(['000000000', '111111111', '12345678', '1234567820', '12345678a', ''])('is not “%s”', (digits) => {
    expect(isBsn(digits)).toBe(false);
  });

  it.each(['123456782', '1234 56 782', '1234.56.782', '123 456 782', '418.273.650'])('is found as %s', (written) => {
    expect(found(`Haar nummer is ${written}.`)).toEqual([`bsn: ${written}`]);
  });

  it('is not found with a wrong check digit, inside a longer number or behind a currency sign', () => {
    expect(sorts('Ordernummer 123456789')).toEqual([]);
    expect(sorts('Pakket 3S123456782123')).toEqual([]);
    expect(sorts('Een tekort van € 418.273.651')).toEqual([]);
    expect(sorts('Begroting: €418.273.650')).toEqual([]);
  });
});

describe('Belgian national register number', () => {
  it('accepts births before and from 2000, each with its own check', () => {
    expect(isNationalNumber('47031221871')).toBe(true);
    expect(isNationalNumber('47031221842')).toBe(true);
    expect(isNationalNumber('05092131794')).toBe(true);
  });

  it('accepts the months of bis numbers, raised by 20 or 40', () => {
    for (const body of ['472312218', '474312218']) {
      const check = String(97 - (Number(body) % 97)).padStart(2, '0');
      expect(isNationalNumber(body + check)).toBe(true);
    }
  });

  it('fails on a wrong check, month or day, and on another length', () => {
    expect(isNationalNumber('47031221872')).toBe(false);
    expect(isNationalNumber('88451103453')).toBe(true);
    for (const body of ['471312218', '470332218']) {
      const check = String(97 - (Number(body) % 97)).padStart(2, '0');
      expect(isNationalNumber(body + check), body).toBe(false);
    }
    expect(isNationalNumber('4703122187')).toBe(false);
  });

  it.each(['47.03.12-218.71', '47031221871', '47 03 12 218 71', '05.09.21-317.94'])('is found as %s', (written) => {
    expect(found(`Rijksregister ${written} staat erop`)).toEqual([`national-number: ${written}`]);
  });

  it('is sure only with a right check', () => {
    expect(findFormats('47.03.12-218.71')[0]?.sure).toBe(true);
    expect(findFormats('47.03.12-218.73')[0]?.sure).toBe(false);
    expect(sorts('Bestelling 47031221873')).not.toContain('national-number');
  });
});

describe('NHS number', () => {
  it.each(['4857773457', '6120483713', '9434765919'])('passes modulo 11: %s', (digits) => {
    expect(isNhsNumber(digits)).toBe(true);
  });

  it('fails when any single digit is mistyped', () => {
    for (const digits of oneDigitOff('4857773457')) expect(isNhsNumber(digits), digits).toBe(false);
    expect(isNhsNumber('2222222222')).toBe(false);
  });

  it('is found in groups of 3, 3 and 4', () => {
    expect(found('NHS 485 777 3457 please')).toEqual(['nhs-number: 485 777 3457']);
    expect(found('NHS no 485-777-3457')).toEqual(['nhs-number: 485-777-3457']);
    expect(sorts('NHS 485 777 3458')).toEqual([]);
  });
});

describe('IBAN', () => {
  it.each([
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'BE68 5390 0754 7034',
    'be68539007547034',
    'GB29 NWBK 6016 1331 9268 19',
  ])('passes modulo 97: %s', (written) => {
    expect(isIban(written)).toBe(true);
    expect(found(`Stort op ${written}, dank`)).toEqual([`iban: ${written}`]);
  });

  it('fails with swapped digits, another length or an unknown country', () => {
    expect(isIban('NL91ABNA0417164030')).toBe(false);
    expect(isIban('NL91ABNA041716430')).toBe(false);
    expect(isIban('XX68539007547034')).toBe(false);
  });

  it('keeps a mistyped Dutch or Belgian account as not sure, since its form gives it away', () => {
    const [account] = findFormats('NL92ABNA0417164300');
    expect(account).toMatchObject({ sort: 'iban', sure: false });
  });
});

describe('telephone', () => {
  it.each([
    '06-12345678',
    '06 12 34 56 78',
    '0612345678',
    '+31 6 12345678',
    '+31 (0)6 12345678',
    '0031612345678',
    '010-4567890',
    '0513 456 789',
    '0478 12 34 56',
    '0478/12.34.56',
    '+32 478 12 34 56',
    '03 234 56 78',
    '07700 900123',
    '020 7946 0958',
    '+44 7700 900123',
  ])('is found as %s', (written) => {
    expect(found(`Bel haar op ${written}`)).toEqual([`phone: ${written}`]);
  });

  it.each([
    '112',
    '0800-0113',
    '0900-8844',
    '0800 1234567',
    '0000000000',
    'om 08.30-17.00',
    '2024-0612',
    'NEN 7510',
    '10.000.000',
    'ISBN 9789031398',
  ])('is not %s', (text) => {
    expect(sorts(text)).not.toContain('phone');
  });
});

describe('e-mail', () => {
  it.each(['j.devries@example.nl', 'an-sofie_p+zorg@mail.example.be', 'x@sub.example.co.uk'])(
    'is found as %s',
    (written) => {
      expect(found(`(${written})`)).toEqual([`email: ${written}`]);
    },
  );

  it('leaves the full stop of the sentence out', () => {
    expect(found('Mail piet@example.nl.')).toEqual(['email: piet@example.nl']);
  });

  it.each(['@afdelingb4', 'koffie @ 10.00', 'team@werk', 'hallo @piet.nl'])('is not %s', (text) => {
    expect(sorts(text)).not.toContain('email');
  });
});

describe('postcode, address and plate', () => {
  it('is sure of a postcode with a house number', () => {
    expect(findFormats('Zij woont op 9712 KE 14')).toMatchObject([{ sort: 'postcode', sure: true }]);
    expect(findFormats('Ergens in 9712KE')).toMatchObject([{ sort: 'postcode', sure: false }]);
  });

  it.each(['2024 EN verder', '2500 MG per dag', '0123 AB', '5000 ML vocht', '1000 EU subsidies', '12345 AB'])(
    'is no postcode: %s',
    (text) => {
      expect(sorts(text)).not.toContain('postcode');
    },
  );

  it.each(['Kerkstraat 12', 'Lange Lozanastraat 143', 'Dorpsplein 4b', 'Brusselsesteenweg 88'])(
    'finds the address %s',
    (written) => {
      expect(found(`Op de hoek: ${written}`)).toEqual([`address: ${written}`]);
    },
  );

  it('takes no street without a number', () => {
    expect(sorts('Een wandeling door de Kerkstraat')).toEqual([]);
  });

  it.each(['GK-123-R', '12-ABC-3', 'XY-12-AB', '1-ABC-234', '9-XB-123', 'KDF-45-G'])(
    'finds the plate %s',
    (written) => {
      expect(found(`Auto ${written} gezien`)).toContain(`plate: ${written}`);
    },
  );

  it.each(['COVID-19', 'T-34-tank', '24-7-365', 'HLA-B27', 'X-RAY-1', 'IL-6', '10-20-30', 'PHQ-9'])(
    'is no plate: %s',
    (text) => {
      expect(sorts(text)).not.toContain('plate');
    },
  );
});

describe('date of birth', () => {
  it.each(['14-11-1931', '3/3/61', '1931-11-14', '01.02.1950'])('can be %s', (written) => {
    expect(isBirthDate(written)).toBe(true);
    expect(found(`geb. ${written}`)).toEqual([`birth-date: ${written}`]);
  });

  it('is found with the month in words', () => {
    expect(found('geboren 14 november 1931')).toEqual(['birth-date: 14 november 1931']);
    expect(found('born 3 March 1961')).toEqual(['birth-date: 3 March 1961']);
  });

  it.each(['32-01-1950', '14-13-1931', '0-1-1950', '14-11-1850'])('cannot be %s', (written) => {
    expect(isBirthDate(written)).toBe(false);
    expect(sorts(`geb. ${written}`)).not.toContain('birth-date');
  });

  it.each(['open 09.00-17.30', 'versie 2.4.1', 'score 120/80', 'bloeddruk 140/90', 'prijs 12.50'])(
    'is not in “%s”',
    (text) => {
      expect(sorts(text)).not.toContain('birth-date');
    },
  );
});

describe('findFormats', () => {
  it('gives places that do not overlap, in order of start', () => {
    const text = 'geb. 14-11-1931, BSN 123456782, tel 06-12345678, j@example.nl, 9712 KE 14';
    expect(sorts(text)).toEqual(['birth-date', 'bsn', 'phone', 'email', 'postcode']);
  });

  it('reads long runs of digits and letters without slowing down', () => {
    const text = `${'0'.repeat(20_000)} ${'a.'.repeat(10_000)}@ ${'Aa '.repeat(10_000)} ${'1-'.repeat(10_000)}`;
    // CPU time, not the clock: other work on the machine says nothing about ours.
    const before = process.threadCpuUsage();
    findFormats(text);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});
