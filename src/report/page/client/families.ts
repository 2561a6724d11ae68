import { h, type ComponentChildren } from 'preact'
import { familyName, type Family } from './cases.ts'
import type { ViewProps } from './parts.ts'

interface FamiliesProps extends ViewProps {
  readonly lead: ComponentChildren
  readonly draw: (family: Family) => ComponentChildren
  /** Families to choose from; all by default. */
  readonly families?: readonly Family[]
}

/** One experiment at a time, to choose. */
export function Families({
  shown,
  look,
  go,
  lead,
  draw,
  families = shown.families,
}: FamiliesProps): ComponentChildren {
  if (families.length === 0) return h('p', { class: 'soft' }, 'No case is left under these filters.')
  const chosen = families.find(({ key }) => key === look.family) ?? families[0]!
  return h('div', null, [
    h('p', { class: 'soft' }, lead),
    families.length > 1
      ? h(
          'div',
          { class: 'pick noprint', role: 'group', 'aria-label': 'Experiment' },
          families.map((family) =>
            h(
              'button',
              {
                type: 'button',
                key: family.key,
                'aria-pressed': family === chosen,
                onClick: () => go({ family: family.key }),
              },
              familyName(family),
            ),
          ),
        )
      : null,
    draw(chosen),
  ])
}
