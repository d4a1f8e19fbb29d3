import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

export interface Browser {
  readonly executablePath: string
  /** Variables the browser needs beside those of the process. */
  readonly environment: Readonly<Record<string, string>>
  /** Where it was found, for the log. */
  readonly from: string
}

export const say = (line: string): void => {
  process.stderr.write(`browser: ${line}\n`)
}

/** Whether a browser really starts here, draws text and takes a picture; a file that is there may lack its libraries. */
export async function starts({ executablePath, environment, from }: Browser): Promise<boolean> {
  if (!existsSync(executablePath)) return false
  try {
    const browser = await chromium.launch({
      executablePath,
      env: { ...process.env, ...environment },
      timeout: 30_000,
    })
    const page = await browser.newPage()
    await page.setContent('<h1>Text needs a font</h1>')
    await page.screenshot()
    say(`Chromium ${browser.version()} (${from})`)
    await browser.close()
    return true
  } catch (error) {
    const text = String(error)
    say(
      `${executablePath} does not start: ${/error while loading.*/.exec(text)?.[0] ?? text.split('\n')[0] ?? ''}`,
    )
    return false
  }
}
