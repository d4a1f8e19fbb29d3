/** Milliseconds that a browser may take to begin with the file. */
const keptMs = 60_000

/** Hands a file to the browser, which puts it where it puts downloads. */
export function download(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, keptMs)
}
