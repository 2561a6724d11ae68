/** A pack that is right, broken in one place: lint must say where and what. */
import { expect, test } from 'vitest'
import { en } from '../../haystacks/chronicle/en.ts'
import { languages } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import type { AnyPack } from '../haystack/chronicle/render.ts'
import type { Language } from '../language/language.ts'
import { packFaults } from './pack.ts'

const whole: AnyPack = en
const english = languages['en'] as Language
const faults = (pack: AnyPack, language = english) =>
  packFaults(world, pack, language).map(({ where, what }) => `${where}: ${what}`)

const guild = whole.genres['guild'] as AnyPack['genres'][string]
const dues = guild.sentences['dues'] as readonly string[]
/** The pack with the first variant of one sentence changed. */
const withDues = (text: string): AnyPack =>
  withGuild({ sentences: { ...guild.sentences, dues: [text, ...dues.slice(1)] as never } })
const withGuild = (changed: Partial<typeof guild>): AnyPack => ({
  ...whole,
  genres: { ...whole.genres, guild: { ...guild, ...changed } },
})

test('the English pack has no fault', () => expect(faults(whole)).toEqual([]))

test.each([
  ['{dues} coins', 'genre guild, sentence dues: prints dues, expected each of dues, members once'],
  ['{dues} {members', 'genre guild, sentence dues: unpaired brace'],
  ['{dues} of 3 {members}', 'a digit'],
  ['{dues}  {members}', 'two spaces'],
  [' {dues} {members}', 'at an end'],
  ['{dues} {members} {~soon}', 'no linking phrases of the kind soon'],
  ['{dues} {members} {warden|female=a|male=b}', 'no slot warden in this genre'],
  ['{dues} {members} {master|female=she}', '{master} has no words for “male”'],
  ['{dues} {members} [{master|neuter=it|other=x}|y]', '{master} is never “neuter”'],
  ['{dues} {members} {apprentices#one=a}', '{apprentices} has no words for “other”'],
  ['{dues} {members} {apprentices#few=a|other=b}', '{apprentices} is never “few”'],
  ['{dues.genitive} {members}', 'no amount declares the form genitive'],
])('a sentence “%s”', (text, what) => {
  expect(faults(withDues(text)).join('\n')).toContain(what)
})

test('too many, the same twice', () => {
  expect(
    faults(withGuild({ questions: { ...guild.questions, extra: ['a', 'b'] } as never })).join(),
  ).toContain('genre guild, question extra: the world knows none of that name')
  expect(faults(withDues(dues[1] as string)).join()).toContain('the same words as genre guild, sentence dues')
  expect(faults({ ...whole, links: { ...whole.links, further: ['a', 'b', 'c', 'c'] } }).join()).toContain(
    'links further',
  )
})

test('what is not written yet is no fault, and hides none', () => {
  const blank = (texts: object) =>
    Object.fromEntries(Object.keys(texts).map((name) => [name, ['', ' ', '', '']]))
  const goods = Object.fromEntries(Object.keys(whole.goods).map((ware) => [ware, '']))
  const heads = { ...whole.places.heads, heron: '' }
  const begun = withGuild({
    sentences: { ...blank(guild.sentences), dues: ['{dues} {members}', '{dues}', '', ''] } as never,
    questions: blank(guild.questions) as never,
  })
  expect(
    faults({
      ...begun,
      goods,
      places: { ...whole.places, heads },
      links: { ...whole.links, further: [] as never },
    }),
  ).toEqual(['genre guild, sentence dues: prints dues, expected each of dues, members once: {dues}'])
})

test('a question with a link', () => {
  const questions = {
    ...guild.questions,
    dues: ['{~further}, what of {town} in {year}?', 'What of {town}, {year}?'],
  }
  expect(faults(withGuild({ questions: questions as never })).join()).toContain(
    'has nothing before it to link to',
  )
})

test('names that do not tell their bearers apart', () => {
  const heads = { ...whole.places.heads, heron: whole.places.heads['gull'] as string }
  expect(faults({ ...whole, places: { ...whole.places, heads } }).join()).toMatch(/places: “.*” stands twice/)
  const cyrillic = { ...whole.places.heads, heron: 'Неron' }
  expect(faults({ ...whole, places: { ...whole.places, heads: cyrillic } }).join()).toContain('is not Latin')
})
