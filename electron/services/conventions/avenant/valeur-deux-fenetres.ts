import type { ValeurDAvenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { champDAvenant } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import { valeurEcrite } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { valeurDite } from '#shared/domain/convention/avenant/valeur-dite.rules.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';

interface Refixee {
  readonly id: string;
  readonly vu: number;
  readonly fenetre: number;
  readonly valeur: Pick<ValeurDAvenant, 'champ' | 'montant' | 'nombre' | 'texte' | 'structureId' | 'membreId'>;
}

/** La colonne où une valeur de cette sorte s'écrit. */
const COLONNES = {
  montant: 'montant',
  nombre: 'nombre',
  taux: 'nombre',
  case: 'nombre',
  structure: 'structureId',
  membre: 'membreId',
} as const;

/** Refuse de refixer une valeur qu'une autre fenêtre a fixée depuis `vu`, en donnant les deux, dites comme l'avenant les dit. */
export function refuserSiLaValeurAChange(contexte: Contexte, { id, vu, fenetre, valeur }: Refixee): void {
  const { sorte } = champDAvenant(valeur.champ);
  const colonne = sorte in COLONNES ? COLONNES[sorte as keyof typeof COLONNES] : 'texte';
  const dire = (lue: unknown): unknown =>
    valeurDite(sorte, valeurEcrite({ ...valeur, [colonne]: lue } as ValeurDAvenant));
  refuserSiChangeDepuis(contexte, {
    tbl: 'avenant_valeur',
    id,
    vu,
    fenetre,
    patch: { [colonne]: valeur[colonne] },
    aLEcran: { [colonne]: 'changement', structure: 'changement' },
    ...(colonne === 'structureId' || colonne === 'membreId' ? {} : { dire }),
  });
}
