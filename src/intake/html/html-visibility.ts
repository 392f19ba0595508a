import { attribute, type HtmlElement } from './html-tree.ts';

/** Elements whose content is never text of the page. */
const NEVER_TEXT = new Set(
  'head script style noscript template svg math iframe object embed canvas audio video map select option optgroup datalist button input textarea progress meter dialog title meta link'.split(
    ' ',
  ),
);

/** Elements and roles that lead around a site. */
const NAVIGATION = new Set(['nav', 'menu']);
const NAVIGATION_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'toolbar',
  'search',
  'banner',
  'contentinfo',
  'dialog',
  'alertdialog',
]);

/** True when nothing inside the element may become text: scripts, styles, hidden parts, navigation. */
export const isNeverText = (element: HtmlElement): boolean =>
  NEVER_TEXT.has(element.tagName) ||
  NAVIGATION.has(element.tagName) ||
  isHidden(element) ||
  NAVIGATION_ROLES.has(attribute(element, 'role') ?? '');

const isHidden = (element: HtmlElement): boolean => {
  if (element.attrs.length === 0) return false;
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (attribute(element, 'popover') !== null) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
};

/** Class and id words of what stands around an article. */
const AROUND =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommend(?:ed|ations)?|promo|newsletter|subscribe|subscription|comments?|disqus|cookie|consent|breadcrumbs?|sidebar|advert(?:isement)?|ads?|banner|popup|modal|pagination|pager|tags|toolbar|masthead|skip-link|login|paywall|outbrain|taboola|menu|navbar|nav)(?:$|[\s_-])/i;

/** True for an element that by its name or tag stands around the article rather than in it. */
export const standsAround = (element: HtmlElement): boolean => {
  if (element.tagName === 'aside' || element.tagName === 'form') return true;
  if (element.tagName === 'body' || element.tagName === 'article' || element.tagName === 'main') return false;
  if (element.attrs.length === 0) return false;
  return AROUND.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`);
};
