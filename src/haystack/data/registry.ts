import { join } from 'node:path'
import envPaths from 'env-paths'

/** A public data set that can be fetched once into the user's cache. It is never part of this package. */
export interface DataSet {
  readonly title: string
  readonly licence: string
  /** Address that file names are appended to; pinned to one version. */
  readonly address: string
  /** File name → SHA-256. With an archive: of the archive alone. */
  readonly files: Readonly<Record<string, string>>
  /** Files to take out of the published zip archive: name in the cache → path in the archive. */
  readonly members?: Readonly<Record<string, string>>
}

const mlqaFile = (code: string): string => `test-context-${code}-question-${code}.json`

export const dataSets: Readonly<Record<string, DataSet>> = {
  xquad: {
    title: 'XQuAD: 240 paragraphs and 1,190 questions in 12 languages (Artetxe, Ruder and Yogatama)',
    licence: 'CC BY-SA 4.0',
    address:
      'https://raw.githubusercontent.com/google-deepmind/xquad/7d30520c717524000f0d9d2f9c10a069acd9d285/',
    files: {
      'xquad.ar.json': 'abdabd7afed5c635d99cca0f3f0d0c9d9ed0bc77451e963c2e4e0638c29e486d',
      'xquad.de.json': '990b5d746746ed65ed4702ea5f35f99ffa4e2f1c390c07d003642acd937916f9',
      'xquad.el.json': '821cf0f88e73fa258fd2f548b19b6ec39f7025059e16f6f9fc8cd797c9c3663e',
      'xquad.en.json': 'e4c57d1c9143aaa1c5d265ba5987a65f4e69528d2a98f29d6e75019b10344f29',
      'xquad.es.json': 'dcbae93ec3a9f4b9e78fd834a171d6f96c1a875e10e15b7530b7e4ef4971e37e',
      'xquad.hi.json': 'df2cce3532b37e9beb8979704b5c9a4bf874358f105395a298b89427b43b9d24',
      'xquad.ro.json': '94f8d54e93ad2b7dd2e76dd921a666b5b8eff2d4379df9f179c42b445f09643f',
      'xquad.ru.json': '208d5b1aa154c52b1b5c5eda16281e455e8fd198cdb9af3f469f0d6037d973bf',
      'xquad.th.json': '5cdda11d0e1e075f7872abf4e6ae830388ce7f617964d542308e9ae4257e0f43',
      'xquad.tr.json': '92179a564774b7696100d144c1e10870d0a966b6fccbdd254a65b9d2ab1971cc',
      'xquad.vi.json': 'f619a1eb11fb42d3ab0834259e488a65f585447ef6154437bfb7199d85161a04',
      'xquad.zh.json': '691d0b3359bc6b8faa8de931dfdfe21d50a65861ae348e32a0d1a0190b0c8835',
    },
  },
  mlqa: {
    title:
      'MLQA, test set: 7 languages, a question in four of them on average (Lewis, Oğuz, Rinott, Riedel and Schwenk)',
    licence: 'CC BY-SA 3.0',
    address: 'https://dl.fbaipublicfiles.com/MLQA/',
    files: { 'MLQA_V1.zip': '246e8089933d13007fe80684d5c5c0713d6834cf8b3b4a0ec7c66f0a0d2baac8' },
    members: Object.fromEntries(
      ['ar', 'de', 'en', 'es', 'hi', 'vi', 'zh'].map((code) => [
        mlqaFile(code),
        `MLQA_V1/test/${mlqaFile(code)}`,
      ]),
    ),
  },
}

/** Where a data set lies on this machine: the user's data folder, by each system's custom. */
export const dataFolder = (name: string): string => join(envPaths('mlneedle', { suffix: '' }).data, name)
