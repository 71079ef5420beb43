import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon } from '@/shared/ui/icons';

type Props<Row> = {
  title: (number: number) => string;
  add: string;
  rows: Row[];
  change: (rows: Row[]) => void;
  fresh: () => Row;
  children: (row: Row, set: (change: Partial<Row>) => void, index: number) => ReactNode;
};

/** A list that is written row by row; each row can be taken away. */
export function Rows<Row>({ title, add, rows, change, fresh, children }: Props<Row>) {
  const { t } = useTranslation();
  const set = (index: number) => (part: Partial<Row>) =>
    change(rows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  return (
    <div className="report-rows">
      {rows.map((row, index) => (
        <fieldset key={index} className="report-row">
          <legend>{title(index + 1)}</legend>
          {children(row, set(index), index)}
          <Button
            icon={<CloseIcon />}
            onClick={() => change(rows.filter((_, place) => place !== index))}
          >
            {t('report.removeRow', { row: title(index + 1) })}
          </Button>
        </fieldset>
      ))}
      <Button size="large" onClick={() => change([...rows, fresh()])}>
        {add}
      </Button>
    </div>
  );
}
