const byId = (id) => document.getElementById(id);
const words = JSON.parse(byId('words').textContent);
const findings = JSON.parse(byId('findings-json').textContent);
const list = byId('findings');
const severities = ['error', 'warning', 'note'];

/** So many findings are made at once; more when the reader comes to their end. */
const pageSize = 100;

/** What the reviser has dealt with, kept where the browser lets a page keep something. */
const store = 'songngu-done';
const done = new Set(kept());

function kept() {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '[]');
  } catch {
    return [];
  }
}

function keep() {
  try {
    localStorage.setItem(store, JSON.stringify([...done]));
  } catch {
    // a page opened from a file may not; it then forgets
  }
}

function element(name, { text, ...attributes } = {}, children = []) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

function marked({ text, stretch }, language) {
  if (text === '') return element('p', { lang: language, text: words.missing });
  if (stretch === undefined) return element('p', { lang: language, text });
  const { start, end } = stretch;
  const mark = element('mark', { text: text.slice(start, end) });
  return element('p', { lang: language }, [text.slice(0, start), mark, text.slice(end)]);
}

function item(finding) {
  const { severity, rule, message, at, unit, vi, en, fixed, why, fingerprint } = finding;
  const made = element('li', { class: severity, tabindex: '-1' }, [
    element('h2', {}, [element('b', { text: `${words[severity]} · ${rule}` }), ` ${message}`]),
    element('p', { class: 'place', text: `${at.file}:${at.line}:${at.column} · ${unit}` }),
    element('div', { class: 'sides' }, [marked(vi, 'vi'), marked(en, 'en')]),
  ]);
  if (fixed !== undefined)
    made.append(
      element('p', { class: 'why' }, [`${words.fix}: `, element('ins', { text: fixed === '' ? words.delete : fixed })]),
    );
  if (why)
    made.append(
      element('details', { class: 'why' }, [element('summary', { text: words.why }), element('p', { text: why })]),
    );
  const box = element('input', { type: 'checkbox' });
  box.checked = done.has(fingerprint);
  made.classList.toggle('done', box.checked);
  box.addEventListener('change', () => {
    if (box.checked) done.add(fingerprint);
    else done.delete(fingerprint);
    made.classList.toggle('done', box.checked);
    keep();
  });
  made.append(element('label', {}, [box, ` ${words.done}`]));
  return made;
}

let asked = [];
let shown = 0;

function isAsked({ severity, rule, at, message, vi, en, fingerprint }) {
  const query = byId('query').value.trim().toLowerCase();
  return (
    byId(`severity-${severity}`).checked &&
    (byId('rule').value === '' || byId('rule').value === rule) &&
    (byId('file').value === '' || byId('file').value === at.file) &&
    !(byId('left').checked && done.has(fingerprint)) &&
    (query === '' || `${message}\n${vi.text}\n${en.text}`.toLowerCase().includes(query))
  );
}

function show() {
  asked = findings.filter(isAsked);
  shown = 0;
  list.replaceChildren();
  more();
  byId('count').textContent = `${asked.length} / ${findings.length} ${words.findings}`;
  byId('none').hidden = asked.length > 0;
}

function more() {
  list.append(...asked.slice(shown, shown + pageSize).map(item));
  shown = Math.min(asked.length, shown + pageSize);
}

function go(by) {
  const items = [...list.children];
  const now = items.indexOf(document.activeElement?.closest('li'));
  const next = Math.max(0, now + by);
  if (next >= items.length && shown < asked.length) more();
  const target = list.children[Math.min(next, list.children.length - 1)];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

const keys = {
  j: () => go(1),
  k: () => go(-1),
  x: () => document.activeElement?.closest('li')?.querySelector('input').click(),
  '/': () => byId('query').focus(),
};

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.activeElement?.blur();
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input[type=search], select')) return;
  const act = keys[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
});

function fill() {
  for (const severity of severities) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const box = element('input', { type: 'checkbox', id: `severity-${severity}` });
    box.checked = true;
    byId('severities').append(element('label', {}, [box, ` ${words[severity]} (${count})`]));
  }
  const options = (id, values) => {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      byId(id).append(element('option', { value, text: `${value} (${count})` }));
    }
  };
  options(
    'rule',
    findings.map(({ rule }) => rule),
  );
  options(
    'file',
    findings.map(({ at }) => at.file),
  );
}

fill();
show();
document.querySelector('form').addEventListener('input', show);
document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
addEventListener('scroll', () => {
  if (shown < asked.length && innerHeight + scrollY > document.body.scrollHeight - 600) more();
});
