import { beginsWith, searchKey, wordsOf } from './fold.js';

const byId = (id) => document.getElementById(id);
const words = JSON.parse(byId('words').textContent);
const concepts = JSON.parse(byId('concepts').textContent);
const list = byId('entries');
const query = byId('query');
const domain = byId('domain');
const status = byId('status');

/** So many entries are made at once; more when the reader comes to their end. */
const pageSize = 60;

let language = navigator.language.startsWith('vi') ? 'vi' : 'en';
const word = (key) => words[language][key] ?? key;

const englishOf = ({ en }) => (typeof en === 'string' ? [en] : Object.values(en));
const vietnameseOf = ({ vi, variants = [], acronyms = [] }) => [vi, ...variants, ...acronyms];
const namesOf = (concept) =>
  [
    ...vietnameseOf(concept),
    ...englishOf(concept),
    ...(concept.admitted ?? []),
    ...(concept.deprecated ?? []),
    concept.abbreviation,
    concept.plural,
  ].filter((name) => name !== undefined);

/** Made at the first search: the names of each concept as they are compared, bars between, each word behind a space. */
let keys;
function searchKeys() {
  keys ??= concepts.map((concept) => `| ${namesOf(concept).map(foldedWords).join(' | ')} |`);
  return keys;
}

function foldedWords(text) {
  return wordsOf(searchKey(text)).join(' ');
}

function matches() {
  const typed = wordsOf(query.value);
  const asked = concepts.map((_, index) => index).filter((index) => isAsked(concepts[index]));
  if (typed.length === 0) return asked;
  const folded = typed.map(searchKey);
  const all = searchKeys();
  const fitsFolded = (index) => folded.every((part) => all[index].includes(` ${part}`));
  const found = asked.filter((index) => fitsFolded(index) && fits(concepts[index], typed));
  const ranks = new Map(found.map((index) => [index, rankOf(all[index], folded.join(' '))]));
  return found.sort((a, b) => ranks.get(a) - ranks.get(b) || a - b);
}

/** A name that is what was typed goes first, then one that begins with it, then one that has it as it stands. */
function rankOf(key, typed) {
  const at = [`| ${typed} |`, `| ${typed}`, ` ${typed}`].findIndex((part) => key.includes(part));
  return at < 0 ? 3 : at;
}

function isAsked(concept) {
  return (
    (domain.value === '' || concept.domain === domain.value) && (status.value === '' || concept.status === status.value)
  );
}

/** Words typed without diacritics fit any; the others are looked at letter by letter. */
function fits(concept, typed) {
  const marked = typed.filter((part) => part.toLowerCase() !== searchKey(part));
  if (marked.length === 0) return true;
  const there = namesOf(concept).flatMap(wordsOf);
  return marked.every((part) => there.some((name) => beginsWith(name, part)));
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function entryOf(concept) {
  const entry = element('li', { class: 'entry', id: concept.id, tabindex: '-1' }, namesOfEntry(concept));
  const facts = factsOf(concept);
  if (facts.length > 0) entry.append(element('dl', { class: 'facts' }, ...facts));
  return entry;
}

function namesOfEntry(concept) {
  const { vi, acronyms = [], abbreviation } = concept;
  const term = element('dfn', { 'its-term': 'yes' }, element('a', { href: `#${concept.id}` }, vi));
  const left = element('span', { lang: 'vi' }, term, ...acronyms.flatMap((each) => [' ', element('abbr', {}, each)]));
  const right = element('span', { lang: 'en' }, englishOf(concept)[0]);
  if (abbreviation !== undefined) right.append(' ', element('abbr', {}, abbreviation));
  return element('p', { class: 'names' }, left, right);
}

function factsOf(concept) {
  const { variants, admitted, deprecated, definition, note, source, status: agreed, from, until, successor } = concept;
  const [, ...forms] = englishOf(concept);
  const wrong = deprecated?.map((name) => element('del', { lang: 'en' }, name));
  return [
    fact('variants', variants && listOf(variants, 'vi')),
    fact('forms', forms.length > 0 && listOf(forms, 'en')),
    fact('admitted', admitted && listOf(admitted, 'en')),
    fact('deprecated', wrong && between(wrong)),
    fact('definition', definition && [definition]),
    fact('validity', (from || until) && [`${from ?? ''} – ${until ?? ''}`]),
    fact('successor', successor && [element('a', { href: `#${successor}` }, nameOf(successor))]),
    fact('status', agreed && [word(agreed)]),
    fact('source', source && linked(source)),
    fact('note', note && linked(note)),
    fact('domain', [concept.domain]),
  ].flat();
}

function fact(name, content) {
  return content ? [element('dt', {}, word(name)), element('dd', {}, ...content)] : [];
}

function listOf(names, lang) {
  return between(names.map((name) => element('span', { lang }, name)));
}

function between(parts) {
  return parts.flatMap((part, index) => (index === 0 ? [part] : ['; ', part]));
}

/** Addresses of the web become links; everything else is text. */
function linked(text) {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 0 ? part : element('a', { href: part, rel: 'noopener noreferrer' }, part)));
}

