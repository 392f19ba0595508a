/** The pages that the navigation leads to, each with its key after `g`. */
export const PLACES_TO_GO = [
  { group: 'Read', to: '/', name: 'Overview', key: 'g o' },
  { group: 'Read', to: '/library', name: 'Library', key: 'g l' },
  { group: 'Read', to: '/review', name: 'Review', key: 'g r' },
  { group: 'Read', to: '/search', name: 'Search', key: 'g s' },
  { group: 'Compare', to: '/chronicle', name: 'Chronicle', key: 'g c' },
  { group: 'Compare', to: '/claims', name: 'Claims', key: 'g m' },
  { group: 'Compare', to: '/ledger', name: 'Ledger', key: 'g e' },
  { group: 'Compare', to: '/figures', name: 'Figures', key: 'g f' },
  { group: 'Follow', to: '/threads', name: 'Threads', key: 'g t' },
  { group: 'Follow', to: '/actors', name: 'Actors', key: 'g a' },
  { group: 'Follow', to: '/places', name: 'Places', key: 'g p' },
  { group: 'Publish', to: '/issues', name: 'Issues', key: 'g i' },
] as const;
