import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { useAppel, useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { useSeance } from '../contexte-seance.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

/** Un invité, par son nom tapé : la personne connue se propose, sinon elle entre dans l'annuaire, à compléter. */
export function AjouterInvite() {
  const { seance } = useSeance();
  const appeler = useAppel();
  const { lancer } = useCommande('invites.ajouter');
  const improviser = useCommande('participants.improviser');
  const reunionId = seance.reunion.id;
  const dire = direRefus();

  const creer = (nom: string) =>
    void improviser
      .lancer({ reunionId, nom, pourSiegeId: null })
      .then(() => donnerAvis(`${nom} assiste à la séance. Fonction et structure se complètent ensuite.`), dire);
  return (
    <ChoixReferentiel
      libelle="Ajouter une personne, sans voix"
      valeur={null}
      surChange={(choix) =>
        choix !== null &&
        void lancer({ reunionId, personneId: choix.id, personne: null, pourSiegeId: null }).catch(dire)
      }
      chercher={async (texte) =>
        (await appeler('annuaire.proposer', { texte })).slice(0, 10).map((personne) => ({
          id: personne.id,
          libelle: nomComplet(personne),
          note: qualiteDe(personne) ?? undefined,
        }))
      }
      surCreer={creer}
      motCreer="Ajouter, à compléter :"
      minimum={2}
    />
  );
}