let names;
function nameOf(id) {
  names ??= new Map(concepts.map((concept) => [concept.id, concept.vi]));
  return names.get(id) ?? id;
}

let shown = [];

function show() {
  shown = matches();
  list.replaceChildren();
  byId('count').textContent =
    `${shown.length.toLocaleString(language)} / ${concepts.length.toLocaleString(language)} ${word('entries')}`;
  showMore();
}

function showMore(most = pageSize) {
  const from = list.children.length;
  list.append(...shown.slice(from, from + most).map((index) => entryOf(concepts[index])));
  byId('end').hidden = list.children.length === shown.length;
}

function speak() {
  document.documentElement.lang = language;
  for (const each of document.querySelectorAll('[data-word]')) each.textContent = word(each.dataset.word);
  for (const each of status.options) if (each.value !== '') each.textContent = word(each.value);
}

function fillFilters() {
  const domains = [...new Set(concepts.map((concept) => concept.domain))].sort();
  domain.append(...domains.map((name) => element('option', { value: name }, name)));
  status.append(...['official', 'approved', 'proposed'].map((name) => element('option', { value: name }, name)));
}

/** A link to one entry shows it even where it lies beyond those that were made. */
function follow() {
  const id = decodeURIComponent(location.hash.slice(1));
  const at = concepts.findIndex((concept) => concept.id === id);
  if (at < 0) return;
  if (!shown.includes(at)) {
    query.value = domain.value = status.value = '';
    show();
  }
  showMore(Math.max(0, shown.indexOf(at) + 1 - list.children.length));
  const entry = byId(id);
  entry.scrollIntoView({ block: 'center' });
  entry.focus({ preventScroll: true });
}

function onKey(event) {
  if (event.key === '/' && document.activeElement !== query) {
    event.preventDefault();
    query.focus();
    query.select();
  } else if (event.key === 'Escape' && query.value !== '') {
    query.value = '';
    show();
    query.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event, event.key === 'ArrowDown');
}

/** From the search field to the first entry, and from entry to entry. */
function move(event, isDown) {
  const here = document.activeElement;
  const inList = here?.closest?.('li.entry');
  if (here !== query && !inList) return;
  const next = inList
    ? isDown
      ? inList.nextElementSibling
      : (inList.previousElementSibling ?? query)
    : isDown && list.firstElementChild;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

query.addEventListener('input', show);
domain.addEventListener('change', show);
status.addEventListener('change', show);
query.form.addEventListener('submit', (event) => event.preventDefault());
byId('language').addEventListener('click', () => {
  language = language === 'vi' ? 'en' : 'vi';
  speak();
  show();
});
addEventListener('keydown', onKey);
addEventListener('hashchange', follow);
addEventListener('beforeprint', () => showMore(shown.length));
fillFilters();
speak();
show();
new IntersectionObserver(([end]) => end.isIntersecting && showMore(), { rootMargin: '600px' }).observe(byId('end'));
follow();
