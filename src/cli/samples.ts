import type { Command } from 'commander'
import { languages } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import { MlneedleError } from '../errors.ts'
import { Renderer } from '../haystack/chronicle/render.ts'
import { EDGES, edgeRecords } from '../haystack/chronicle/samples.ts'
import { packs } from '../../haystacks/chronicle/index.ts'

interface SampleOptions {
  readonly genre?: readonly string[]
  readonly count: string
  readonly variants?: boolean
}

export function addSamplesCommand(program: Command): void {
  program
    .command('samples')
    .description('show a language’s chronicle as it reads, sentence by sentence beside English')
    .argument('<language>', packs.map(({ language }) => language).join(', '))
    .option('--genre <names...>', `only these: ${Object.keys(world.genres).join(', ')}`)
    .option('--count <n>', `records of every genre, 1 to ${EDGES}`, '2')
    .option('--variants', 'every variant of every sentence and question, not only the one chosen')
    .action(printSamples)
}

function printSamples(code: string, { genre, count, variants }: SampleOptions): void {
  const own = rendererOf(code)
  const english = code === 'en' ? null : rendererOf('en')
  const unknown = genre?.find((name) => !(name in world.genres))
  if (unknown)
    throw new MlneedleError(
      `There is no genre “${unknown}”. There are: ${Object.keys(world.genres).join(', ')}.`,
    )
  const n = Number(count)
  if (!Number.isInteger(n) || n < 1 || n > EDGES)
    throw new MlneedleError(`--count takes a whole number from 1 to ${EDGES}, got “${count}”.`)
  const out: string[] = []
  for (const [name, definition] of Object.entries(world.genres)) {
    if (genre && !genre.includes(name)) continue
    for (const [i, record] of edgeRecords(world, own, name).slice(0, n).entries()) {
      out.push(`\n${name} ${i + 1}`)
      const show = (what: string, of: (renderer: Renderer) => readonly string[]) => {
        out.push(`  ${what}`)
        for (const [language, renderer] of [
          ['en', english],
          [code, own],
        ] as const)
          for (const text of renderer ? of(renderer) : []) out.push(`    ${language}  ${text}`)
      }
      const pick = (texts: readonly string[]) =>
        variants ? texts : texts.slice(i % texts.length, (i % texts.length) + 1)
      for (const sentence of Object.keys(definition.sentences))
        show(sentence, (renderer) => pick(renderer.variants(record, sentence, i)))
      for (const asked of Object.keys(definition.asked))
        show(`${asked}?`, (renderer) => pick(renderer.wordings(record, asked)))
    }
  }
  process.stdout.write(`${out.join('\n').trim()}\n`)
}

function rendererOf(code: string): Renderer {
  const pack = packs.find(({ language }) => language === code)
  const language = languages[code]
  if (!pack || !language)
    throw new MlneedleError(
      `There is no chronicle in “${code}”. There is: ${packs.map((each) => each.language).join(', ')}. haystacks/README.md says how to add one.`,
    )
  return new Renderer(world, pack, language)
}
