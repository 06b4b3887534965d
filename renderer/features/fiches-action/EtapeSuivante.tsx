import { dateCourte } from '#shared/dates/format.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ProchaineEtape } from '#renderer/ui/page/ProchaineEtape.tsx';
import { useFiche } from './contexte-fiche.ts';
import { PointDEtape } from './PointDEtape.tsx';

/** « Prochaine étape » : ce que l'on en dit ; à défaut, la première étape datée à faire se rappelle. */
export function EtapeSuivante() {
  const { fiche, etapes, modifier } = useFiche();
  const attendue = etapes
    .filter(({ faiteLe, echeance }) => faiteLe === null && echeance !== null)
    .toSorted((une, autre) => (une.echeance ?? '').localeCompare(autre.echeance ?? ''))[0];
  const rappel =
    attendue === undefined
      ? 'Dites en une ligne ce qui vient'
      : `${attendue.intitule}, pour le ${dateCourte(attendue.echeance ?? '')}`;
  return (
    <ProchaineEtape modifiable suite={<PointDEtape />}>
      <ChampSurPlace
        libelle="Prochaine étape"
        libelleCache
        souple
        exemple={rappel}
        valeur={fiche.prochaineEtape ?? ''}
        surEnregistrer={(prochaineEtape) => modifier({ prochaineEtape })}
      />
    </ProchaineEtape>
  );
}
