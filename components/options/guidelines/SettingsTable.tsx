import type { Field, Value } from '../../../utils/etiquette/guidelines/contents.ts';
import { useWords } from '../../WordsContext.tsx';
import { fieldWords, valueWords } from './guidelines-words.ts';

/** One thing with its values, a column each. */
export interface Row extends Field {
  values: readonly (readonly Value[])[];
}

interface Props {
  /** Id of what the table is about. */
  labelledBy: string;
  /** Heads of the columns of values. */
  heads: readonly string[];
  rows: readonly Row[];
}

const byRule = (rows: readonly Row[]): [string, Row[]][] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.rule ?? '', [...(groups.get(row.rule ?? '') ?? []), row]);
  return [...groups];
};

const isNews = ([before, ...others]: readonly string[]) => others.some((one) => one !== before);

/** What is set, in words, rule by rule. Of two columns the second stands out where it is another. */
export function SettingsTable({ labelledBy, heads, rows }: Props) {
  const t = useWords();
  return (
    <table class="set" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('guidelines_setting')}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {byRule(rows).map(([rule, group]) => (
        <tbody key={rule} data-rule={rule}>
          <tr>
            <th scope="rowgroup" colSpan={heads.length + 1}>
              {rule === '' ? t('guidelines_account') : t(`rule_${rule}_name`)}
            </th>
          </tr>
          {group.map((row) => {
            const said = row.values.map((values) => valueWords(row, values, t));
            return (
              <tr key={row.field} data-news={isNews(said)}>
                <th scope="row">{fieldWords(row, t)}</th>
                {said.map((value, n) => (
                  <td key={heads[n]} data-head={heads[n]}>
                    {value}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
