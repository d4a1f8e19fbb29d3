import type { Locator, Page } from '@playwright/test'
import { expect, wordsOf } from './fixtures'

/** A person in the sandbox: opens it, supposes, reads what would move. */
export class Sandbox {
  readonly part: Locator
  constructor(private readonly page: Page) {
    this.part = page.locator('.wf')
  }

  async open() {
    await this.page.locator('#what-if summary').first().click()
    await this.settle()
  }

  async suppose(itemId: string, anchor: string) {
    await this.question.selectOption(itemId)
    await this.part.getByRole('radio', { name: wordsOf(itemId).anchors[anchor] ?? anchor }).check()
    await this.settle()
  }

  /** Read with as many readings as the result, and of these very suppositions. */
  async settle() {
    await expect(this.part).toHaveAttribute('data-settled', 'true', { timeout: 30_000 })
  }

  get question() {
    return this.part.getByLabel('Which answer?')
  }

  get banner() {
    return this.part.getByText('You are supposing.')
  }

  get link() {
    return this.part.getByLabel('Link to this what-if')
  }

  /** Names of the levers in one group. */
  async leversIn(group: string): Promise<string[]> {
    const list = this.part.getByRole('list', { name: group, exact: true })
    if ((await list.count()) === 0) return []
    return list.locator('li > span:first-child').allTextContents()
  }
}
