/**
 * Rewrites glossary/acronyms/company.yaml: `node scripts/acronym-company.mjs TEXTS…`, TEXTS being news or documents, one a line as {"text"}.
 * A file given more than once counts so many times: administrative news among all news.
 *
 * An acronym of several senses stands where the words it is short for would stand: «vụ TN lao động» as «vụ tai nạn lao động». So the
 * words beside the full form of each sense are counted in a large body of texts, and those kept that stand beside one sense more
 * often than beside the others. Needs a build, and 4 GB for 150,000 articles.
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Document, visit } from 'yaml';
import { matchKey, openGlossary } from '../dist/index.mjs';

/** Of each sense so many are kept on each side: words, pairs of words that tell more than their words do, and pairs near it. */
const most = { words: 40, pairs: 20, near: 40 };
const fewest = 3;
/** Of the words of a sentence this many on either side are its company. */
const reach = 10;
/** As much is taken for granted of each word, so that a word seen once proves nothing. */
const smoothing = { beside: 8, near: 20 };
/** How often a word is beside a sense that never had it, so that what is new to all of them is no proof either. */
const floor = { beside: 1e-4, near: 3e-4 };
const powers = { least: 1, most: 9 };

const textFiles = process.argv.slice(2);
const glossary = (
  await openGlossary({ builtin: 'glossary', indexFile: 'dist/glossary.index', layers: [], cacheFolder: 'dist' })
).value;
const counts = new Map(); // concept id → { before, after, near }: Map of words to counts, and total
/** The same of all senses together: what «và» is beside any words. */
const everywhere = { total: 0, before: new Map(), after: new Map(), near: new Map() };
const keys = new Map();
const written = new Map(); // key → the word as first met, to be read by people
const key = (word) => {
  let known = keys.get(word);
  if (known !== undefined) return known;
  known = matchKey(word);
  keys.set(word, known);
  if (!written.has(known)) written.set(known, word.toLowerCase().normalize('NFC'));
  return known;
};

const senses = sensesOf(glossary);
const forms = formTrie(senses);

let texts = 0;
for (const file of textFiles)
  for await (const line of createInterface({ input: createReadStream(file) })) {
    for (const sentence of JSON.parse(line).text.split(/[.!?;:\n]+\s/)) count(words(sentence));
    texts += 1;
    if (texts % 5000 === 0) process.stderr.write(`\r${texts} texts`);
  }
process.stderr.write('\n');
writeFileSync('glossary/acronyms/company.yaml', header() + yaml(companies()));

