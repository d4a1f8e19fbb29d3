import { useTranslations } from 'next-intl'
import { unseenFigures as figures } from '@/lib/reading/method/unseen-figures'

const orders = ['share', 'need', 'lift', 'elsewhere', 'record', 'list'] as const

/** What puts a use that worked above one that failed, on cases that the rules had not seen. */
export function OrdersTable() {
  const t = useTranslations('method.unseen.orders')
  const { low, high, withPartly } = figures.record
  return (
    <div className="stack-s">
      <h3>{t('heading')}</h3>
      <p>{t('say')}</p>
      <table className="num">
        <thead>
          <tr>
            {(['by', 'all', 'inside', 'sameLever'] as const).map((column) => (
              <th scope="col" key={column}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <tr key={order}>
              <th scope="row" className="w4">
                {t(order)}
              </th>
              <td>{figures.orders[order].all}</td>
              <td>{figures.orders[order].inside}</td>
              <td>{figures.orders[order].sameLever}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet">
        {t('interval', { low, high })}{' '}
        {t('withPartly', { value: withPartly.value, low: withPartly.low, high: withPartly.high })}{' '}
        {t('shuffled', { value: figures.shuffled })}
      </p>
    </div>
  )
}
