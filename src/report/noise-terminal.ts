import { counted, dropPoints, exactPercent, integer, points } from './format.ts'
import type { Noise, Spread } from './noise.ts'
import { markdownTable } from './table.ts'
import { oneLine } from './text.ts'

/** What `mlneedle aa` prints: plain text that is Markdown too. */
export const renderNoise = (all: readonly Noise[]): string => all.map(renderOne).join('\n\n')

function renderOne(noise: Noise): string {
  const { suite, model, cases, sameText, lost, gained, hypotheses, limits } = noise
  const alarms = hypotheses.filter(({ verdict }) => verdict === 'regressed')
  const rows = noise.spreads.map((spread, i) => [
    scope(spread),
    integer(spread.units),
    points(hypotheses[i]?.difference ?? null),
    (100 * spread.deviation).toFixed(1),
    dropPoints(spread.detectableDrop),
    integer(spread.unitsForMinDrop),
  ])
  return [
    `${oneLine(model)} against itself on ${oneLine(suite)}: ${counted(cases, 'prompt')} answered twice.`,
    `${exactPercent(cases === 0 ? null : sameText / cases)} of the answers are the same to the letter; ` +
      `${integer(lost + gained)} are right in one run only (${integer(lost)} lost, ${integer(gained)} gained).`,
    '',
    markdownTable([
      ['', 'units', 'difference', 'SD of units', 'drop found 4 times in 5', 'units to pass 4 times in 5'],
      ...rows,
    ]),
    '',
    `Of a gate with a least drop of ${dropPoints(limits.minDrop)}, by normal approximation, each line by itself. ` +
      'A model answers more like itself than another does: to compare two takes more units than these.',
    '',
    alarms.length === 0
      ? `A gate would have found nothing (alpha ${limits.alpha}).`
      : `A gate would have called ${alarms.map(scope).join(', ')} regressed. To a model that did not change that happens to at least one line in ${exactPercent(limits.alpha)} of runs at most. ` +
        'Run it again; if it repeats, the provider did not serve the same model twice.',
  ].join('\n')
}

const scope = ({ measure, language }: Pick<Spread, 'measure' | 'language'>): string =>
  language === null ? measure : `${measure} ${oneLine(language)}`
