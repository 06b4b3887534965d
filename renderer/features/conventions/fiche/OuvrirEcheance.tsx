import { genreDEcheance } from '#shared/domain/convention/echeancier/echeance-dite.rules.ts';
import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import type { FaitDeConvention, GenreDeFait } from '#shared/domain/convention/echeancier/fait.schema.ts';
import type { Onglet, PartieDAnnee } from './convention.types.ts';
import { ModifierAnnee } from './ModifierAnnee.tsx';
import { ModifierVersement } from './ModifierVersement.tsx';
import { NoterUnFait } from './NoterUnFait.tsx';

interface Proprietes extends Onglet {
  readonly echeance: Echeance;
  readonly surFermer: () => void;
}

const PARTIES: Readonly<Record<string, PartieDAnnee>> = {
  avenant: 'avenant',
  'avenant-ultime': 'avenant',
  previsions: 'previsions',
  comptes: 'comptes',
};
const FAITS: Readonly<Record<string, GenreDeFait>> = {
  controle: 'controle',
  'compte-rendu': 'compte_rendu',
  'bilan-d-ensemble': 'bilan_d_ensemble',
};

/** Ce qui a déjà été noté de cette échéance : d'un contrôle, celui de son rang ; d'un compte rendu, celui de l'exercice. */
function faitDe({ cle, annee }: Echeance, genre: GenreDeFait, faits: readonly FaitDeConvention[]) {
  const siens = faits.filter((fait) => fait.genre === genre).toSorted((a, b) => a.le.localeCompare(b.le));
  if (genre === 'controle') return siens[Number(cle.split(':')[1]) - 1] ?? null;
  return siens.find((fait) => genre === 'bilan_d_ensemble' || fait.annee === annee) ?? null;
}

/** Là où une échéance se renseigne : la partie de son année, son versement, ou la date d'un contrôle ou d'un compte rendu. */
export function OuvrirEcheance({ fiche, echeance, vu, jour, surFermer }: Proprietes) {
  const { convention, annees, versements, faits } = fiche;
  const genre = genreDEcheance(echeance);
  const commun = { vu, jour, surFermer };
  const aNoter = FAITS[genre];
  if (aNoter !== undefined)
    return (
      <NoterUnFait
        conventionId={convention.id}
        genre={aNoter}
        annee={echeance.annee}
        fait={faitDe(echeance, aNoter, faits)}
        {...commun}
      />
    );
  if (genre === 'versement' || genre === 'avance')
    return (
      <ModifierVersement
        conventionId={convention.id}
        annees={annees.map(({ annee }) => annee)}
        versement={versements.find(({ id }) => echeance.cle === `versement:${id}`) ?? null}
        propose={{ annee: echeance.annee, genre: 'avance', prevuLe: echeance.le }}
        {...commun}
      />
    );
  const annee = fiche.initiale.annees.find((une) => une.annee === echeance.annee);
  return annee === undefined ? null : (
    <ModifierAnnee convention={convention} annee={annee} partie={PARTIES[genre]} {...commun} />
  );
}
