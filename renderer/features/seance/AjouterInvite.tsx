import { separerNom } from '#shared/domain/annuaire/nom-propre.rules.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { useAppel, useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { useSeance } from './contexte-seance.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

/** Un invité, par son nom tapé : la personne connue se propose, sinon elle entre dans l'annuaire, à compléter. */
export function AjouterInvite() {
  const { seance } = useSeance();
  const appeler = useAppel();
  const { lancer } = useCommande('invites.ajouter');
  const reunionId = seance.reunion.id;
  const dire = direRefus();

  const creer = (frappe: string) => {
    const { civilite, prenom, nom } = separerNom(frappe);
    lancer({
      reunionId,
      personneId: null,
      personne: { civilite, prenom, nom, fonction: null, structure: null, courriel: null, telephone: null },
    }).then(
      () => donnerAvis(`${frappe} ajouté aux invités. Fonction et structure se complètent dans l’annuaire.`),
      dire,
    );
  };
  return (
    <ChoixReferentiel
      libelle="Ajouter un invité"
      valeur={null}
      surChange={(choix) =>
        choix !== null && void lancer({ reunionId, personneId: choix.id, personne: null }).catch(dire)
      }
      chercher={async (texte) =>
        (await appeler('personnes.lister', { texte })).slice(0, 10).map((personne) => ({
          id: personne.id,
          libelle: nomComplet(personne),
          note: qualiteDe(personne) ?? undefined,
        }))
      }
      surCreer={creer}
      motCreer="Ajouter"
      minimum={2}
    />
  );
}
