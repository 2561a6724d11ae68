import { hex, inkOn, stepColour, stepCount } from './colour.ts'

/** One rule for each step of the colour scale: `.q0` (worst) to `.q20` (best). */
const scale = Array.from({ length: stepCount }, (_, step) => {
  const background = stepColour(step)
  return `.q${step}{background:${hex(background)};color:${hex(inkOn(background))}}`
}).join('\n')

/** The page's whole style. System fonts only; light and dark; phones; print. */
export const style = `
:root{color-scheme:light dark;--page:#fbfbfa;--card:#fff;--ink:#1d2129;--soft:#5a6270;--line:#dfe2e7;--accent:#1f5f8b;--good:#1b6e4c;--warn:#92500b}
@media (prefers-color-scheme:dark){:root{--page:#14161a;--card:#1b1e24;--ink:#e7e9ee;--soft:#a3abb9;--line:#31363f;--accent:#8cc4ea;--good:#7fd6ad;--warn:#f0b46a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem}
main,header,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
footer{padding-bottom:3rem;color:var(--soft)}
h1{font-size:2rem;line-height:1.15;letter-spacing:-.02em;margin:.1rem 0 .75rem;overflow-wrap:anywhere}
h2{font-size:1.35rem;letter-spacing:-.01em;margin:3rem 0 .25rem;overflow-wrap:anywhere}
h3{font-size:1rem;margin:1.5rem 0 .5rem;overflow-wrap:anywhere}
p{margin:.35rem 0;max-width:64rem}
a{color:var(--accent)}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.85em;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.over{color:var(--soft);font-size:.85rem;margin:0}
.soft{color:var(--soft)}
.verdict{display:inline-block;font-weight:600;border:1.5px solid;border-radius:99px;padding:.05rem .7rem;margin-right:.5rem}
.yes{color:var(--good)}.no{color:var(--warn)}
.label{font-size:.8rem;font-weight:400;font-style:italic;color:var(--soft)}
ul.models{list-style:none;padding:0;margin:0 0 .75rem;font-weight:600}
dl.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,auto));gap:.5rem 1.5rem;margin:1rem 0}
dl.facts div{border-top:1px solid var(--line);padding-top:.35rem}
dt{color:var(--soft);font-size:.8rem}
dd{margin:0;overflow-wrap:anywhere}
nav ul{list-style:none;padding:0;margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem}
.maps{margin-bottom:1.25rem;display:flex;flex-wrap:wrap;gap:1.25rem 2rem;align-items:flex-start}
.maps>div{max-width:100%}
.scroll{overflow-x:auto;max-width:100%;border-radius:4px}
table{border-collapse:separate;border-spacing:2px}
caption{text-align:start;padding:0 0 .3rem;font-weight:600}
caption small,th small{display:block;font-weight:400;color:var(--soft);font-size:.75rem}
th{font-weight:500;font-size:.8rem;padding:.15rem .4rem;vertical-align:bottom}
tbody th{text-align:end;vertical-align:middle;position:sticky;left:0;background:var(--page);white-space:nowrap}
td{text-align:center}
.map thead th{max-width:5rem;overflow-wrap:break-word}
.map th.model{white-space:normal;min-width:6.5rem;max-width:20rem;overflow-wrap:anywhere}
.map td{min-width:4rem;padding:.3rem .3rem .25rem;border-radius:3px;line-height:1.15;font-weight:600}
.map td small{display:block;font-weight:400;font-size:.72rem;white-space:nowrap}
.map td.none{color:var(--soft);background:repeating-linear-gradient(135deg,transparent 0 5px,var(--line) 5px 6px);font-weight:400}
.map .sum{border-inline-start:6px solid var(--page)}
.map tr.sums td,.map tr.sums th{border-top:6px solid var(--page)}
.overview tbody th{text-align:start;white-space:normal;min-width:9rem;max-width:24rem;overflow-wrap:anywhere}
.overview thead th{text-align:start;padding-left:0}
.overview th.group{padding-top:.6rem;font-weight:600;font-size:.9rem;color:var(--ink)}
.overview td{text-align:start;padding:.1rem 1.2rem .1rem 0;white-space:nowrap}
.sq{display:inline-block;min-width:6.2rem;text-align:center;font-weight:600;line-height:1.15;border-radius:3px;padding:.25rem .3rem;margin-inline-end:.5rem;vertical-align:middle}
.sq small{display:block;font-weight:400;font-size:.72rem}
.side{display:inline-block;vertical-align:middle;font-size:.75rem;line-height:1.3;color:var(--soft)}
.counts td,.counts th{padding:.2rem .6rem;border-bottom:1px solid var(--line);text-align:end}
.counts{margin-bottom:1rem}
.counts td{font-size:.9rem}
.counts tbody th,.counts th:first-child{text-align:start;white-space:normal;min-width:8rem;overflow-wrap:anywhere}
.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin:1rem 0;font-size:.85rem;color:var(--soft)}
.legend span{display:inline-flex}.legend b{padding:.15rem .6rem;font-weight:600}
details{border-top:1px solid var(--line);padding:.5rem 0}
summary{cursor:pointer;font-weight:600}
.cases{list-style:none;padding:0;margin:.75rem 0}
.cases li{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem;margin:.6rem 0;break-inside:avoid}
.cases dl{display:grid;grid-template-columns:5.5rem 1fr;gap:.15rem .75rem;margin:.4rem 0}
.cases p{margin:0}
.said{display:block;white-space:pre-wrap;unicode-bidi:plaintext;text-align:start;overflow-wrap:anywhere;overflow:clip}
pre{white-space:pre-wrap;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem}
${scale}
@media (max-width:40rem){main,header,footer{padding-left:1rem;padding-right:1rem}header{padding-top:1.25rem}h1{font-size:1.6rem}.cases dl{grid-template-columns:1fr}.cases dd{margin-bottom:.3rem}.overview tbody th,.map th.model{min-width:6.5rem;max-width:8rem}.maps{gap:1.25rem}}
@page{size:landscape;margin:12mm}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--good:#1b6e4c;--warn:#92500b;--accent:#000}body{font-size:10pt}nav,.skip{display:none}.scroll{overflow:visible}.map td{min-width:0}.maps{gap:1rem}table,.maps>div{break-inside:avoid}h2,h3{break-after:avoid}.sq,.map td,.legend b{-webkit-print-color-adjust:exact;print-color-adjust:exact}main,header,footer{max-width:none;padding:0}}
`
