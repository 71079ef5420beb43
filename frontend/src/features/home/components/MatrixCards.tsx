import { useTranslation } from 'react-i18next';
import { lists, type RowsProps, searchOf } from '../obligations';
import { Figure, Unvisited } from './Figure';

/** Words that keep to the number after them. */
const withNumber = (words: string) => `${words.toLowerCase()} `.replaceAll(' ', '\u00a0');

/** On a telephone: unit by unit, only what is owed there, each in one line. */
export function MatrixCards({ rows, debts, year }: RowsProps) {
  const { t } = useTranslation();
  return (
    <ul className="row-cards" aria-label={t('work.matrix')}>
      {rows.map(({ part, name }) => (
        <li key={`${part.unit.id} ${name}`}>
          <div className="row-card-head">{name}</div>
          <dl>
            {debts
              .filter((debt) => part[debt].expected > 0)
              .map((debt) => {
                const { received, expected, onTime, overdue } = part[debt];
                const search = searchOf(part, debt, year);
                const { to } = lists[debt];
                return (
                  <div key={debt}>
                    <dt>{t(`work.debt.${debt}`)}</dt>
                    <dd>
                      {`${received}/${expected}, ${withNumber(t('work.figure.onTime'))}`}
                      <Figure
                        value={onTime}
                        tone="text-done"
                        to={to}
                        search={search(lists[debt].onTime)}
                      />
                      {`, ${withNumber(t('work.figure.overdue'))}`}
                      <Figure
                        value={overdue}
                        tone="text-late"
                        to={to}
                        search={search(lists[debt].overdue)}
                      />
                    </dd>
                  </div>
                );
              })}
            {part.cells.cells > 0 && (
              <div>
                <dt>{t('work.unvisited')}</dt>
                <dd>
                  <Unvisited part={part} year={year} />
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
