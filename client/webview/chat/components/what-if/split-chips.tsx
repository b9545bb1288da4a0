import type { ForcedPart } from '../../../../../language/runtime/state.js';
import { strings } from '../../strings.js';
import { forcedPart, type SplitPlace, withPart } from '../../suppositions.js';
import { Menu, MenuChoice } from '../controls/menu.js';
import { OpenChip } from './open-chip.js';

/** So many splits have a chip each; more have one together. */
const SINGLE = 3;

interface SplitChipsProps {
  readonly splits: readonly SplitPlace[];
  readonly parts: readonly ForcedPart[];
  onChange(parts: readonly ForcedPart[]): void;
}

/** Which part each split takes, or chance. */
export function SplitChips({ splits, parts, onChange }: SplitChipsProps) {
  const { title, forced } = strings.split;
  if (splits.length > SINGLE) {
    const count = splits.filter((place) => forcedPart(parts, place) !== undefined).length;
    return (
      <OpenChip
        name={title}
        value={forced(count)}
        unusual={count > 0}
        kind="menu"
        content={() => (
          <Menu label={title}>
            {splits.map((place) => (
              // biome-ignore lint/a11y/useSemanticElements: a menu has no fields.
              <div key={keyOf(place)} role="group" aria-label={nameOf(place)}>
                <p class="group">{nameOf(place)}</p>
                <Parts place={place} parts={parts} onChange={onChange} />
              </div>
            ))}
          </Menu>
        )}
      />
    );
  }
  return (
    <>
      {splits.map((place) => (
        <SplitChip key={keyOf(place)} place={place} parts={parts} onChange={onChange} />
      ))}
    </>
  );
}

interface SplitProps {
  readonly place: SplitPlace;
  readonly parts: readonly ForcedPart[];
  onChange(parts: readonly ForcedPart[]): void;
}

function SplitChip({ place, parts, onChange }: SplitProps) {
  const part = forcedPart(parts, place);
  const { of, chance } = strings.split;
  const name = of(nameOf(place));
  return (
    <OpenChip
      name={name}
      value={part === undefined ? chance : partName(place, part)}
      unusual={part !== undefined}
      kind="menu"
      content={(close) => (
        <Menu label={name}>
          <Parts
            {...{ place, parts }}
            onChange={(next) => {
              close();
              onChange(next);
            }}
          />
        </Menu>
      )}
    />
  );
}

function Parts({ place, parts, onChange }: SplitProps) {
  const chosen = forcedPart(parts, place);
  const choices = [undefined, ...place.split.parts.keys()];
  return (
    <>
      {choices.map((part) => (
        <MenuChoice
          key={part ?? -1}
          role="menuitemradio"
          checked={part === chosen}
          onClick={() => onChange(withPart(parts, place, part))}
        >
          {part === undefined ? strings.split.byChance : partLine(place, part)}
        </MenuChoice>
      ))}
    </>
  );
}

function nameOf({ branch }: SplitPlace): string {
  return branch.title ?? branch.name;
}

function keyOf({ sequence, branch }: SplitPlace): string {
  return JSON.stringify([sequence, branch.name]);
}

function partName({ split }: SplitPlace, part: number): string {
  return split.parts[part]?.target ?? strings.split.gone(part);
}

function partLine({ split }: SplitPlace, part: number): string {
  return strings.split.part(split.parts[part]?.share ?? 0, split.parts[part]?.target ?? '');
}
