import { describe, expect, it } from 'vitest';
import { knownValue, standingOf } from './datum.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { loadCatalog } from './load.ts';

const { jurisdictions } = await loadCatalog();

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const EFTA_IN_EEA = 'IS LI NO';

/** The countries of which a property has this value, by code. */
function codes(property: keyof Jurisdiction, value: unknown): readonly string[] {
  return jurisdictions
    .all()
    .filter((row) => Reflect.get(Object(row[property]), 'value') === value)
    .map((row) => row.id);
}

const listOf = (text: string): readonly string[] => text.split(' ').sort();

describe('lists of countries', () => {
  it.each<[string, keyof Jurisdiction, unknown, string]>([
    ['the members of the European Union', 'eu', true, EU],
    ['the European Economic Area', 'eea', true, `${EU} ${EFTA_IN_EEA}`],
    ['where the GDPR is law', 'gdprApplies', true, `${EU} ${EFTA_IN_EEA}`],
    ['where Regulation (EU) 2024/1689 is law', 'aiActApplies', true, EU],
    ['that need no decision on adequacy', 'gdprAdequacy', 'eea', `${EU} ${EFTA_IN_EEA}`],
    ['with a full decision on adequacy', 'gdprAdequacy', 'full', 'AD AR BR CH FO GB GG IL IM JE JP KR NZ UY'],
    ['with a decision for some recipients', 'gdprAdequacy', 'partial', 'CA US'],
    ['whose law 18 U.S.C. 2713 is', 'cloudAct', true, 'US'],
    [
      'of Country Group A:1, the Wassenaar Arrangement',
      'earA1',
      true,
      'AR AT AU BE BG CA CH CZ DE DK EE ES FI FR GB GR HR HU IE IN IT JP KR LT LU LV MX NL NO NZ PL PT RO SE SI SK TR US ZA',
    ],
    [
      'of Country Group A:5',
      'earA5',
      true,
      'AR AT AU BE BG CA CH CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP KR LT LU LV NL NO NZ PL PT RO SE SI SK TR',
    ],
    ['of Country Group A:6', 'earA6', true, 'AL CY IL MT MX SG TW ZA'],
  ])('%s', (_case, property, value, expected) => {
    expect(codes(property, value)).toEqual(listOf(expected));
  });

  it('know only some of the countries under an arms embargo, and none of the others wrongly', () => {
    const embargoed = listOf('AF BY CD CF CN CU CY ER ET HT IQ IR KG KP LB LY MM NI RU SD SO SS SY VE ZW');
    expect(codes('earD5', true).filter((code) => !embargoed.includes(code))).toEqual([]);
    expect(codes('earD5', null).filter((code) => !embargoed.includes(code))).toEqual([]);
    expect(codes('earD5', true)).toEqual(listOf('AF CN IQ NI RU VE'));
  });

  it('put no country both into Country Group A:5 and under an arms embargo', () => {
    const friends = new Set(codes('earA5', true));
    expect(codes('earD5', true).filter((code) => friends.has(code))).toEqual([]);
  });

  it('add Macao to the countries under the advanced computing rule', () => {
    expect(codes('advancedComputingRule', true)).toEqual(listOf('AF CN IQ MO NI RU VE'));
  });
});

describe('the codes of ISO 3166-1', () => {
  it.each([
    ['ES', 'ESP', '724', 'Spain'],
    ['DE', 'DEU', '276', 'Germany'],
    ['US', 'USA', '840', 'United States of America'],
    ['CN', 'CHN', '156', 'China'],
    ['IN', 'IND', '356', 'India'],
    ['CH', 'CHE', '756', 'Switzerland'],
    ['AF', 'AFG', '004', 'Afghanistan'],
    ['FO', 'FRO', '234', 'Faroe Islands'],
    ['CI', 'CIV', '384', "Côte d'Ivoire"],
  ])('%s, %s and %s are %s', (alpha2, alpha3, numeric, name) => {
    for (const code of [alpha2, alpha3, numeric, alpha2.toLowerCase(), alpha3.toLowerCase()])
      expect(jurisdictions.find(code)?.id, code).toBe(alpha2);
    expect(jurisdictions.find(name)?.id).toBe(alpha2);
    expect(jurisdictions.find(alpha2)).toMatchObject({ alpha3, numeric });
  });

  it('are each of one country', () => {
    const rows = jurisdictions.all();
    for (const code of ['id', 'alpha3', 'numeric'] as const)
      expect(new Set(rows.map((row) => row[code])).size).toBe(rows.length);
  });

  it('have their form', () => {
    for (const { id, alpha3, numeric } of jurisdictions.all())
      expect(`${id} ${alpha3} ${numeric}`).toMatch(/^[A-Z]{2} [A-Z]{3} \d{3}$/);
  });

  it.each(['', 'XX', 'ZZ', 'EU', 'UK', '000', '999', 'Atlantis', '__proto__'])('have no %j', (code) => {
    expect(jurisdictions.find(code)).toBeUndefined();
  });
});

describe('a country outside every list', () => {
  it('is said not to be on them, with a source, where the list is complete', () => {
    const row = jurisdictions.find('AE');
    expect(knownValue(row?.eu)).toBe(false);
    expect(knownValue(row?.gdprAdequacy)).toBe('none');
    expect(knownValue(row?.earA1)).toBe(false);
    expect(standingOf(row?.earD5)).toBe('known');
  });

  it('never has a standing of adequacy left open', () => {
    expect(jurisdictions.all().filter((row) => standingOf(row.gdprAdequacy) !== 'known')).toEqual([]);
  });
});
