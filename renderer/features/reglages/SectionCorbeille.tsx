import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { JOURS_A_LA_CORBEILLE } from '#shared/domain/corbeille/conservation.rules.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

type Supprime = Sortie<'corbeille.lister'>[number];

const GENRES: Readonly<Record<Supprime['objet'], string>> = {
  instance: 'Instance',
  reunion: 'Réunion',
  personne: 'Personne',
  structure: 'Structure',
  contrat_ville: 'Contrat de ville',
  convention: 'Convention',
  rapport_copil: 'Rapport de COPIL',
  appel: 'Appel à manifestation d’intérêt',
  candidature: 'Candidature',
  feuille_de_route: 'Feuille de route',
  fiche_action: 'Fiche action',
};

/** Ce qui a été supprimé et peut revenir d'un geste. */
export function SectionCorbeille() {
  const { donnees } = useRequete('corbeille.lister', {});
  const gestes = {
    instance: useCommande('instances.restaurer'),
    reunion: useCommande('reunions.restaurer'),
    personne: useCommande('personnes.restaurer'),
    structure: useCommande('structures.restaurer'),
    contrat_ville: useCommande('contrats.restaurer'),
    convention: useCommande('conventions.restaurer'),
    rapport_copil: useCommande('rapports.restaurer'),
    appel: useCommande('appels.restaurer'),
    candidature: useCommande('candidatures.restaurer'),
    feuille_de_route: useCommande('feuillesDeRoute.restaurer'),
    fiche_action: useCommande('fichesAction.restaurer'),
  };
  if (donnees === null) return <Chargement />;
  return (
    <Bloc
      titre="Corbeille"
      note="instances, réunions, personnes, structures, contrats, conventions, rapports, appels, candidatures, feuilles de route et fiches supprimés ; un point retiré revient par Ctrl Z"
    >
      <p className="note">
        Tout y reste {JOURS_A_LA_CORBEILLE} jours, puis s’efface à l’ouverture suivante ; seul l’historique du fichier
        en garde la trace. N’en partent pas une réunion dont les décisions sont numérotées, une personne qu’une réunion
        nomme encore, une instance qui a des réunions, une structure que des personnes portent, une fiche fusionnée dans
        une autre.
      </p>
      <Tableau
        libelle="Éléments supprimés"
        colonnes={[
          { id: 'libelle', titre: 'Quoi', entete: true, cellule: ({ libelle }) => libelle },
          { id: 'genre', titre: 'Genre', cellule: ({ objet }) => GENRES[objet] },
          {
            id: 'quand',
            titre: 'Supprimé le',
            valeur: ({ supprimeLe }) => ({ date: supprimeLe.slice(0, 10) }),
            cellule: ({ supprimeLe }) => dateCourte(supprimeLe.slice(0, 10)),
          },
          {
            id: 'effacement',
            titre: 'Effacé le',
            valeur: ({ effacementLe }) => (effacementLe === null ? 'gardé' : { date: effacementLe }),
            cellule: ({ effacementLe }) =>
              effacementLe === null ? <span className="note">gardé</span> : dateCourte(effacementLe),
          },
          {
            id: 'geste',
            titre: 'Restaurer',
            titreCache: true,
            cellule: ({ objet, id, libelle }) => (
              <Bouton
                genre="discret"
                libelle={`Restaurer ${libelle}`}
                surClic={() => void gestes[objet].lancer({ id }).catch(direRefus())}
              >
                Restaurer
              </Bouton>
            ),
          },
        ]}
        lignes={donnees}
        cle={({ objet, id }) => `${objet}-${id}`}
        vide={<Vide icone="corbeille">La corbeille est vide.</Vide>}
      />
    </Bloc>
  );
}
