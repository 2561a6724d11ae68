/** How sure `toAnswerIn` is of the language of short texts: XQuAD's questions and answers in the bundled languages of Latin script. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../haystacks/languages/index.ts'
import { writtenIn } from '../matchers/written-in.ts'
import { table, xquadFolder } from './measure.ts'

const folder = xquadFolder()
if (folder) {
  const bundled = Object.values(languages)
  const latin = bundled.filter(({ script }) => script === 'Latn')
  const percent = (n: number, all: number) => `${((100 * n) / all).toFixed(2)}%`
  const rows = latin.map((own) => {
    const { questions, answers } = textsOf(own.code)
    const share = (texts: readonly string[], language: typeof own, verdict: string) =>
      texts.filter((text) => writtenIn(text, language, bundled).verdict === verdict).length
    const wrong = (texts: readonly string[]) =>
      Math.max(...latin.filter((other) => other !== own).map((other) => share(texts, other, 'yes')))
    return [
      own.code,
      percent(share(questions, own, 'yes'), questions.length),
      percent(share(questions, own, 'no'), questions.length),
      percent(wrong(questions), questions.length),
      percent(share(answers, own, 'yes'), answers.length),
      percent(share(answers, own, 'no'), answers.length),
      percent(wrong(answers), answers.length),
    ]
  })
  table(
    [
      '',
      'questions: its own',
      'not its own',
      'another (worst)',
      'answers: its own',
      'not its own',
      'another (worst)',
    ],
    rows,
  )
}

function textsOf(code: string): { questions: string[]; answers: string[] } {
  const file = JSON.parse(readFileSync(join(folder as string, `xquad.${code}.json`), 'utf8')) as {
    data: { paragraphs: { qas: { question: string; answers: { text: string }[] }[] }[] }[]
  }
  const qas = file.data.flatMap(({ paragraphs }) => paragraphs).flatMap((paragraph) => paragraph.qas)
  return {
    questions: qas.map(({ question }) => question),
    answers: qas
      .map(({ answers: [first] }) => first?.text ?? '')
      .filter((text) => text.split(/\s+/).length <= 3),
  }
}
