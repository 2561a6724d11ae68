import type { Command } from 'commander'
import { languages } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import { MlneedleError } from '../errors.ts'
import type { AnyPack } from '../haystack/chronicle/render.ts'
import { EDGES } from '../haystack/chronicle/samples.ts'
import { packs } from '../../haystacks/chronicle/index.ts'
import type { Language } from '../language/language.ts'
import { samples } from '../lint/samples.ts'
import { unwrittenWords } from '../lint/unwritten.ts'

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

function printSamples(code: string, { genre, count, variants = false }: SampleOptions): void {
  const own = spoken(code)
  const unknown = genre?.find((name) => !(name in world.genres))
  if (unknown)
    throw new MlneedleError(
      `There is no genre “${unknown}”. There are: ${Object.keys(world.genres).join(', ')}.`,
    )
  const n = Number(count)
  if (!Number.isInteger(n) || n < 1 || n > EDGES)
    throw new MlneedleError(`--count takes a whole number from 1 to ${EDGES}, got “${count}”.`)
  const genres = Object.keys(world.genres).filter((name) => !genre || genre.includes(name))
  const { lines, notShown } = samples(world, own, spoken('en'), genres, { count: n, variants })
  if (lines.length > 0) process.stdout.write(`${lines.join('\n').trim()}\n`)
  const words = unwrittenWords(world, own.pack).map(({ where }) => where)
  if (lines.length > 0 && words.length > 0)
    tell(`Shown in English, in ‹ ›, where still to be written: ${words.join('; ')}.`)
  if (notShown.length === 0) return
  tell(['Not shown:', ...notShown].join('\n  '))
  tell(`\`mlneedle lint ${code}\` lists what is missing or wrong, place by place.`)
  if (lines.length === 0) process.exitCode = 1
}

const tell = (text: string): void => void process.stderr.write(`mlneedle: ${text}\n`)

function spoken(code: string): { pack: AnyPack; language: Language } {
  const pack = packs.find(({ language }) => language === code)
  const language = languages[code]
  if (!pack || !language)
    throw new MlneedleError(
      `There is no chronicle in “${code}”. There is: ${packs.map((each) => each.language).join(', ')}. haystacks/README.md says how to add one.`,
    )
  return { pack, language }
}
