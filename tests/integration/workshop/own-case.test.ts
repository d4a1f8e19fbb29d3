import { describe, expect, it } from 'vitest'
import { storyLimits } from '@/lib/workshop/own-case'
import { Browser } from '@/tests/integration/people/api'
import { signInAs } from '@/tests/integration/sign-in-as'
import {
  createCase,
  deleteCase,
  editSituation,
  level,
  newIds,
  saying,
  setAnswer,
  type Ids,
} from '@/tests/integration/sync/changes'
import { listTables, readTable } from '@/tests/integration/sync/tables'
import { makePhones, startWorkshops, Trainer } from './api'

const { url, port } = startWorkshops()
const image = 'counterpart.image'
const listed = 'counterpart.designated'

const written = {
  title: 'A bridge',
  ask: 'To cross a bridge',
  whom: 'A unit',
  told: 'Line one.\nLine two.',
  happened: 'They crossed.',
}

/** A case of `local` with a name, an area and three answers, and the sum of its revisions. */
async function makeCase(): Promise<{
  readonly ids: Ids
  readonly revisions: number
  readonly owner: Browser
}> {
  const owner = Browser.with(await signInAs(url(), 'local'))
  const ids = newIds()
  await owner.send(
    createCase(ids),
    editSituation(ids, 'codeName', 'Heron'),
    editSituation(ids, 'area', 'Marib'),
    setAnswer(ids, image, level(3, 'Salim said so')),
    setAnswer(ids, listed, saying({ kind: 'yesno', yes: true })),
    setAnswer(ids, 'counterpart.trust', level(1)),
  )
  return { ids, revisions: await revisionsOf(owner, ids), owner }
}

async function revisionsOf(browser: Browser, { caseId }: Ids): Promise<number> {
  const found = await browser.case(caseId)
  if (typeof found === 'number') throw new Error(String(found))
  const all = [...Object.values(found.situation), ...found.assessments]
  return all.reduce((sum, { revision }) => sum + revision, 0)
}

const asking = ({ caseId }: Ids, revisions: number, more: object = {}) => ({
  scenario: 'own',
  own: { caseId, revisions, ...written, levers: ['reputation.denounce'], withAnswers: true, ...more },
})
const opening = (trainer: Trainer, body: object) =>
  trainer.write('open', { questions: [image, listed], language: 'en', isDryRun: false, ...body })
const problemOf = async (response: Response) =>
  ((await response.json()) as { readonly error?: string }).error ?? 'none'

