import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Pas } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import type { ConstatDEffectif } from '#shared/domain/convention/beneficiaires/constats-effectifs.rules.ts';
import { periodeDe } from '#shared/domain/convention/beneficiaires/periodes.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly constats: readonly ConstatDEffectif[];
  readonly pas: Pas;
  /** Adresse de la saisie où il se corrige. */
  readonly saisieDe: (constat: ConstatDEffectif) => string;
}

/** Ce qui ne va pas dans les effectifs, chacun avec la cellule où il se corrige. */
export function ConstatsDesEffectifs({ constats, pas, saisieDe }: Proprietes) {
  if (constats.length === 0) return null;
  return (
    <Bloc titre="À vérifier" niveau={3} note={pluriel(constats.length, 'effectif', 'effectifs')}>
      <ul className="lignes-de-bloc">
        {constats.map((constat) => (
          <li key={`${constat.code} ${constat.indicateurId} ${constat.part} ${constat.au}`}>
            <Lien vers={saisieDe(constat)}>{`${constat.nom}, ${periodeDe(constat.au, pas).libelle}`}</Lien>
            <span>{constat.article === null ? constat.phrase : `${constat.phrase} (${constat.article})`}</span>
          </li>
        ))}
      </ul>
    </Bloc>
  );
}
