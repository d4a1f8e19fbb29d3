import type { ReactNode } from 'react'

type MethodStepProps = {
  readonly heading: string
  /** Each a paragraph, or a list. */
  readonly texts: readonly ReactNode[]
  readonly caption?: string
  /** The picture. */
  readonly children?: ReactNode
}

export function MethodStep({ heading, texts, caption, children }: MethodStepProps) {
  return (
    <li>
      <div>
        <h3>{heading}</h3>
        {texts.map((text, at) => (
          <div className="mt-2" key={at}>
            {typeof text === 'string' ? <p>{text}</p> : text}
          </div>
        ))}
      </div>
      {children !== undefined && (
        <figure>
          {children}
          {caption !== undefined && <figcaption>{caption}</figcaption>}
        </figure>
      )}
    </li>
  )
}
