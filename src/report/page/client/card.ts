import { h, type ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isMeasured } from '../../../score/types.ts'
import { axisNames } from '../../axis.ts'
import { depthLabel, integer, lengthLabel } from '../../format.ts'
import { cut, oneLine, shellArgument } from '../../text.ts'
import type { PageTexts } from '../data.ts'
import { Name, Said } from './parts.ts'
import { languageName, plain, type Report } from './report.ts'
import { readTexts, type PageCase } from './unpack.ts'
import { seconds, usd } from './words.ts'

/** Questions, golds and answers, once they are read. */
export function useTexts(): PageTexts | null {
  const [texts, setTexts] = useState<PageTexts | null>(null)
  useEffect(() => void readTexts().then(setTexts), [])
  return texts
}

/** A case to read: question, gold, each answer with its outcome, and how to see the prompt. */
export function Card({
  report,
  texts,
  answers,
}: {
  report: Report
  texts: PageTexts
  /** The same case, as each contender answered it. */
  answers: readonly PageCase[]
}): ComponentChildren {
  // A baseline kept without its answers knows no question either.
  const one = answers.find(({ question }) => texts.questions[question] !== '') ?? answers[0]!
  return h('article', { class: 'card', 'aria-label': plain(one.id) }, [
    h('p', { class: 'soft where' }, h('bdi', null, whereOf(report, one))),
    h('dl', null, [
      h('dt', null, 'Question'),
      h(
        'dd',
        null,
        texts.questions[one.question] === ''
          ? notKept
          : h(Said, { text: texts.questions[one.question] ?? '', language: one.questionLanguage }),
      ),
      h('dt', null, 'Gold'),
      h('dd', null, h(Gold, { texts, one })),
      ...answers.flatMap((answer) => [
        h('dt', null, answers.length > 1 ? h(Name, { report, at: answer.contender }) : 'Answer'),
        h('dd', null, h(Answer, { texts, one: answer })),
      ]),
    ]),
    h(Command, { id: one.id }),
  ])
}

/** A baseline may be kept without its texts. */
const notKept = h('em', { class: 'soft' }, 'not kept')

/** What would have been right: the gold; to a yes/no question yes or no; of an absent twin, none. */
function Gold({ texts, one }: { texts: PageTexts; one: PageCase }): ComponentChildren {
  if (one.task === 'existence')
    return h('em', null, one.needlePresent ? 'yes, it is there' : 'no, it is absent')
  if (!one.needlePresent) return h('em', null, 'absent: the answer is none')
  const golds = texts.golds[one.gold] ?? []
  if (golds.length === 0) return notKept
  return h(
    'span',
    { class: 'golds' },
    golds.map((gold) => h(Said, { text: gold, language: null })),
  )
}

function Answer({ texts, one }: { texts: PageTexts; one: PageCase }): ComponentChildren {
  const details = [
    one.durationMs === null || one.cached ? null : seconds(one.durationMs),
    one.costUsd === null || one.costUsd === 0 ? null : usd(one.costUsd),
    one.cached ? 'kept from before' : null,
  ].filter((text) => text !== null)
  return h('div', null, [
    h('span', { class: `outcome ${one.outcome}` }, one.outcome),
    details.length === 0 ? null : h('small', { class: 'soft' }, ` ${details.join(', ')}`),
    one.answer >= 0
      ? h(Said, { text: texts.answers[one.answer] ?? '', language: one.answerLanguage })
      : isMeasured(one.outcome)
        ? h('div', null, notKept)
        : null,
    one.reason === null ? null : h('p', { class: 'soft' }, h('bdi', null, oneLine(one.reason))),
  ])
}

/** Where a case stands, in one line. */
function whereOf(report: Report, one: PageCase): string {
  const language = (code: string | null) => (code === null ? 'none' : languageName(report, code))
  const { needleLanguage: needle, haystackLanguage: haystack, questionLanguage: question } = one
  const languages =
    needle === question && (haystack === null || haystack === needle)
      ? language(needle)
      : `${axisNames.needleLanguage} ${language(needle)}, haystack ${language(haystack)}, question ${language(question)}`
  return [
    one.control === null ? plain(one.experiment) : one.control.replace('-', ' '),
    ...(one.contextTokens === null ? [] : [lengthLabel(one.contextTokens)]),
    ...(one.depth === null ? [] : [`depth ${depthLabel(one.depth)}`]),
    languages,
    ...(one.needlePresent ? [] : ['needle absent']),
    ...(one.promptTokens === null ? [] : [`${integer(one.promptTokens)} tokens`]),
  ].join(' · ')
}

/** The command that rebuilds the prompt. */
function Command({ id }: { id: string }): ComponentChildren {
  const [copied, setCopied] = useState<'' | 'Copied' | 'Not copied'>('')
  const command = `npx mlneedle prompt ${shellArgument(id)}`
  const copy = async () => {
    setCopied((await copyText(command)) ? 'Copied' : 'Not copied')
    setTimeout(() => setCopied(''), 2000)
  }
  return h('div', { class: 'command' }, [
    h('code', { dir: 'ltr' }, cut(command, 600)),
    h(
      'button',
      {
        type: 'button',
        onClick: () => void copy(),
        'aria-label': copied === '' ? 'Copy the command that rebuilds this prompt' : undefined,
      },
      copied || 'Copy',
    ),
    h('span', { class: 'hidden', role: 'status' }, copied),
  ])
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
