import type { ReactNode } from 'react'

type MethodStepProps = {
  readonly heading: string
  readonly texts: readonly string[]
  readonly caption?: string
  /** The picture, or what stands in its place. */
  readonly children?: ReactNode
}

export function MethodStep({ heading, texts, caption, children }: MethodStepProps) {
  return (
    <li>
      <div>
        <h3>{heading}</h3>
        {texts.map((text) => (
          <p className="mt-2" key={text}>
            {text}
          </p>
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
