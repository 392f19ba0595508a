/** How many of a kind the page shows of a month; the pages that it leads to show all. */
export const FEW = 6;