describe('a workshop about an own case', () => {
  it('tells what the trainer wrote, the end at the end, and nothing else of the case', async () => {
    const { ids, revisions, owner } = await makeCase()
    const trainer = await Trainer.signIn(url(), 'local')
    const wall = await trainer.open(asking(ids, revisions))
    expect(wall).toMatchObject({ scenario: 'own', levers: ['reputation.denounce'] })
    expect(wall.story).toEqual({ ...written, happened: '', answers: null })
    const [phone] = makePhones(port(), wall.code, 1)
    await trainer.step(wall.id, 'next')
    expect(await phone?.say(image, 1)).toBe('kept')
    await owner.send(deleteCase(ids)) // the copy is the workshop's own
    const shown = await trainer.step(wall.id, 'next', 'next', 'levers', 'next', 'next', 'next')
    expect(shown).toMatchObject({ course: { step: 'reveal' }, raters: [{ [image]: { level: 1 } }] })
    expect(shown.story).toEqual({ ...written, happened: '', answers: null })
    expect(Object.keys(shown.raters[0] ?? {})).toEqual([image])
    const end = await trainer.step(wall.id, 'next')
    expect(end.story).toEqual({ ...written, answers: { [image]: 3, [listed]: 4 } })
    expect(JSON.stringify(end)).not.toMatch(/Heron|Marib|Salim/)
    await trainer.write('end', { id: wall.id, keep: false })
  })

  it('sends no word of the story to phones', async () => {
    const { ids, revisions } = await makeCase()
    const trainer = await Trainer.signIn(url(), 'local')
    const { id, code } = await trainer.open(asking(ids, revisions, { title: 'UNHEARD', told: 'UNHEARD' }))
    const base = `http://127.0.0.1:${String(port())}/join/${code ?? ''}`
    const page = await (await fetch(base)).text()
    expect(page).toContain('An own case')
    await trainer.step(id, 'next')
    const [phone] = makePhones(port(), code, 1)
    expect(page + ((await phone?.see()) ?? '')).not.toMatch(/UNHEARD|Heron|Marib|Salim/)
    await trainer.write('end', { id, keep: false })
  })

  it('leaves no row, and no link to the case, when it is erased; of counts that are kept, no word', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    for (const keep of [true, false]) {
      const { ids, revisions } = await makeCase()
      const { id } = await trainer.open(asking(ids, revisions))
      for (const table of (await listTables(url())).filter((one) => one.startsWith('Workshop')))
        expect(JSON.stringify(await readTable(url(), table)), table).not.toContain(ids.caseId)
      expect(JSON.stringify(await readTable(url(), 'WorkshopStory'))).toContain('A bridge')
      await trainer.write('end', { id, keep })
      expect(await readTable(url(), 'WorkshopStory')).toEqual([])
      expect(JSON.stringify(await readTable(url(), 'Workshop'))).not.toContain('bridge')
    }
  })

  it('is refused where the case changed, is gone, or may not be read any more, and says which', async () => {
    const { ids, revisions, owner } = await makeCase()
    const trainer = await Trainer.signIn(url(), 'local')
    const other = await Trainer.signIn(url(), 'other')
    await signInAs(url(), 'admin', ['administrator'])
    const admin = await Trainer.signIn(url(), 'admin')
    expect(await problemOf(await opening(trainer, asking(newIds(), 0)))).toBe('unknown-case')
    expect((await opening(other, asking(ids, revisions))).status).toBeGreaterThanOrEqual(403)
    expect((await opening(admin, asking(ids, revisions))).status).toBe(403)
    await owner.send(setAnswer(ids, image, level(0), 1))
    expect(await problemOf(await opening(trainer, asking(ids, revisions)))).toBe('case-changed')
    await owner.send(deleteCase(ids))
    expect(await problemOf(await opening(trainer, asking(ids, revisions)))).toBe('deleted')
    expect(await readTable(url(), 'WorkshopStory')).toEqual([])
  })

  it('stands in the trail, under the case', async () => {
    const { ids, revisions } = await makeCase()
    const trainer = await Trainer.signIn(url(), 'local')
    const { id } = await trainer.open(asking(ids, revisions))
    const acts = (await readTable(url(), 'Audit')).filter(({ subject }) => subject === ids.caseId)
    expect(acts.map(({ act }) => act)).toEqual(expect.arrayContaining(['read-cases', 'open-workshop']))
    expect(JSON.stringify(acts)).not.toContain('bridge')
    await trainer.write('end', { id, keep: false })
  })

  it('takes texts in any script and as long as the page allows, and nothing that is empty, longer or no text', async () => {
    const { ids, revisions } = await makeCase()
    const trainer = await Trainer.signIn(url(), 'local')
    const long = { told: '語'.repeat(storyLimits.told), happened: '<b>&"\u202e' }
    const { id, story } = await trainer.open(asking(ids, revisions, { ...long, withAnswers: false }))
    expect(story?.told).toBe(long.told)
    await trainer.write('end', { id, keep: false })
    for (const wrong of [
      { title: '' },
      { told: '  \n ' },
      { told: 'x'.repeat(storyLimits.told + 1) },
      { told: 'a\0b' },
      { title: '\ud800' },
      { levers: [] },
      { levers: ['lever.unknown'] },
      { caseId: 'x' },
      { notes: 'x' },
    ]) {
      const response = await opening(trainer, asking(ids, revisions, wrong))
      expect([JSON.stringify(wrong).slice(0, 40), response.status]).toEqual([expect.anything(), 400])
    }
    const without = { scenario: 'own', own: undefined }
    expect((await opening(trainer, without)).status).toBe(400)
    expect((await opening(trainer, { ...asking(ids, revisions), scenario: 'angola-late' })).status).toBe(400)
  })
})
