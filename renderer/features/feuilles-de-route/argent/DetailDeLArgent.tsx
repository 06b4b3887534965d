import { origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { additionner, type Total } from '#shared/domain/feuille-de-route/sommes.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { type AxeDeFeuille, nomDAxe } from '../feuille.types.ts';
import type { SommeDeFeuille } from './rangement.ts';

interface Proprietes {
  readonly siennes: readonly SommeDeFeuille[];
  /** Le montant que l'on explique. */
  readonly lire: (total: Total) => number | null;
  readonly axes: readonly AxeDeFeuille[];
  readonly feuilleId: string;
}

/** Au-delà, on dit combien il en reste. */
const MONTREES = 8;

/** De quelles lignes vient un montant : leur axe, qui ouvre ses actions, leur financeur et leur année. */
export function DetailDeLArgent({ siennes, lire, axes, feuilleId }: Proprietes) {
  const comptees = siennes.flatMap((somme) => {
    const montant = lire(additionner([somme]));
    return montant === null || montant === 0 ? [] : [{ somme, montant }];
  });
  const lignes = comptees.reduce((nombre, { somme }) => nombre + somme.lignes, 0);
  return (
    <>
      <p>{`Somme de ${pluriel(lignes, 'ligne', 'lignes')} de financement :`}</p>
      {comptees
        .toSorted((une, autre) => autre.montant - une.montant)
        .slice(0, MONTREES)
        .map(({ somme: { axeId, annee, financeur, origine }, montant }) => {
          const axe = axes.find(({ id }) => id === axeId);
          return (
            <p key={`${axeId} ${annee} ${financeur} ${origine} ${montant}`}>
              {`${montantFr(montant)}, ${financeur}, ${annee}, ${origineLibelle[origine].toLocaleLowerCase('fr')} : `}
              {axe !== undefined && <Lien vers={`/feuilles-de-route/${feuilleId}?axe=${axeId}`}>{nomDAxe(axe)}</Lien>}
            </p>
          );
        })}
      {comptees.length > MONTREES && <p>{`Et ${comptees.length - MONTREES} autres.`}</p>}
    </>
  );
}
