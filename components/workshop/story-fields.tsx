import { useTranslations } from 'next-intl'
import type { CaseReply } from '@/lib/wire/sync-types'
import type { Mark } from '@/lib/workshop/find-named'
import { storyParts, type StoryPart } from '@/lib/workshop/own-case'
import { Original, StoryField } from './story-field'
import { notesOf } from './texts-of-case'

type Story = Readonly<Record<StoryPart, string>>
type StoryFieldsProps = {
  readonly found: CaseReply
  readonly story: Story
  readonly marks: Readonly<Record<StoryPart, readonly Mark[]>>
  readonly onWrite: (story: Story) => void
}

/** The parts of the story, all empty at first, each beside what the case has of it. */
export function StoryFields({ found, story, marks, onWrite }: StoryFieldsProps) {
  const t = useTranslations('workshop.own')
  const { codeName, ask, counterpart, area } = found.situation
  const originals: Readonly<Record<StoryPart, React.ReactNode>> = {
    title: <Original label={t('inCase.codeName')} text={codeName.value} />,
    ask: <Original label={t('inCase.ask')} text={ask.value} />,
    whom: <Original label={t('inCase.counterpart')} text={counterpart.value} />,
    told: (
      <>
        <Original label={t('inCase.area')} text={area.value} />
        <Notes found={found} />
      </>
    ),
    happened: <p className="quiet small">{t('inCase.happened')}</p>,
  }
  return storyParts.map((part) => (
    <StoryField
      key={part}
      part={part}
      text={story[part]}
      marks={marks[part]}
      onWrite={(text) => {
        onWrite({ ...story, [part]: text })
      }}
    >
      {originals[part]}
    </StoryField>
  ))
}

function Notes({ found }: { found: CaseReply }) {
  const t = useTranslations('workshop.own')
  const words = useTranslations('instrument.items')
  const notes = notesOf(found)
  if (notes.length === 0) return null
  return (
    <details>
      <summary>{t('inCase.notes', { count: notes.length })}</summary>
      {notes.map(({ item, note }) => (
        <Original key={item} label={words.has(`${item}.name`) ? words(`${item}.name`) : item} text={note} />
      ))}
    </details>
  )
}