function sensesOf({ terms, concept }) {
  const byAcronym = new Map();
  for (const { text, concept: id, role } of terms())
    if (role === 'acronym' && !/[{ ]/.test(text)) byAcronym.set(text, new Set([...(byAcronym.get(text) ?? []), id]));
  return new Map(
    [...byAcronym]
      .filter(([, ids]) => ids.size > 1)
      .map(([acronym, ids]) => [acronym, [...ids].map((id) => ({ id, forms: fullForms(concept(id)) }))]),
  );
}

function fullForms({ vi, variants = [] }) {
  return [vi, ...variants].map((form) => form.replace(/\{\w+\??\}/g, '').trim()).filter((form) => /\s/.test(form));
}

function formTrie(bySense) {
  const root = new Map();
  for (const { id, forms } of new Map([...bySense.values()].flat().map((sense) => [sense.id, sense])).values())
    for (const form of forms) {
      let node = root;
      for (const word of words(form)) node = node.get(word) ?? node.set(word, new Map()).get(word);
      node.ids = [...(node.ids ?? []), id];
    }
  return root;
}

function words(text) {
  return text
    .split(/[\s,"“”()'‘’[\]/–-]+/)
    .filter(Boolean)
    .map(key);
}

function count(sentence) {
  for (let at = 0; at < sentence.length; at++) {
    const found = longestForm(sentence, at);
    if (found === undefined) continue;
    for (const id of found.ids) add(id, sentence, at, found.to);
    at = found.to - 1;
  }
}

function longestForm(sentence, from) {
  let found;
  let node = forms.get(sentence[from]);
  for (let to = from + 1; node !== undefined; to++) {
    if (node.ids) found = { ids: node.ids, to };
    node = node.get(sentence[to]);
  }
  return found;
}

function add(id, sentence, from, to) {
  const company = counts.get(id) ?? { total: 0, before: new Map(), after: new Map(), near: new Map() };
  counts.set(id, company);
  const [l1, l2, r1, r2] = [sentence[from - 1], sentence[from - 2], sentence[to], sentence[to + 1]];
  const sides = [sentence.slice(Math.max(0, from - reach), from), sentence.slice(to, to + reach)];
  for (const tallied of [company, everywhere]) {
    tallied.total += 1;
    for (const one of [l1, l1 && l2 && `${l2} ${l1}`]) if (one) tally(tallied.before, one);
    for (const one of [r1, r1 && r2 && `${r1} ${r2}`]) if (one) tally(tallied.after, one);
    for (const pair of new Set(sides.flatMap(pairsOf))) tally(tallied.near, pair);
  }
}

function pairsOf(words) {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function tally(counted, word) {
  counted.set(word, (counted.get(word) ?? 0) + 1);
}

function companies() {
  const entries = [...senses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([acronym, list]) => [acronym, companyOf(list)]);
  return Object.fromEntries(entries.filter(([, company]) => Object.keys(company).length > 0));
}

function companyOf(list) {
  const known = list.filter(({ id }) => (counts.get(id)?.total ?? 0) >= 20);
  if (known.length === 0) return {};
  return Object.fromEntries(
    known.flatMap(({ id }) => {
      const others = known.filter((other) => other.id !== id).map((other) => counts.get(other.id));
      const kept = Object.entries({
        before: besideIt('before', counts.get(id), others),
        after: besideIt('after', counts.get(id), others),
        near: heaviest(tellingWords('near', counts.get(id), others), most.near),
      }).filter(([, telling]) => telling.length > 0);
      return kept.length > 0 ? [[id, Object.fromEntries(kept.map(([side, telling]) => [side, byPower(telling)]))]] : [];
    }),
  );
}

/** The words directly beside it, and the pairs that tell more than the nearer word alone. */
function besideIt(side, company, others) {
  const telling = tellingWords(side, company, others);
  const powerOf = new Map(telling.map(({ word, power }) => [word, power]));
  const nearer = (pair) => pair.split(' ').at(side === 'before' ? -1 : 0);
  const [words, pairs] = [
    telling.filter(({ word }) => !word.includes(' ')),
    telling.filter(({ word }) => word.includes(' ')),
  ];
  return [
    ...heaviest(words, most.words),
    ...heaviest(
      pairs.filter(({ word, power }) => power > (powerOf.get(nearer(word)) ?? 0)),
      most.pairs,
    ),
  ];
}

/** How many times likelier a word is beside this sense than beside the others, as a power of two. */
function tellingWords(side, company, others) {
  const [even, least] = side === 'near' ? [smoothing.near, floor.near] : [smoothing.beside, floor.beside];
  const usual = (word) => Math.max(least, (everywhere[side].get(word) ?? 0) / everywhere.total);
  const elsewhere = (word) => {
    const shares = others.map((other) => ((other[side].get(word) ?? 0) + even * usual(word)) / (other.total + even));
    return shares.length === 0 ? usual(word) : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };
  return [...company[side]]
    .filter(([word, times]) => times >= fewest && /\p{L}/u.test(word))
    .map(([word, times]) => {
      const base = elsewhere(word);
      const power = Math.round(Math.log2((times + even * base) / (company.total + even) / base));
      return { word, times, power: Math.min(powers.most, power) };
    })
    .filter(({ power }) => power >= powers.least);
}

function heaviest(telling, count) {
  return telling.toSorted((a, b) => b.times * b.power - a.times * a.power).slice(0, count);
}

/** The words of each power behind one another, the highest power first. */
function byPower(telling) {
  return new Map(
    [...grouped(telling)].sort(([a], [b]) => b - a).map(([power, words]) => [power, words.map(asWritten).join(', ')]),
  );
}

function grouped(telling) {
  const groups = new Map();
  for (const one of telling) groups.set(one.power, [...(groups.get(one.power) ?? []), one]);
  return groups;
}

function asWritten({ word }) {
  return word
    .split(' ')
    .map((each) => written.get(each))
    .join(' ');
}

/** One line a side. */
function yaml(byAcronym) {
  const document = new Document(byAcronym);
  visit(document, {
    Map: (_, node, path) => {
      node.flow = path.length > 5;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function header() {
  return `# Made by scripts/acronym-company.mjs: the company that the full forms of an acronym's senses keep in news. Of each sense, words directly
# before it, directly after it and near it, by how much likelier they are there than with the acronym's other senses, as a power of
# two. For cues of your own there is \`cues\` in the concept, which weigh more.
`;
}
