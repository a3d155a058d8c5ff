import { expect, test } from 'vitest';
import { capitaliseFirst, indefiniteArticle, pluralOf } from '../../src/text/index.ts';

const an =
  'SOE,NGO,MoU,FDI project,SMEs,hour,heir,honest man,honorary member,8% rise,8,11th meeting,18-month plan,11,000 hectares,1898 law,80,' +
  'old road,ethnic group,uninhabited area,unimportant point,umbrella,umpire,$8 million loan,“official” letter,EU fund,XII Congress,' +
  'F-16,Uông Bí office,ODA project,HIV test,LGBT group,inter-ministerial plan,undertaking,iPhone,8,500-strong force,usher';
const a =
  'UN agency,unit,university,European,one-off,once-only,user,useful plan,Ukraine office,eulogy,U-turn,NATO base,MARD official,' +
  'UNESCO site,100,1,100-hectare farm,110,180,1,800 km road,9%,Party cell,commune,year,Yen Bai office,PhD,house,history,' +
  'US dollar,UNDP project,utility,McDonald restaurant,village,';

test.each(split(an))('an %s', (words) => expect(indefiniteArticle(words)).toBe('an'));
test.each(split(a))('a %s', (words) => expect(indefiniteArticle(words)).toBe('a'));

/** At commas, but not at those of figures. */
function split(list: string): string[] {
  return list.split(/,(?!\d{3}\D|\d{3}-)/u).filter((item) => item !== '');
}

test.each([
  ['the committee', 'The committee'],
  ['“the committee”', '“The committee”'],
  ['**ủy ban**', '**Ủy ban**'],
  ['đảng', 'Đảng'],
  ['ế'.normalize('NFD'), 'Ế'.normalize('NFD')],
  ['iPhone', 'iPhone'],
  ['15 communes', '15 communes'],
  ['The', 'The'],
  ['', ''],
])('%s begins a sentence as %s', (text, capitalised) => expect(capitaliseFirst(text)).toBe(capitalised));

test.each([
  ['Board for Ethnic Affairs', 'Boards for Ethnic Affairs'],
  ["People's Committee of Lang Son", "People's Committees of Lang Son"],
  ['Law on Cadres', 'Laws on Cadres'],
  ['committee', 'committees'],
  ['policy', 'policies'],
  ['day', 'days'],
  ['soliloquy', 'soliloquies'],
  ['village chief', 'village chiefs'],
  ['Chairman', 'Chairmen'],
  ['chairwoman of the union', 'chairwomen of the union'],
  ['German', 'Germans'],
  ['person with disabilities', 'people with disabilities'],
  ['Secretary General', 'Secretaries General'],
  ['Director-General', 'Directors-General'],
  ['Lieutenant General', 'Lieutenant Generals'],
  ['General Secretary', 'General Secretaries'],
  ['national target programme (NTP)', 'national target programmes (NTP)'],
  ['SOE', 'SOEs'],
  ['branch', 'branches'],
  ['business', 'businesses'],
  ['basis', 'bases'],
  ['campus', 'campuses'],
  ['tax', 'taxes'],
  ['Child', 'Children'],
  ['life', 'lives'],
  ['area in poverty', 'areas in poverty'],
  ['decision-maker', 'decision-makers'],
  // plural already, or never
  ['ethnic affairs', 'ethnic affairs'],
  ['information', 'information'],
  ['people', 'people'],
  ['ethnic affairs work', 'ethnic affairs work'],
  ['', ''],
])('more than one %s: %s', (one, many) => expect(pluralOf(one)).toBe(many));
