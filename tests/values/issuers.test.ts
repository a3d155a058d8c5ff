import { expect, test } from 'vitest';
import { decodeIssuer } from '../../src/values/index.ts';
import { symbols } from './symbols.ts';

test.each<[code: string, en: string, from: 'list' | 'parts', ...units: string[]]>([
  ['UBND', "People's Committee", 'list'],
  ['TTg', 'Prime Minister', 'list'],
  ['QH13', 'National Assembly', 'list'],
  ['BKHDT', 'Ministry of Planning and Investment', 'list'],
  ['BGD&ĐT', 'Ministry of Education and Training', 'list'],
  ['TU', 'Provincial or Municipal Party Committee', 'list'],
  ['TƯ', 'Party Central Committee, Political Bureau or Secretariat', 'list'],
  ['UBKTTU', 'Inspection Commission of the Provincial or Municipal Party Committee', 'list'],
  ['CAT', 'Provincial Police', 'list'],
  ['VPCP-KGVX', 'Government Office', 'list', 'KGVX'],
  ['BTC-TCHQ', 'Ministry of Finance', 'list', 'TCHQ'],
  ['HĐND-TP', "Municipal People's Council", 'list'],
  ['BCĐTW', 'Central Steering Committee', 'parts'],
  ['BCĐTƯ', 'Central Steering Committee', 'parts'],
  ['BCĐQG', 'National Steering Committee', 'parts'],
  ['SNN&PTNT', 'Department of Agriculture and Rural Development', 'parts'],
  ['SNNMT', 'Department of Agriculture and Environment', 'parts'],
  ['PNV', 'Division of Home Affairs', 'parts'],
  ['CATP', 'Municipal Police', 'parts'],
  ['VPUBND', "Office of the People's Committee", 'parts'],
  ['BTVHU', 'Standing Board of the District Party Committee', 'parts'],
  ['UBKTHU', 'Inspection Commission of the District Party Committee', 'parts'],
  ['BTGHU-TH', 'Communication and Education Commission of the District Party Committee', 'parts', 'TH'],
])('%s is the %s, read from its %s', (code, en, from, ...units) => {
  const decoded = decodeIssuer(code, symbols);
  expect({ en: decoded?.en, from: decoded?.from, units: decoded?.units }).toEqual({ en, from, units });
});

test.each(['XYZ', 'ĐDN', '', 'TCTKS', 'S', 'BCĐQX'])('%s is not guessed', (code) => {
  expect(decodeIssuer(code, symbols)).toBeUndefined();
});
