/** Where somebody is called to, which says nothing of them: `called its envoy home`. */
export const WHITHER = /^(?:home|back|away|aside|off|out)$/i;
