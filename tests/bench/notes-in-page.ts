// What the benchmark of the walk runs inside the page, from before its first script on.

export type Job = { readonly name: string; readonly runs: number; ms: number }

/** Notes how long each task takes in the worker, which does one after the other, until the page has its answer. */
export const timeWorkerTasks = () => {
  const jobs: Job[] = []
  let lastDone = 0
  Object.assign(window, { jobs })
  const Plain = window.Worker
  window.Worker = class extends Plain {
    private readonly asked = new Map<number, Job & { readonly start: number }>()
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      this.addEventListener('message', ({ data }: MessageEvent<{ job: number; kind: string }>) => {
        const job = this.asked.get(data.job)
        if (job === undefined || data.kind !== 'done') return
        const now = performance.now()
        jobs.push({ name: job.name, runs: job.runs, ms: now - Math.max(job.start, lastDone) })
        lastDone = now
      })
    }
    override postMessage(message: { job: number; task: { name: string; input: { runs: number } } }) {
      const { name, input } = message.task
      this.asked.set(message.job, { name, runs: input.runs, ms: NaN, start: performance.now() })
      super.postMessage(message)
    }
  }
}

/** Taps the first answer in the frame after the first paint, and notes when the page has it. */
export const tapAtFirstPaint = () => {
  const notes = { firstPaint: NaN, firstAnswer: NaN, blocked: 0 }
  Object.assign(window, { notes })
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) notes.blocked += Math.max(0, task.duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const paint of list.getEntriesByName('first-contentful-paint')) {
      notes.firstPaint = paint.startTime
      // the first paint may come before the first question is there
      const waiting = setInterval(() => {
        const radio = document.querySelector<HTMLInputElement>('fieldset input[type=radio]')
        if (radio === null) return
        clearInterval(waiting)
        radio.click()
        if (window.kept?.[radio.name] === radio.value) notes.firstAnswer = performance.now()
      }, 0)
    }
  }).observe({ type: 'paint', buffered: true })
}

/** Notes when the brief of a result stands, at the next frame, every task over 50 ms, and how far anything moved. */
export const noteBrief = () => {
  const notes = { standsAt: NaN, tasks: [] as { start: number; duration: number }[], shift: 0 }
  Object.assign(window, { notes })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      notes.shift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    if (document.getElementById('brief') === null) requestAnimationFrame(look)
    else requestAnimationFrame(() => (notes.standsAt = performance.now()))
  }
  requestAnimationFrame(look)
}
