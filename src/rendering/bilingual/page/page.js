/** Everything of a unit, in both languages, stands out while the reader is at any of it. */
let lit = [];

function light(target) {
  const unit = target?.closest?.('[data-unit]')?.dataset.unit;
  for (const each of lit) each.classList.remove('lit');
  lit = unit === undefined ? [] : [...document.querySelectorAll(`[data-unit="${unit}"]`)];
  for (const each of lit) each.classList.add('lit');
}

/** What a term means hangs below it, and is moved where it would stand out of the window. */
function place(term) {
  const { left } = term.getBoundingClientRect();
  const width = Math.min(320, innerWidth - 16);
  term.style.setProperty('--shift', `${Math.min(0, innerWidth - 8 - width - left)}px`);
}

function arrive({ target }) {
  document.documentElement.classList.remove('quiet');
  light(target);
  const term = target.closest?.('.term');
  if (term) place(term);
}

addEventListener('pointerover', arrive);
addEventListener('focusin', arrive);
addEventListener('pointerout', ({ relatedTarget }) => relatedTarget ?? light(document.activeElement));
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') document.documentElement.classList.add('quiet');
});
document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
