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
  const concernes = axes.filter(({ id }) => comptees.some(({ somme }) => somme.axeId === id));
  const nomDe = new Map(axes.map((axe) => [axe.id, `axe ${axe.numero}`]));
  return (
    <>
      <p>{`Somme de ${pluriel(lignes, 'ligne', 'lignes')} de financement :`}</p>
      {comptees
        .toSorted((une, autre) => autre.montant - une.montant)
        .slice(0, MONTREES)
        .map(({ somme: { axeId, annee, financeur, origine, pluriannuel }, montant }) => (
          <p key={`${axeId} ${annee} ${financeur} ${origine} ${pluriannuel}`}>
            {[
              montantFr(montant),
              financeur,
              origineLibelle[origine],
              String(annee),
              ...(concernes.length > 1 ? [nomDe.get(axeId) ?? ''] : []),
            ].join(', ')}
          </p>
        ))}
      {comptees.length > MONTREES && <p>{`Et ${comptees.length - MONTREES} autres.`}</p>}
      {concernes.map((axe) => (
        <p key={axe.id}>
          <Lien vers={`/feuilles-de-route/${feuilleId}?axe=${axe.id}`}>{`Les actions : ${nomDAxe(axe)}`}</Lien>
        </p>
      ))}
    </>
  );
}
