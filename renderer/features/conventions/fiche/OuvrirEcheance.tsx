import { genreDEcheance } from '#shared/domain/convention/echeance-dite.rules.ts';
import type { Echeance } from '#shared/domain/convention/echeancier.types.ts';
import type { Onglet } from './convention.types.ts';
import { ModifierAnnee, type PartieDAnnee } from './ModifierAnnee.tsx';
import { ModifierVersement } from './ModifierVersement.tsx';

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

/** Là où une échéance se renseigne : la partie de son année, ou son versement. */
export function OuvrirEcheance({ fiche, echeance, vu, jour, surFermer }: Proprietes) {
  const { convention, annees, versements } = fiche;
  const genre = genreDEcheance(echeance);
  const versement = versements.find(({ id }) => echeance.cle === `versement:${id}`);
  if (versement !== undefined)
    return (
      <ModifierVersement
        conventionId={convention.id}
        annees={annees.map(({ annee }) => annee)}
        versement={versement}
        vu={vu}
        jour={jour}
        surFermer={surFermer}
      />
    );
  const annee = annees.find((une) => une.annee === echeance.annee);
  return annee === undefined ? null : (
    <ModifierAnnee
      convention={convention}
      annee={annee}
      vu={vu}
      jour={jour}
      partie={PARTIES[genre]}
      surFermer={surFermer}
    />
  );
}
