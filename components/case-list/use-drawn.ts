import { useCallback, useEffect, useState } from 'react'

const step = 40

/**
 * How many rows of a long list are drawn: those a person has scrolled to, and a screen or two more. `end` is the element
 * after the last of them; `drawMore` is for those who do not scroll.
 */
export function useDrawn(total: number) {
  const [most, setMost] = useState(step)
  const [end, setEnd] = useState<Element | null>(null)
  const drawMore = useCallback(() => {
    setMost((before) => before + step)
  }, [])
  const isAll = most >= total

  useEffect(() => {
    if (end === null || isAll) return
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) drawMore()
      },
      { rootMargin: '1000px' },
    )
    observer.observe(end)
    return () => {
      observer.disconnect()
    }
  }, [end, isAll, most, drawMore])

  return { drawn: Math.min(most, total), end: setEnd, drawMore }
}
