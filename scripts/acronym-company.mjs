/**
 * Rewrites glossary/acronyms/company.yaml: `node scripts/acronym-company.mjs TEXTS`, TEXTS being news or documents, one a line as {"text"}.
 *
 * An acronym of several senses stands where the words it is short for would stand: «vụ TN lao động» as «vụ tai nạn lao động». So the
 * words beside the full form of each sense are counted in a large body of texts, and those kept that stand beside one sense far more
 * often than beside the others. Needs a build.
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Document, visit } from 'yaml';
import { matchKey, openGlossary } from '../dist/index.mjs';

const most = { before: 12, after: 12, near: 12 };
const fewest = { before: 3, after: 3, near: 6 };
/** Of the words of a sentence this many on either side are its company. */
const reach = 8;
/** As much is taken for granted of each word, so that a word seen once proves nothing. */
const smoothing = { before: 2, after: 2, near: 6 };

const [textsFile] = process.argv.slice(2);
const glossary = (
  await openGlossary({ builtin: 'glossary', indexFile: 'dist/glossary.index', layers: [], cacheFolder: 'dist' })
).value;
const counts = new Map(); // concept id → { before, after, near }: Map of words to counts, and total
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
for await (const line of createInterface({ input: createReadStream(textsFile) })) {
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
    for (const id of found?.ids ?? []) add(id, sentence, at, found.to);
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
  company.total += 1;
  const [l1, l2, r1, r2] = [sentence[from - 1], sentence[from - 2], sentence[to], sentence[to + 1]];
  for (const one of [l1, l1 && l2 && `${l2} ${l1}`]) if (one) tally(company.before, one);
  for (const one of [r1, r1 && r2 && `${r1} ${r2}`]) if (one) tally(company.after, one);
  const around = [...sentence.slice(Math.max(0, from - reach), from), ...sentence.slice(to, to + reach)];
  for (const pair of new Set(around.slice(1).map((word, index) => `${around[index]} ${word}`)))
    tally(company.near, pair);
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
      const kept = Object.fromEntries(
        ['before', 'after', 'near'].flatMap((side) => {
          const telling = tellingWords(side, counts.get(id), others);
          return Object.keys(telling).length > 0 ? [[side, telling]] : [];
        }),
      );
      return Object.keys(kept).length > 0 ? [[id, kept]] : [];
    }),
  );
}

/** How many times likelier a word is beside this sense than beside the likeliest other, as a power of two from 2 to 6. */
function tellingWords(side, company, others) {
  const share = ({ [side]: counted, total }, word) =>
    ((counted.get(word) ?? 0) + smoothing[side] * 0.05) / (total + smoothing[side]);
  const base = (word) => Math.max(0.002, ...others.map((other) => share(other, word)));
  return Object.fromEntries(
    [...company[side]]
      .filter(([word, times]) => times >= fewest[side] && times / company.total >= 0.002 && /\p{L}/u.test(word))
      .map(([word, times]) => [word, times, Math.min(6, Math.floor(Math.log2(share(company, word) / base(word))))])
      .filter(([, , power]) => power >= 2)
      .sort((a, b) => b[1] * b[2] - a[1] * a[2])
      .slice(0, most[side])
      .map(([word, , power]) => [
        word
          .split(' ')
          .map((each) => written.get(each))
          .join(' '),
        power,
      ]),
  );
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
# before it, directly after it and near it, with how much likelier they are there than with the acronym's other senses, as a power of
# two. For cues of your own there is \`cues\` in the concept, which weigh more.
`;
}
