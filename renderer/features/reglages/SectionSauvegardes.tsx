import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import { instantLong } from '#shared/dates/instant.ts';
import {
  direContenu,
  direDepuis,
  direTaille,
  direVerification,
  raisonDeSauvegardeLibelle,
} from '#renderer/app/sauvegardes/dire-sauvegarde.ts';
import { useRestaurerTout } from '#renderer/app/sauvegardes/RestaurerTout.tsx';
import { useDemande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { useLectureSeule } from '#renderer/ui/formulaire/lecture-seule.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { LieuxDesSauvegardes } from './LieuxDesSauvegardes.tsx';

const quand = ({ quandUtc }: Sauvegarde): string => instantLong(quandUtc);
const dire = direRefus('La sauvegarde n’a pas pu être faite.');

/** Une restauration a eu lieu, et l'on n'a pas encore dit que tout était refait. */
function CeQuiManque() {
  const { donnees } = useRequete('restaurations.derniere', {});
  if (donnees === null || donnees.manquantes?.length === 0) return null;
  return (
    <Repere
      sens="info"
      mot="Restauration."
      gestes={
        <Lien vers="/restauration" genre="bouton">
          Voir ce qui manque
        </Lien>
      }
    >
      {`Ce fichier est celui du ${instantLong(donnees.copieUtc)}, restauré le ${instantLong(donnees.quandUtc)}.`}
    </Repere>
  );
}

/** Les sauvegardes vérifiées du fichier, et leur restauration : le fichier présent est gardé de côté. */
export function SectionSauvegardes() {
  const { donnees: possibles, vu } = useRequete('historique.possibles', {});
  const { donnees, erreur, relire } = useRequete('sauvegardes.lister', possibles === null ? null : { vu }, {
    garder: true,
  });
  const faire = useDemande('sauvegardes.faire');
  const [choisie, setChoisie] = useState<Sauvegarde | null>(null);
  const [, aller] = useLocation();
  const restauration = useRestaurerTout(choisie, () => setChoisie(null));
  const lectureSeule = useLectureSeule();
  const sauvegarder = lectureSeule ? null : (
    <Bouton genre="premier" enCours={faire.enCours} surClic={() => void faire.lancer({}).then(relire, dire)}>
      Sauvegarder maintenant
    </Bouton>
  );
  if (donnees === null && erreur !== null) {
    return (
      <Bloc titre="Sauvegardes vérifiées" geste={sauvegarder}>
        <Repere sens="erreur" mot="Sauvegardes hors d’atteinte.">
          {erreur.message}
        </Repere>
      </Bloc>
    );
  }
  if (donnees === null) return <Chargement>Lecture des sauvegardes…</Chargement>;
  return (
    <Bloc titre="Sauvegardes vérifiées" note={`dans ${donnees.dossier}`} geste={sauvegarder}>
      <p className="note">
        Faites à l’ouverture, toutes les 30 minutes si le fichier a changé et avant toute mise à jour ; chacune est
        relue en entier avant de compter. Ouvrez-en une pour la comparer au fichier présent, ou n’en reprendre qu’un
        objet.
      </p>
      <CeQuiManque />
      <Tableau
        libelle="Sauvegardes"
        colonnes={[
          { id: 'quand', titre: 'Quand', entete: true, cellule: quand },
          { id: 'raison', titre: 'Pourquoi', cellule: ({ raison }) => raisonDeSauvegardeLibelle[raison] },
          {
            id: 'contenu',
            titre: 'Ce qu’elle porte',
            cellule: ({ contenu }) => (contenu === null ? 'à lire : ouvrez-la' : direContenu(contenu)),
          },
          { id: 'depuis', titre: 'Fait depuis', cellule: ({ depuis }) => direDepuis(depuis) },
          {
            id: 'taille',
            titre: 'Taille',
            nombre: true,
            cellule: ({ taille }) => direTaille(taille),
          },
          {
            id: 'etat',
            titre: 'État',
            valeur: ({ verifiee }) => (verifiee ? 'Vérifiée' : 'Illisible'),
            cellule: ({ verifiee, verification }) =>
              verifiee ? (
                <span title={`Vérifiée ${direVerification(verification)}`}>
                  <Etat sens="fait">Vérifiée</Etat>
                </span>
              ) : (
                <Etat sens="alerte">Illisible</Etat>
              ),
          },
          {
            id: 'geste',
            titre: 'Restaurer',
            titreCache: true,
            cellule: (sauvegarde) =>
              sauvegarde.verifiee && (
                <Bouton
                  genre="discret"
                  libelle={`Restaurer la sauvegarde du ${quand(sauvegarde)}`}
                  enCours={restauration.enCours}
                  surClic={() => setChoisie(sauvegarde)}
                >
                  Restaurer
                </Bouton>
              ),
          },
        ]}
        lignes={donnees.sauvegardes}
        cle={({ jeton }) => jeton}
        surOuvrir={({ jeton }) => aller(`/sauvegardes/${jeton}`)}
        vide={
          <Vide icone="dossier">
            {lectureSeule
              ? 'Un fichier que l’on ne fait que lire ne se sauvegarde pas. « Enregistrer une copie… », en haut de l’écran, en garde une.'
              : 'Aucune sauvegarde encore : la première se fait dans les secondes qui suivent l’ouverture.'}
          </Vide>
        }
      />
      <LieuxDesSauvegardes secours={donnees.secours} relire={relire} />
      {restauration.confirmation}
    </Bloc>
  );
}
