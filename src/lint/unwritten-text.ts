import type { World } from '../haystack/chronicle/types.ts'
import { integer } from '../report/format.ts'
import { groupBy } from '../report/order.ts'
import type { Unwritten } from './unwritten.ts'

/** Names told of one part. */
const MOST_NAMES = 10

/** What is still to be written, a line for each part; a genre of which nothing is written has one line for all of it. */
export const unwrittenLines = (world: World, parts: readonly Unwritten[]): string[] =>
  [...groupBy(parts, ({ genre, where }) => (genre === null ? where : `genre ${genre}`))].flatMap(
    ([where, own]) => (isUntouched(world, own) ? [line(sum(where, own))] : own.map(line)),
  )

function isUntouched({ genres }: World, parts: readonly Unwritten[]): boolean {
  const genre = genres[parts[0]?.genre ?? '']
  return (
    genre !== undefined &&
    parts.length === Object.keys(genre.sentences).length + Object.keys(genre.asked).length &&
    parts.every(({ missing, of }) => missing === of)
  )
}

const sum = (where: string, parts: readonly Unwritten[]): Unwritten => ({
  genre: null,
  where,
  missing: parts.reduce((all, { missing }) => all + missing, 0),
  of: parts.reduce((all, { of }) => all + of, 0),
  names: [],
})

function line({ where, missing, of, names }: Unwritten): string {
  const more = names.length > MOST_NAMES ? ` and ${integer(names.length - MOST_NAMES)} more` : ''
  const which = names.length > 0 ? `: ${names.slice(0, MOST_NAMES).join(', ')}${more}` : ''
  return `${where}: ${integer(missing)} of ${integer(of)} still to be written${which}`
}
