import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import { EcheanceSurLaLigne, type GesteDEcheance } from './EcheanceSurLaLigne.tsx';
import { LARGEUR } from './placer.ts';
import { variables } from './variables.ts';

interface Proprietes extends GesteDEcheance {
  readonly qui: Echeance['qui'];
  readonly libelle: string;
  readonly echeances: readonly Echeance[];
  readonly placeDe: (date: string) => number;
  readonly rangs: ReadonlyMap<string, number>;
}

/** De la ligne au pourcentage : plus large, tout s'écarte ; rien ne se recouvre. */
export const enPart = (x: number): string => `${((x / LARGEUR) * 100).toFixed(3)}%`;

/** Un côté de la ligne du temps ; ce qui n'a pas de place n'y est qu'un point, que la liste dit. */
export function Voie({ qui, libelle, echeances, placeDe, rangs, ...geste }: Proprietes) {
  return (
    <ol className={`voie voie-${qui}`} aria-label={libelle}>
      {echeances.map((echeance) => {
        const { cle, le, etat } = echeance;
        const rang = rangs.get(cle);
        const style = variables({ '--x': enPart(placeDe(le)), '--rang': rang ?? 0 });
        return rang === undefined ? (
          <li key={cle} aria-hidden className={`ev ev-muette ev-${etat}`} style={style} />
        ) : (
          <li key={cle}>
            <EcheanceSurLaLigne echeance={echeance} style={style} {...geste} />
          </li>
        );
      })}
    </ol>
  );
}
