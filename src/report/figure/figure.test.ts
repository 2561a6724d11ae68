import { h, type FunctionComponent, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { DifferenceFigure } from './difference.ts'
import { differenceMap, everyElement, heatmap, parseXml, textOf, type XmlElement } from './fixture.ts'
import { HeatmapFigure } from './heatmap.ts'
import { IntervalFigure } from './interval.ts'
import { Legend } from './legend.ts'
import { LengthFigure } from './length.ts'
import { figureStyle } from './style.ts'
import { renderSvg } from './svg.ts'
import { oriented, transposed } from './transpose.ts'
import type { GridProps, IntervalProps, LengthProps } from './types.ts'

const lengths: LengthProps = {
  id: 'l',
  title: 'Sensitivity over context length',
  series: [
    {
      key: 'a',
      name: 'old',
      points: [2048, 8192, 32768].map((contextTokens, i) => ({
        contextTokens,
        value: 0.9 - i * 0.1,
        low: 0.8 - i * 0.1,
        high: 0.95 - i * 0.1,
        n: 120,
        units: 24,
      })),
      alone: 0.95,
      effectiveLength: 8192,
    },
    { key: 'b', name: 'new', points: [], alone: null, effectiveLength: null },
  ],
  share: 0.85,
  yTitle: 'Sensitivity',
}

const intervals: IntervalProps = {
  id: 'i',
  title: 'Differences by language',
  rowTitle: 'language',
  xTitle: 'points',
  signed: true,
  series: [{ key: 'a', name: 'new minus old' }],
  rows: [
    {
      key: 'ar',
      text: 'ar',
      name: 'Arabic',
      marks: [{ series: 'a', value: -0.1, low: -0.24, high: 0.02, n: 24, units: 24, open: true }],
    },
    { key: 'en', text: 'en', name: 'English', marks: [] },
  ],
  lines: [{ value: -0.05, label: 'least drop' }],
}

/** The kinds of figures, each with its props. */
const figures: readonly [name: string, figure: FunctionComponent<any>, props: any][] = [
  ['heatmap', HeatmapFigure, heatmap],
  ['difference', DifferenceFigure, differenceMap],
  ['matrix', HeatmapFigure, { ...heatmap, diagonal: true }],
  ['lengths', LengthFigure, lengths],
  ['intervals', IntervalFigure, intervals],
  ['legend', Legend, { id: 'g', scale: 'difference', title: '' }],
]

const inPage = (figure: FunctionComponent<any>, props: object) => renderToString(h(figure, props) as VNode)
/** What is written, lines joined as a reader does. */
const written = (root: XmlElement) =>
  everyElement(root)
    .filter(({ name }) => name === 'text' || name === 'desc')
    .map(textOf)
    .join(' ')
const titles = (root: XmlElement) =>
  everyElement(root)
    .filter(({ name }) => name === 'title')
    .map(textOf)

describe.each(figures)('%s', (_, figure, props) => {
  const alone = renderSvg(figure, props)

  test('stands alone: well-formed, named, with its own size, colours and fonts', () => {
    const root = parseXml(alone)
    expect(root.name).toBe('svg')
    expect(root.attributes.get('xmlns')).toBe('http://www.w3.org/2000/svg')
    expect(root.attributes.get('role')).toBe('img')
    expect(root.attributes.get('viewBox')).toBe(
      `0 0 ${root.attributes.get('width')} ${root.attributes.get('height')}`,
    )
    const ids = everyElement(root).flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of root.attributes.get('aria-labelledby')!.split(' ')) expect(ids).toContain(id)
    for (const { name, attributes } of everyElement(root)) {
      // Classes style nothing without a page; text without a colour of its own would be black by luck.
      if (name === 'text') expect(attributes.get('fill')).toMatch(/^#[\da-f]{6}$/)
      if (name === 'text') expect(Number(attributes.get('font-size')) * 0.75).toBeGreaterThanOrEqual(7)
    }
  })

  test('gives the same bytes again', () => {
    expect(renderSvg(figure, structuredClone(props))).toBe(alone)
  })

  test('has no style attribute, script, link or number that is none, in a page and alone', () => {
    for (const drawing of [alone, inPage(figure, props)]) {
      expect(drawing).not.toMatch(/NaN|Infinity|undefined|\[object/)
      for (const { name, attributes } of everyElement(parseXml(drawing))) {
        expect(['script', 'style', 'a', 'image', 'use', 'foreignObject']).not.toContain(name)
        for (const key of attributes.keys()) expect(key).not.toMatch(/^(style|href|on.*)$/)
      }
    }
  })

  test('takes its colours from classes in a page', () => {
    const classes = new Set(
      inPage(figure, props)
        .match(/(?<=class=")[^"]*/g)!
        .flatMap((list) => list.split(' ')),
    )
    const unknown = [...classes].filter((name) => !figureStyle.includes(`.${name}`))
    expect(unknown).toEqual([])
  })
})

test('a small heatmap', async () => {
  await expect(renderSvg(HeatmapFigure, heatmap)).toMatchFileSnapshot('snapshots/heatmap.svg')
})

test('a small difference heatmap', async () => {
  await expect(renderSvg(DifferenceFigure, differenceMap)).toMatchFileSnapshot('snapshots/difference.svg')
})

describe('text of a model, a language or a suite', () => {
  const evil = `</text></svg><script>alert(1)</script>"' onload="x" &amp; ]]> \u202Eevil\u0000\u001B[31m\uFFFF\uD800`
  const poisoned: GridProps<any> = {
    ...heatmap,
    title: evil,
    subtitle: [evil],
    notes: [evil],
    rowTitle: evil,
    columnTitle: evil,
    rows: heatmap.rows.map(({ key }) => ({ key: evil + key, text: evil, name: evil })),
    columns: heatmap.columns.map(({ key }) => ({ key: evil + key, text: evil, name: evil })),
    squares: heatmap.squares.map((row) =>
      row.map((square) => square && { ...square, key: evil, note: evil }),
    ),
  }
  const cases: readonly [string, FunctionComponent<any>, object][] = [
    ['heatmap', HeatmapFigure, poisoned],
    [
      'difference',
      DifferenceFigure,
      {
        ...differenceMap,
        ...poisoned,
        squares: differenceMap.squares,
        totals: undefined,
        reference: evil,
        candidate: evil,
      },
    ],
    [
      'lengths',
      LengthFigure,
      {
        ...lengths,
        title: evil,
        yTitle: evil,
        series: lengths.series.map((one) => ({ ...one, key: evil + one.key, name: evil })),
      },
    ],
    [
      'intervals',
      IntervalFigure,
      {
        ...intervals,
        title: evil,
        rowTitle: evil,
        xTitle: evil,
        series: [
          { key: 'a', name: evil },
          { key: 'b', name: evil },
        ],
        rows: intervals.rows.map((row) => ({ ...row, key: evil + row.key, text: evil, name: evil })),
        lines: [{ value: -0.05, label: evil }],
      },
    ],
  ]

  test.each(cases)('stays text in a %s', (_, figure, props) => {
    const interaction = { onSelect: () => undefined }
    for (const drawing of [renderSvg(figure, props as never), inPage(figure, { ...props, interaction })]) {
      const all = everyElement(parseXml(drawing.replaceAll(']]>', ']]&gt;')))
      expect(all.map(({ name }) => name)).not.toContain('script')
      expect(all.flatMap(({ attributes }) => [...attributes.keys()])).not.toContain('onload')
      for (const hidden of ['\u0000', '\u001B', '\u202E', '\uFFFF']) expect(drawing).not.toContain(hidden)
      expect(all.map(textOf).join('')).toContain('[U+202E]evil[U+0000][U+001B][31m[U+FFFF][U+D800]')
    }
  })
})

describe('a heatmap', () => {
  test('says every square in full', () => {
    expect(titles(parseXml(renderSvg(HeatmapFigure, heatmap))).slice(1)).toEqual([
      '0%, Arabic (ar): sensitivity 25% (95% interval 5–45), n 8, 8 content units',
      '0%, English (en): sensitivity 100% (95% interval 80–100), n 8, 8 content units',
      '0%, mixed: nothing has a score',
      '0%, mean: sensitivity 60% (95% interval 40–80), n 8, 8 content units',
      '100%, Arabic (ar): sensitivity 0% (95% interval 0–20), n 7, 7 content units',
      '100%, English (en): sensitivity 50% (95% interval 30–70), n 8, 8 content units',
      '100%, mixed: no case',
      '100%, mean: sensitivity 30% (95% interval 10–50), n 8, 8 content units',
      'mean, Arabic (ar): sensitivity 10% (95% interval 0–30), n 8, 8 content units',
      'mean, English (en): sensitivity 80% (95% interval 60–100), n 8, 8 content units',
      'mean, mixed: nothing has a score',
      'mean, mean: sensitivity 50% (95% interval 30–70), n 8, 8 content units',
    ])
  })

  test('describes itself, and says what its tooltips say where there are none', () => {
    const text = written(parseXml(renderSvg(HeatmapFigure, heatmap)))
    expect(text).toContain('From 0% (100%, ar) to 100% (0%, en), 50% over all.')
    expect(text).toContain('·: no case. Hatched: no case has a score.')
    const equal = heatmap.squares.map((row) => row.map((square) => square && { ...square, n: 8, units: 8 }))
    expect(written(parseXml(renderSvg(HeatmapFigure, { ...heatmap, squares: equal })))).toContain(
      'n\u00A0=\u00A08 cases of 8 content units in a square.',
    )
  })

  test('is a table to readers by ear, and a grid with one stop of Tab where squares can be chosen', () => {
    const roles = (props: object) =>
      everyElement(parseXml(inPage(HeatmapFigure, props))).flatMap(
        ({ attributes }) => attributes.get('role') ?? [],
      )
    expect(new Set(roles(heatmap))).toEqual(new Set(['table', 'row', 'columnheader', 'rowheader', 'cell']))
    const chosen = { ...heatmap, interaction: { onSelect: () => undefined } }
    expect(new Set(roles(chosen))).toEqual(new Set(['grid', 'row', 'columnheader', 'rowheader', 'gridcell']))
    const stops = (props: object) =>
      everyElement(parseXml(inPage(HeatmapFigure, props))).filter(
        ({ attributes }) => attributes.get('tabindex') === '0',
      )
    expect(stops(chosen).map((one) => titles(one)[0])).toEqual([expect.stringContaining('0%, Arabic')])
    const squares = heatmap.squares.map((row) =>
      row.map((one) => one && { ...one, selected: one.key === 'e' }),
    )
    expect(stops({ ...chosen, squares }).map((one) => titles(one)[0])).toEqual([
      expect.stringContaining('100%, English'),
    ])
    expect(stops(heatmap)).toEqual([])
  })

  test('keeps to its width by leaving out n, intervals and names, which it then says in notes', () => {
    const codes = ['ar', 'de', 'el', 'en', 'es', 'hi', 'ro', 'ru', 'th', 'tr', 'vi', 'zh']
    const wide = {
      ...heatmap,
      totals: undefined,
      columns: codes.map((code) => ({ key: code, text: code, name: `Language ${code}` })),
      squares: heatmap.rows.map(() => codes.map(() => heatmap.squares[0]![0]!)),
    } as typeof heatmap
    const drawn = (width: number) => parseXml(renderSvg(HeatmapFigure, { ...wide, width }))
    for (const width of [320, 680, 1200])
      expect(Number(drawn(width).attributes.get('width'))).toBeLessThanOrEqual(width)
    expect(written(drawn(320))).toContain(
      '95% intervals are up to 40 points wide. ar Language ar, de Language de',
    )
    expect(written(drawn(680))).not.toContain('points wide')
    const turned = oriented(wide, 320)
    expect(turned.rows.length).toBe(12)
    expect(oriented(wide, 680)).toBe(wide)
  })
})

test('a difference heatmap tells gain from loss without colour, and what is not significant by hatching', () => {
  const root = parseXml(renderSvg(DifferenceFigure, differenceMap))
  const groups = everyElement(root).filter(({ attributes }) => attributes.get('class') === 'fig-square')
  const shown = groups.map((group) => {
    const texts = everyElement(group).filter(({ name }) => name === 'text')
    const box = everyElement(group).find(({ name }) => name === 'rect')!
    return [texts.map(textOf).slice(0, 2).join(' '), box.attributes.get('fill')]
  })
  expect(shown).toEqual([
    ['−12 −22…−2', '#f08e37'],
    ['+3 −7…+13', '#deebf7'],
    ['+20 +10…+30', 'url(#f-grey)'],
    ['0 −10…+10', 'url(#f-grey)'],
    ['−50 −60…−40', '#702f04'],
    ['·', '#eceef1'],
  ])
  expect(textOf(root)).toContain('Of 5 squares 2 fell and 1 rose significantly.')
  expect(titles(root)[1]).toBe(
    '0%, Arabic (ar): sensitivity −12 points (95% interval −22 to −2), from 50% to 38%, significant, adjusted p below 0.001, 8 pairs, 8 content units, 1 lost, 2 gained',
  )
})

test('transposed twice is as before', () => {
  expect(transposed(transposed(heatmap))).toEqual(heatmap)
  expect(transposed(heatmap).squares.map((row) => row.map((square) => square?.key ?? null))).toEqual([
    ['a', 'd'],
    ['b', 'e'],
    ['c', null],
  ])
})

test('accuracy over length names the effective length, and its lower bound where no longer one was asked', () => {
  const text = (props: LengthProps) => written(parseXml(renderSvg(LengthFigure, props)))
  expect(text(lengths)).toContain('needle alone 95%, effective length 8K')
  expect(text(lengths)).toContain('these questions were not asked with the needle alone')
  const [one] = lengths.series
  expect(text({ ...lengths, series: [{ ...one!, effectiveLength: 32768 }] })).toContain(
    'effective length at least 32K',
  )
  expect(text({ ...lengths, series: [{ ...one!, effectiveLength: null }] })).toContain(
    'effective length below the shortest',
  )
})
