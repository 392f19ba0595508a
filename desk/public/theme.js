// A file of its own, run before anything is painted: whoever chose a theme never sees the other one first.
try {
  document.documentElement.dataset.theme = localStorage.getItem('chancery.theme') ?? 'system';
} catch {
  // Storage is closed: the system’s theme holds.
}
