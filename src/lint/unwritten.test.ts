/** A pack under way: what is missing is told by place, and the rest can be read and judged. */
import { expect, test } from 'vitest'
import { de } from '../../haystacks/chronicle/de.ts'
import { en } from '../../haystacks/chronicle/en.ts'
import { languages } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import type { AnyPack } from '../haystack/chronicle/render.ts'
import type { Language } from '../language/language.ts'
import { lint } from './report.ts'
import { samples } from './samples.ts'
import { unwritten } from './unwritten.ts'
import { unwrittenLines } from './unwritten-text.ts'

const whole: AnyPack = de
const german = languages['de'] as Language
const english = { pack: en as AnyPack, language: languages['en'] as Language }
const lines = (pack: AnyPack, language = german) => unwrittenLines(world, unwritten(world, pack, language))

const empty = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, list]) => [name, list.map(() => '')])) as never
const blankGenre = ({ sentences, questions }: AnyPack['genres'][string]): AnyPack['genres'][string] => ({
  sentences: empty(sentences),
  questions: empty(questions),
})
const guild = whole.genres['guild'] as AnyPack['genres'][string]
const [first, second, third, ...others] = guild.sentences['dues'] as readonly string[]

/** German with parts missing: two genres' sentences, some names, goods and links, a month. */
const begun: AnyPack = {
  ...whole,
  persons: { ...whole.persons, given: { ...whole.persons.given, anna: '', zoe: { base: '' } } },
  goods: Object.fromEntries(Object.keys(whole.goods).map((ware) => [ware, ''])),
  months: whole.months.with(3, ''),
  links: { ...whole.links, further: whole.links.further.map(() => '') as never },
  genres: {
    ...whole.genres,
    court: blankGenre(whole.genres['court'] as typeof guild),
    guild: { ...guild, sentences: { ...guild.sentences, dues: [first, '', third, ...others] as never } },
  },
}

test('of a whole pack nothing is missing', () => expect(lines(whole)).toEqual([]))

test('what is missing is told by place, a genre of which nothing is written in one line', () => {
  const n = (texts: object) => Object.values(texts).flat().length
  const court = whole.genres['court'] as typeof guild
  const all = n(court.sentences) + n(court.questions)
  const goods = Object.keys(whole.goods).length
  const given = Object.keys(whole.persons.given).length
  const links = whole.links.further.length
  expect(lines(begun)).toEqual([
    `persons, given names: 2 of ${given} still to be written: anna, zoe`,
    `goods: ${goods} of ${goods} still to be written: ${world.goods.slice(0, 10).join(', ')} and ${goods - 10} more`,
    'months: 1 of 12 still to be written: 4',
    `links further: ${links} of ${links} still to be written`,
    `genre guild, sentence dues: 1 of ${3 + others.length} still to be written`,
    `genre court: ${all} of ${all} still to be written`,
  ])
})

test('a list that is too short lacks what it is short of', () => {
  const short = { ...guild.sentences, dues: [first, second, third] as never }
  expect(lines({ ...whole, genres: { ...whole.genres, guild: { ...guild, sentences: short } } })).toEqual([
    'genre guild, sentence dues: 1 of 4 still to be written',
  ])
  const statements = { ...german.statements, none: german.statements.none.slice(0, 3), yes: [] }
  const prompt = { ...german.prompt, noneWord: '' }
  expect(lines(whole, { ...german, ownName: '', prompt, statements })).toEqual([
    'name of the language: 1 of 2 still to be written: ownName',
    'prompt: 1 of 8 still to be written: noneWord',
    'statements none: 5 of 8 still to be written',
    'statements yes: 1 of 1 still to be written',
  ])
})

test('a pack under way is not rendered nor compared, and faults of what is written are told', async () => {
  const sentences = { ...guild.sentences, dues: ['{dues', '', third, ...others] as never }
  const pack = { ...begun, genres: { ...begun.genres, guild: { ...guild, sentences } } }
  const report = await lint(world, [english.pack, pack], languages, ['de'], null, () => {})
  expect(report.languages).toMatchObject([{ language: 'de', figures: null }])
  expect(report.overlap).toEqual({})
  expect(report.faults).toEqual([
    {
      language: 'de',
      where: 'genre guild, sentence dues',
      what: 'unpaired brace in template “{dues”',
    },
  ])
})

test('samples show the genres that are done, with English names where none is written', () => {
  const read = (pack: AnyPack, genres: readonly string[]) =>
    samples(world, { pack, language: german }, english, genres, { count: 2, variants: true })
  const shown = read(begun, ['mint', 'court', 'guild', 'fair'])
  expect(shown.notShown).toEqual([
    expect.stringMatching(/^court: \d+ of its sentences and questions are still to be written$/),
    'guild: 1 of its sentences and questions are still to be written',
  ])
  expect(shown.lines).toContain('\nmint 1')
  expect(shown.lines).toContain('\nfair 2')
  expect(shown.lines.join('\n')).toMatch(/^ {4}de {2}.*‹\w+›/m)
  expect(shown.lines.join('\n')).not.toMatch(/^ {4}en {2}.*‹/m)
  expect(read(whole, ['mint']).lines.join('\n')).not.toContain('‹')
})

test('samples tell a fault of the genre it is in, and show the others', () => {
  const sentences = { ...guild.sentences, dues: ['{dues', second, third, ...others] as never }
  const broken = { ...whole, genres: { ...whole.genres, guild: { ...guild, sentences } } }
  const { lines: shown, notShown } = samples(
    world,
    { pack: broken, language: german },
    english,
    ['guild', 'mint'],
    { count: 1, variants: false },
  )
  expect(notShown).toEqual([expect.stringContaining('genre guild, sentence dues: unpaired brace')])
  expect(shown[0]).toBe('\nmint 1')
})
