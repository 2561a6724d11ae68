import { hex, inkOn, stepColour, stepCount } from '../colour.ts'
import { figureStyle } from '../figure/style.ts'

/** One rule for each step of the colour scale: `.q0` (worst) to `.q20` (best). */
const scale = Array.from({ length: stepCount }, (_, step) => {
  const background = stepColour(step)
  return `.q${step}{background:${hex(background)};color:${hex(inkOn(background))}}`
}).join('\n')

const colours = `
:root{color-scheme:light dark;--page:#fbfbfa;--card:#fff;--ink:#1d2129;--soft:#5a6270;--line:#dfe2e7;--accent:#1f5f8b;--tint:#eaf1f6;--good:#1b6e4c;--bad:#a3341c;--warn:#85500f}
@media (prefers-color-scheme:dark){:root{--page:#14161a;--card:#1c1f25;--ink:#e7e9ee;--soft:#a3abb9;--line:#333943;--accent:#8cc4ea;--tint:#202b36;--good:#7fd6ad;--bad:#ff9d85;--warn:#f0b46a}}
`

const page = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scrollbar-gutter:stable}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
main,.head{max-width:88rem;margin:0 auto;padding:0 2rem}
main{padding-bottom:4rem}
main:focus,#app:focus{outline:none}
.head{padding-top:2.5rem;padding-bottom:1.25rem}
h1{font-size:2rem;line-height:1.15;letter-spacing:-.02em;margin:.15rem 0 .6rem;overflow-wrap:anywhere}
h2{font-size:1.35rem;letter-spacing:-.01em;margin:2rem 0 .5rem;overflow-wrap:anywhere}
h3{font-size:1.2rem;letter-spacing:-.01em;margin:2.25rem 0 .15rem;overflow-wrap:anywhere}
h4,h5{font-size:1rem;margin:1.25rem 0 .35rem;overflow-wrap:anywhere}
p{margin:.35rem 0;max-width:56rem;text-wrap:pretty}
a{color:var(--accent)}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.85em;overflow-wrap:anywhere}
button,input,select{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.2rem .5rem;z-index:9}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--soft)}
.warn{color:var(--warn)}
.counts thead th::first-letter{text-transform:uppercase}
main p.soft{font-size:.925rem}
.over{text-wrap:balance;color:var(--soft);font-size:.85rem;margin:0;max-width:none}
.label{font-weight:400;font-style:italic;color:var(--soft);font-size:.85em}
.role{font-weight:400;color:var(--soft);font-size:.75rem}
.models{list-style:none;padding:0;margin:0 0 .6rem;display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;font-weight:600}
.verdict{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .75rem;margin:.6rem 0;align-items:baseline}
.verdict ul{margin:.2rem 0;padding-inline-start:1.1rem;font-size:.925rem}
.verdict p{margin:0;max-width:none}
.head p{max-width:75rem}
.word{display:inline-block;font-weight:600;border:1.5px solid;border-radius:99px;padding:0 .65rem;white-space:nowrap;line-height:1.5}
.word.pass,.word.complete{color:var(--good)}
.word.regressed{color:var(--bad)}
.word.inconclusive,.word.could-not-judge,.word.incomplete,.word.nothing{color:var(--warn)}
.facts{display:flex;flex-wrap:wrap;gap:.4rem 2rem;margin:.9rem 0 0}
dt{color:var(--soft);font-size:.8rem}
dd{margin:0;overflow-wrap:anywhere}
`

const controls = `
.views{border-bottom:1px solid var(--line);margin-bottom:.9rem}
.views ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:0;padding:0}
.views a{display:block;padding:.45rem 0;color:var(--soft);text-decoration:none;border-bottom:2.5px solid transparent;margin-bottom:-1px}
.views a:hover{color:var(--ink)}
.views a[aria-current]{color:var(--ink);font-weight:600;border-color:var(--accent)}
.bar{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
.facet{position:relative}
.facet summary,.pick button,.reference,.search input,.chip,.clear,.pager button,.command button,.more,.close{border:1px solid var(--line);background:var(--card);border-radius:7px;padding:.15rem .6rem;font-size:.875rem;line-height:1.6;cursor:pointer}
.facet summary{list-style:none}
.facet summary::-webkit-details-marker{display:none}
.facet summary:hover,.pick button:hover,.pager button:hover:enabled,.command button:hover,.close:hover{border-color:var(--soft)}
.facet summary.on{border-color:var(--accent);background:var(--tint)}
.facet fieldset{position:absolute;z-index:5;top:calc(100% + .25rem);left:0;min-width:12rem;max-width:min(20rem,calc(100vw - 2rem));max-height:20rem;overflow:auto;margin:0;border:1px solid var(--line);border-radius:9px;background:var(--card);padding:.5rem .8rem;box-shadow:0 6px 24px #0003}
.facet label{display:block;padding:.12rem 0;overflow-wrap:anywhere}
.reference select{border:0;background:transparent;max-width:14rem}
.reference option{background:var(--card)}
.search input{width:13rem;cursor:text}
.state{display:flex;flex-wrap:wrap;gap:.3rem .5rem;align-items:center;font-size:.875rem;color:var(--soft);max-width:none;margin:.6rem 0 .9rem}
.menus{border:0;padding:0}
.menus>summary{font-size:.875rem;padding:.2rem 0}
.menus .bar{padding-top:.4rem}
.chip{background:var(--tint);border-color:transparent;color:var(--ink)}
.clear{border-color:transparent;background:none;color:var(--accent);text-decoration:underline}
.pick{display:flex;flex-wrap:wrap;gap:.35rem;margin:.75rem 0}
.pick button[aria-pressed=true]{border-color:var(--accent);background:var(--tint);font-weight:600}
.pager{display:flex;gap:.4rem;margin:1rem 0}
.pager button:disabled{color:var(--soft);opacity:.6;cursor:default}
.pages{color:var(--soft);font-size:.875rem;margin:.5rem 0}
.pages:focus{outline:none}
`

const tables = `
.scroll{overflow-x:auto;max-width:100%;margin:.5rem 0;padding:3px}
table{border-collapse:separate;border-spacing:0}
caption{text-align:start;padding:.3rem 0;font-weight:600}
caption small{display:block;font-weight:400;color:var(--soft);font-size:.8rem}
th{font-weight:500;font-size:.85rem;text-align:start;vertical-align:bottom;padding:.2rem .5rem}
th small,td small{display:block;font-weight:400;color:var(--soft);font-size:.75rem}
.name .label{display:inline}
tbody th{vertical-align:middle;position:sticky;inset-inline-start:0;background:var(--page);z-index:1}
th .name{overflow-wrap:anywhere}
.counts td,.counts th{padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line)}
.counts td{font-size:.9rem}
.counts tbody th{min-width:7rem;max-width:26rem;overflow-wrap:anywhere}
.counts thead th{color:var(--soft)}
.glance .number{font-size:1rem;white-space:nowrap}
.count{border:0;background:none;padding:0;color:var(--accent);text-decoration:underline;cursor:pointer}
.square{position:relative;display:inline-block;min-width:4.4rem;text-align:center;border-radius:4px;padding:.22rem .35rem;line-height:1.15;border:0}
button.square{cursor:pointer}
.square b{display:block;font-size:1rem}
.square small{display:block;color:inherit;font-size:.72rem;white-space:nowrap}
.square.none{color:var(--soft);background:repeating-linear-gradient(135deg,transparent 0 5px,var(--line) 5px 6px)}
.overview th.group{padding:1rem 0 .2rem;font-weight:600;font-size:.95rem;position:static}
.overview tbody th:not(.group){padding-inline-start:0;min-width:8rem;max-width:18rem}
.overview td{padding:.15rem 1.5rem .15rem 0;vertical-align:middle}
.overview thead th{padding-inline-start:0}
.heads{font-weight:400;color:var(--soft);font-size:.75rem}
.heads span{min-width:4.4rem;text-align:center}
.pair{display:flex;gap:3px;align-items:center}
.pair .difference{padding-inline-start:.45rem;font-size:.9rem;color:var(--soft);white-space:nowrap}
.squares td{padding:2px;text-align:center;vertical-align:top}
.squares th{padding:.2rem .5rem .2rem 0}
.squares thead th{text-align:center;padding:.2rem .3rem}
.squares thead th:first-child{text-align:start;padding-inline-start:0}
.squares .sum{padding-inline-start:10px}
.squares .sums td,.squares .sums th{padding-top:10px}
.squares .of{text-align:start;padding-inline-start:2px}
.lengths td .square{min-width:5.2rem}
.against{display:block;font-size:.78rem;line-height:1.3;white-space:nowrap;padding-top:.1rem}
.against b{font-weight:600}
.against.soft b{font-weight:400}
.against small{font-size:.95em}
.glance .against{padding:0}
.lengths .against{padding-inline:.3rem}
`

const figures = `
.maps{display:flex;flex-wrap:wrap;gap:1.25rem 2.5rem;align-items:flex-start;margin:.5rem 0 1.75rem}
.map{margin:0;max-width:100%}
/* A long model id wraps; it does not widen its map or its columns. */
.map figcaption{font-size:.9rem;padding:0 0 .35rem;width:0;min-width:max(100%,18rem);overflow-wrap:anywhere}
.of .name{display:block;width:0;min-width:max(100%,11rem);overflow-wrap:anywhere}
.fig-scroll{padding:3px}
.withlegend{display:flex;flex-wrap:wrap;gap:.25rem 3rem;align-items:flex-end}
.fig{overflow:visible}
.fig:focus{outline:none}
.legend .fig{max-width:100%}
details{border-top:1px solid var(--line);padding:.45rem 0}
.facet,.folded{border:0;padding:0}
.folded summary{color:var(--accent);font-size:.925rem}
summary{cursor:pointer}
pre{white-space:pre-wrap;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem;max-height:24rem;overflow:auto}
.plainlist{padding-inline-start:1.1rem;max-width:56rem}
.plainlist li{margin:.3rem 0}
`

const drawer = `
dialog.drawer{position:fixed;inset:0 0 0 auto;margin:0;width:min(46rem,100%);height:100dvh;max-width:none;max-height:none;border:0;border-inline-start:1px solid var(--line);padding:0;background:var(--page);color:var(--ink);box-shadow:0 0 48px #0005;overflow:auto}
dialog.drawer::backdrop{background:#1018207a}
.drawer .inside{min-height:100%;padding:0 1.5rem 2rem}
.drawer header{position:sticky;top:0;z-index:2;display:flex;gap:1rem;align-items:baseline;justify-content:space-between;background:var(--page);border-bottom:1px solid var(--line);padding:1rem 0 .7rem}
.drawer h2{font-size:1.05rem;margin:0}
.close{flex:none}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.8rem 1rem;margin:.7rem 0;break-inside:avoid;max-width:64rem}
.card .where{font-size:.825rem;margin:0 0 .4rem;max-width:none}
.card dl{display:grid;grid-template-columns:minmax(5.5rem,max-content) 1fr;gap:.3rem 1rem;margin:0}
.card dt{max-width:11rem;overflow-wrap:anywhere;padding-top:.1rem}
.card dt .label{display:block}
.said{display:block;width:fit-content;max-width:100%;white-space:pre-wrap;unicode-bidi:plaintext;text-align:start;overflow-wrap:anywhere;overflow-x:clip}
.golds{display:flex;flex-wrap:wrap;gap:0 .9rem}
.outcome{font-weight:600;font-size:.85rem;color:var(--bad)}
.outcome.correct{color:var(--good)}
.outcome.error,.outcome.cut-input{color:var(--warn)}
.command{display:flex;gap:.75rem;align-items:center;margin-top:.6rem;border-top:1px solid var(--line);padding-top:.55rem}
.command code{flex:1;color:var(--soft);font-size:.78rem}
.command button{flex:none}
`

const places = `
@media screen{.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}
@media (max-width:40rem){main,.head{padding-left:1rem;padding-right:1rem}.head{padding-top:1.25rem}h1{font-size:1.6rem}.verdict{grid-template-columns:1fr}.drawer .inside{padding:0 1rem 1.5rem}.card dl{grid-template-columns:1fr;gap:.05rem}.card dd{margin-bottom:.35rem}.views ul{gap:0 1.1rem}.views a{padding:.3rem 0}tbody th,.overview tbody th:not(.group),.counts tbody th{min-width:8.5rem;max-width:8.5rem}.search,.search input{width:100%}.command{flex-wrap:wrap}}
@page{size:A4 landscape;margin:12mm}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--good:#1b6e4c;--bad:#a3341c;--warn:#85500f;--accent:#000;--tint:#fff}body{font-size:10pt}main,.head{max-width:none;padding:0}.noprint,.skip,dialog,.pager,.command button{display:none!important}.chip,.pick button{border-color:#bbb}.pick button[aria-pressed=false]{display:none}.search{display:none}.scroll,.fig-scroll{overflow:visible}.fig{max-width:100%;height:auto}tbody th{position:static}.square{-webkit-print-color-adjust:exact;print-color-adjust:exact;min-width:0}.map,tr{break-inside:avoid}h2,h3,h4,h5{break-after:avoid}pre{max-height:none}details:not(:has(pre))::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}}
`

/** The page's whole style. System fonts only; light and dark; phones; print. */
export const style = `${colours}${page}${controls}${tables}${figures}${drawer}${scale}${figureStyle}${places}`
