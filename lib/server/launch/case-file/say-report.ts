import { isNews, type Report } from '@/lib/travel/case/report'

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What came of opening a file, in lines for a terminal. */
export function sayReport(report: Report): readonly string[] {
  const { isNew, answers, fields, assessments, isLookNew, choices, aside, older, stayOpen, differing } =
    report
  const came = [
    ...(assessments === 0 ? [] : [several(assessments, 'submitted assessment', 'submitted assessments')]),
    ...(isLookNew ? ['an assessment that is still open'] : []),
    ...(answers === 0 ? [] : [several(answers, 'answer', 'answers')]),
    ...(fields === 0 ? [] : [several(fields, 'entry about the case', 'entries about the case')]),
  ]
  const left = choices + aside
  return [
    isNew
      ? 'The case is on this copy now.'
      : isNews({ ...report, choices: 0, aside: 0 })
        ? 'The case was updated from the file.'
        : older > 0
          ? 'Nothing was changed: this copy has newer answers than the file.'
          : left + differing > 0
            ? 'Nothing was changed.'
            : 'Nothing new: this copy has all that is in the file.',
    ...(came.length === 0 ? [] : [`What came: ${came.join(', ')}.`]),
    ...(assessments === 0 ? [] : ['This copy worked out the results again, with its own matrix.']),
    ...(left === 0
      ? []
      : [
          `In ${several(left, 'place', 'places')} this copy and the file say different things. Those stay as they are here. Open the file in the browser to choose.`,
        ]),
    ...(stayOpen === 0
      ? []
      : ['The file has the assessment as submitted. It was changed here, so here it stays open.']),
    ...(differing === 0
      ? []
      : ['Both copies submitted the same assessment with different answers. The one here stays as it is.']),
  ]
}
