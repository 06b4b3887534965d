import type { EtapeDeFeuille, LigneDeFeuille } from '../feuille.types.ts';

/** Ce qui tombe un jour donné : une étape, ou la fin d'une action. */
export interface Echeance {
  readonly cle: string;
  readonly date: string;
  readonly ligne: LigneDeFeuille;
  /** « Fin de l’action », ou l'étape. */
  readonly quoi: string;
  readonly sorte: 'faite' | 'passee' | 'a-faire';
}

const sorteDe = (faite: boolean, date: string, aujourdHui: string): Echeance['sorte'] =>
  faite ? 'faite' : date < aujourdHui ? 'passee' : 'a-faire';

/** Les échéances des actions montrées, dans l'ordre des dates ; rien n'est attendu d'une action abandonnée. */
export function echeancesDe(
  lignes: readonly LigneDeFeuille[],
  etapes: ReadonlyMap<string, readonly EtapeDeFeuille[]>,
  aujourdHui: string,
): readonly Echeance[] {
  return lignes
    .filter(({ avancement }) => avancement.etat !== 'abandonnee')
    .flatMap((ligne): Echeance[] => {
      const terminee = ligne.avancement.etat === 'terminee';
      return [
        ...(etapes.get(ligne.id) ?? []).flatMap(({ id, echeance, intitule, faiteLe }): Echeance[] =>
          echeance === null
            ? []
            : [
                {
                  cle: id,
                  date: echeance,
                  ligne,
                  quoi: intitule,
                  sorte: sorteDe(terminee || faiteLe !== null, echeance, aujourdHui),
                },
              ],
        ),
        ...(ligne.fin === null
          ? []
          : [
              {
                cle: ligne.id,
                date: ligne.fin,
                ligne,
                quoi: 'Fin de l’action',
                sorte: sorteDe(terminee, ligne.fin, aujourdHui),
              },
            ]),
      ];
    })
    .toSorted((une, autre) => une.date.localeCompare(autre.date));
}

/** Le mois voisin, AAAA-MM. */
export function moisVoisin(mois: string, pas: number): string {
  const rang = Number(mois.slice(0, 4)) * 12 + Number(mois.slice(5, 7)) - 1 + pas;
  return `${Math.floor(rang / 12)}-${String((rang % 12) + 1).padStart(2, '0')}`;
}
