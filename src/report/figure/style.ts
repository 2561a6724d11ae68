/**
 * The CSS of figures in a page. It takes the page's `--ink`, `--soft`, `--line`
 * and `--page`, so figures follow its light, dark and print colours. A focused square
 * has a black and a white ring: one of them stands out from any colour.
 */
export const figureStyle = `
:root{--fig-grey:#eceef1;--fig-hatch:#c9ced6}
@media (prefers-color-scheme:dark){:root{--fig-grey:#2b3038;--fig-hatch:#4a515e}}
@media print{:root{--fig-grey:#eceef1;--fig-hatch:#c9ced6}}
.fig{display:block;height:auto;font-family:inherit;font-variant-numeric:tabular-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.fig-scroll{overflow-x:auto;max-width:100%}
.fig-ink{fill:var(--ink)}.fig-soft{fill:var(--soft)}.fig-page{fill:var(--page)}.fig-grey{fill:var(--fig-grey)}
.fig-ink-line{stroke:var(--ink)}.fig-soft-line{stroke:var(--soft)}.fig-line-line{stroke:var(--line)}.fig-hatch-line{stroke:var(--fig-hatch)}
.fig-square[tabindex]{cursor:pointer}.fig-square[aria-disabled=true]{cursor:default}
.fig-square:focus{outline:none}
.fig-square[aria-selected=true]>.fig-box{stroke:var(--ink);stroke-width:2.5}
.fig-square:focus-visible>.fig-box{stroke:#000;stroke-width:3;outline:3px solid #fff;outline-offset:-6px}
@media (forced-colors:active){.fig{forced-color-adjust:none;background:var(--page)}}
`
