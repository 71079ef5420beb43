import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownIcon, NextIcon } from '@/shared/ui/icons';
import { Loaded } from '@/shared/ui/Loaded';
import { childrenQuery, type Unit, unitQuery } from '../api';

type Node = Pick<Unit, 'id' | 'name' | 'code' | 'kind' | 'childCount'>;

/** The units right below one, as many at a time as the server gives. */
export function UnitChildren({ parentId, number = 0 }: { parentId: string; number?: number }) {
  const { t } = useTranslation();
  const [more, setMore] = useState(false);
  const query = useQuery(childrenQuery(parentId, number));
  return (
    <Loaded query={query} lines={3}>
      {(page) => {
        const left = page.total - (number + 1) * page.size;
        return (
          <>
            <ul className="tree">
              {page.items.map((unit) => (
                <TreeNode key={unit.id} unit={unit} />
              ))}
              {left > 0 && !more && (
                <li>
                  <button type="button" className="link-button" onClick={() => setMore(true)}>
                    {t('unit.more', { count: left })}
                  </button>
                </li>
              )}
            </ul>
            {left > 0 && more && <UnitChildren parentId={parentId} number={number + 1} />}
          </>
        );
      }}
    </Loaded>
  );
}

function TreeNode({ unit, open = false }: { unit: Node; open?: boolean }) {
  const { t } = useTranslation();
  const [expanded, setExpanded] = useState(open);
  return (
    <li>
      <div className="tree-row">
        {unit.childCount > 0 ? (
          <button
            type="button"
            className="icon-button"
            aria-expanded={expanded}
            aria-label={t('unit.below', { name: unit.name })}
            onClick={() => setExpanded(!expanded)}
          >
            {expanded ? <DownIcon /> : <NextIcon />}
          </button>
        ) : (
          <span className="tree-space" />
        )}
        <Link to="/units/$id" params={{ id: unit.id }}>
          {unit.name}
        </Link>
        <span className="quiet tree-note">
          {t(`enum.unitKind.${unit.kind}`)} · {unit.code}
        </span>
      </div>
      {expanded && <UnitChildren parentId={unit.id} />}
    </li>
  );
}

/** The organisation from one unit down; each level is read when it is opened. */
export function UnitTree({ rootId }: { rootId: string }) {
  const query = useQuery(unitQuery(rootId));
  return (
    <Loaded query={query}>
      {({ unit }) => (
        <ul className="tree tree-root">
          <TreeNode unit={unit} open />
        </ul>
      )}
    </Loaded>
  );
}
