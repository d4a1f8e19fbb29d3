import { useTranslations } from 'next-intl'
import { listAsks } from '@/lib/reading/ask/ask-list'
import { groupLevers } from '@/lib/reading/levers/lever-groups'
import { powerVerdict } from '@/lib/reading/power-verdict'
import type { ResultPage } from '@/components/words/result-page'

/** Three sentences for someone with one minute: who is stronger, how the levers stand, what to find out first. */
export function ResultBrief({ page }: { page: ResultPage }) {
  const t = useTranslations('result.brief')
  const asks = listAsks(page.answers, page.result, page.information)
  const ask = asks.find(({ item }) => item !== 'weights')
  const groups = groupLevers(page.result.levers)
  return (
    <div className="brief">
      {page.showShares ? (
        <>
          <p>{t('power', countVerdicts(page))}</p>
          <p>
            {t('levers', {
              favourable: groups.favourable.length,
              against: groups.against.length,
              blocked: groups.blocked.length,
              stopped: groups.stopped.length,
            })}
          </p>
        </>
      ) : (
        <p>{t('tooFew', { answered: page.counts.answered })}</p>
      )}
      {ask && <p>{t('ask', { item: page.words.name(ask.item), find: page.words.find(ask.item) })}</p>}
    </div>
  )
}

/** In how many of the three dimensions which side is ahead, by the same verdicts as below. */
function countVerdicts({ result }: ResultPage) {
  const kinds = result.power.map((power) => powerVerdict(power).kind)
  const theirs = kinds.filter((kind) => kind === 'theirs' || kind === 'probably-theirs').length
  const ours = kinds.filter((kind) => kind === 'ours' || kind === 'not-theirs').length
  return { theirs, ours, open: kinds.length - theirs - ours }
}
