// A file of its own, run before anything is painted: whoever chose a theme never sees the other one first. It also takes
// up what is chosen in the frame that stands before the desk's scripts have come, and what another tab chose.
const root = document.documentElement;
const chosen = () => {
  try {
    return localStorage.getItem('chancery.theme') ?? 'system';
  } catch {
    // Storage is closed: the system’s theme holds.
    return 'system';
  }
};
root.dataset.theme = chosen();

document.addEventListener('DOMContentLoaded', () => {
  for (const select of document.querySelectorAll('select[name="desk-theme"]')) select.value = root.dataset.theme;
});
// While it comes down: on its way up React has put the field back to what was in force before.
document.addEventListener(
  'change',
  ({ target }) => {
    if (target.name !== 'desk-theme') return;
    root.dataset.theme = target.value;
    try {
      localStorage.setItem('chancery.theme', target.value);
    } catch {
      // The choice holds until the page is left.
    }
  },
  { capture: true },
);
addEventListener('storage', ({ key }) => {
  if (key === 'chancery.theme') root.dataset.theme = chosen();
});
