/**
 * The gate's promises, in seeded simulations over a grid of models and sample sizes:
 * how often a model regresses against itself, how often a drop is found, how often one
 * that must not pass does, and how often each interval holds the truth.
 * `npm run bench -- gate --runs=200` is a quick look, `--threads=1` leaves a core free.
 */
import { availableParallelism } from 'node:os'
import { decide } from '../gate/decide.ts'
import { size } from './arguments.ts'
import { ALPHA, DEPTHS, DROPS, LANGUAGES, MIN_DROP, settings, sizes } from './gate-settings.ts'
import { highest, inWords, lowest, meanShare, percent, range, shares, type Result } from './gate-shares.ts'
import { kinds, squares } from './gate-squares.ts'
import { atMinDrop, nulls, targets, worst } from './gate-targets.ts'
import { simulateAll } from './gate-threads.ts'
import { count, table } from './measure.ts'

const runs = size('runs', 2000)
const threads = size('threads', availableParallelism())
/** Standard errors that a share may lie above its bound by chance. */
const ERRORS = 3
/** How many times as many runs a setting gets that lay above. */
const AGAIN = 5

const start = performance.now()
const jobs = settings.map((setting) => ({ setting, runs, seed: 'first' }))
const tallies = await simulateAll(jobs, threads)
const results: Result[] = settings.map((setting, i) => ({ setting, tally: tallies[i] ?? {} }))
console.log(
  `${settings.length} settings: ${LANGUAGES} languages × ${DEPTHS} depths; ${count(runs)} runs each, alpha ${ALPHA}, least drop ${MIN_DROP}. ` +
    `Percent of runs: mean over settings (lowest–highest).\n`,
)

console.log('Alarms when nothing is worse:\n')
table(
  ['rule', 'a model against itself', 'two models equally good', 'worst where'],
  [
    ['the gate', 'regressed'],
    ['the gate without a least drop', 'significant'],
    ['its test by content unit, overall alone', 'overall by unit'],
    ['McNemar over all cases', 'McNemar'],
    ['clusters of item and haystack language', 'item and language'],
    ['2 points on the mean', 'threshold'],
  ].map(([rule = '', event]) => {
    const [itself = [], other = []] = nulls.map((name) => shares(results, `${name}: ${event}`))
    return [rule, range(itself), range(other), inWords(highest([...itself, ...other]).setting)]
  }),
)

console.log('\nPower of the gate:\n')
const passes = (units: number) =>
  decide({
    differences: Array.from({ length: units }, () => 0),
    minDrop: MIN_DROP,
    alpha: ALPHA,
    adjustedP: 1,
  }) === 'pass'
table(
  [
    'units',
    ...DROPS.map((drop) => `regressed, drop of ${100 * drop}`),
    'pass, itself',
    'pass, identical answers',
  ],
  sizes.map((units) => {
    const own = results.filter(({ setting }) => setting.units === units)
    return [
      units,
      ...DROPS.map((drop) => range(shares(own, `drop ${drop}: regressed`))),
      range(shares(own, 'itself: pass')),
      passes(units) ? 'always' : 'never',
    ]
  }),
)

console.log(`\nPass when the true drop is ${100 * MIN_DROP} points:\n`)
table(
  ['drop', 'overall', 'one language', 'the gate', 'worst where', 'one language by the standard error'],
  atMinDrop.map((name) => {
    const parts = ['overall passes', 'a language passes', 'pass'].map((part) =>
      shares(results, `${name}: ${part}`),
    )
    return [
      name === 'units lost' ? 'few units lose all, the others nothing' : 'every unit loses some',
      ...parts.map(range),
      inWords(highest(parts.flat()).setting),
      range(shares(results, `${name}: a language passes by its standard error`)),
    ]
  }),
)

console.log('\nIntervals that hold the truth:\n')
table(
  ['interval', 'runs, percent', 'lowest where', 'mean width, points'],
  [
    ...squares.flatMap((square) => kinds.map((kind) => `${square}: ${kind}`)),
    ...(targets['bounds of a difference'] ?? []).map(({ event }) => event),
  ].flatMap((event) => {
    const all = shares(results, event)
    const widths = shares(results, `${event}, width`)
    return all.length > 0
      ? [
          [
            event,
            range(all),
            inWords(lowest(all).setting),
            widths.length > 0 ? percent(meanShare(widths)) : '',
          ],
        ]
      : []
  }),
)

const all = Object.values(targets).flat()
const again = results
  .filter((result) => worst([result], all) > ERRORS)
  .map(({ setting }) => ({ setting, runs: AGAIN * runs, seed: 'again' }))
const fresh = await simulateAll(again, threads)
const judged = results.map((result) => {
  const at = again.findIndex(({ setting }) => setting === result.setting)
  return at < 0 ? result : { ...result, tally: fresh[at] ?? {} }
})
const verdicts = Object.entries(targets).map(([name, bounds]) => {
  const errors = worst(judged, bounds)
  const held = errors <= ERRORS
  if (!held) process.exitCode = 1
  return `${name} ${held ? 'hold' : 'DO NOT HOLD'} (${errors.toFixed(1)})`
})
console.log(
  `\n${again.length} of ${settings.length} settings lay more than ${ERRORS} standard errors above ${percent(ALPHA)}% in something and were run again, ${AGAIN} times as often. ` +
    `${((performance.now() - start) / 1000).toFixed(0)} s on ${threads} threads, ${(process.cpuUsage().user / 1e6).toFixed(0)} s of processor time.`,
)
console.log(
  `At most ${percent(ALPHA)}% everywhere but for chance (in brackets: standard errors that the worst lies above): ${verdicts.join(', ')}.`,
)
