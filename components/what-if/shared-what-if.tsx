'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useItemWords } from '@/components/words/item-words'
import { OfVersion } from '@/components/words/of-version'
import { rich } from '@/components/words/rich'
import { localePath } from '@/components/ui/locale-path'
import { currentInstrument } from '@/lib/instrument/instruments'
import { findItem } from '@/lib/instrument/items-by-id'
import type { Answers } from '@/lib/instrument/types'
import { readWhatIfLink, type LinkProblem } from '@/lib/reading/what-if/read-what-if-link'
import { Sandbox } from './sandbox'
import { useFragment } from './use-fragment'

/** Opens the what-if that the address carries: its answers, what is supposed, and the sandbox. */
export function SharedWhatIf() {
  const t = useTranslations('whatIf.shared')
  const heading = useTranslations('whatIf')('heading')
  const fragment = useFragment()
  const read = useMemo(() => (fragment === null ? null : readWhatIfLink(fragment)), [fragment])
  if (read === null) return <p className="quiet">{t('loading')}</p>
  if (!read.ok) return <Problem problem={read.problem} />
  const { version, answers, supposed } = read.value
  return (
    <OfVersion version={version}>
      <div className="stack">
        <p>{t('lead')}</p>
        <p className="note">{t('known')}</p>
        <CarriedAnswers answers={answers} />
        <h2>{heading}</h2>
        <Sandbox
          key={fragment}
          version={version}
          situation={{ answers }}
          of="link"
          first={[]}
          initial={supposed}
        />
      </div>
    </OfVersion>
  )
}

function CarriedAnswers({ answers }: { answers: Answers }) {
  const t = useTranslations('whatIf.shared')
  const words = useItemWords(null)
  const given = Object.entries(answers)
  return (
    <details className="more">
      <summary>{t('answers', { count: given.length })}</summary>
      <ul className="rlist small">
        {given.map(([item, answer]) => (
          <li key={item}>
            {t.rich('answer', {
              ...rich,
              item: words.name(item),
              answer: words.answer(item, answer) ?? t('notApplicable'),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Problem({ problem }: { problem: LinkProblem }) {
  const t = useTranslations('whatIf.shared.problem')
  const words = useItemWords(null)
  const locale = useLocale()
  const nameOf = (item: string) => (findItem(currentInstrument, item) === null ? item : words.name(item))
  return (
    <div className="note stack-s" role="alert">
      <h2>{t('heading')}</h2>
      <p>
        {t(problem.kind, {
          own: currentInstrument.version,
          version: 'version' in problem ? problem.version : '',
          item: 'item' in problem ? nameOf(problem.item) : '',
          level: 'level' in problem ? problem.level : '',
        })}
      </p>
      <p>
        <a className="btn" href={localePath(locale, '/')}>
          {t('home')}
        </a>
      </p>
    </div>
  )
}
