import { useState } from 'react';
import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import { instantLong } from '#shared/dates/instant.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Confirmation } from '#renderer/ui/dialogue/Confirmation.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { LieuxDesSauvegardes } from './LieuxDesSauvegardes.tsx';

const RAISONS: Readonly<Record<Sauvegarde['raison'], string>> = {
  ouverture: 'à l’ouverture',
  reguliere: 'toutes les 30 minutes',
  migration: 'avant une mise à jour',
  restauration: 'avant une restauration',
  demande: 'à la demande',
};
const quand = ({ quandUtc }: Sauvegarde): string => instantLong(quandUtc);
const dire = direRefus('La sauvegarde n’a pas pu être faite.');

/** Les sauvegardes vérifiées du fichier, et leur restauration : le fichier présent est gardé de côté. */
export function SectionSauvegardes() {
  const { donnees, erreur, relire } = useRequete('sauvegardes.lister', {});
  const faire = useDemande('sauvegardes.faire');
  const restaurer = useDemande('sauvegardes.restaurer');
  const [choisie, setChoisie] = useState<Sauvegarde | null>(null);
  const sauvegarder = (
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
  const rendre = (sauvegarde: Sauvegarde) => {
    setChoisie(null);
    restaurer
      .lancer({ jeton: sauvegarde.jeton })
      .then(() => donnerAvis('Sauvegarde restaurée. Le fichier d’avant est gardé à côté.'), dire);
  };
  return (
    <Bloc titre="Sauvegardes vérifiées" note={`dans ${donnees.dossier}`} geste={sauvegarder}>
      <p className="note">
        Faites à l’ouverture, toutes les 30 minutes si le fichier a changé et avant toute mise à jour ; chacune est
        relue en entier avant de compter.
      </p>
      <Tableau
        libelle="Sauvegardes"
        colonnes={[
          { id: 'quand', titre: 'Quand', entete: true, cellule: quand },
          { id: 'raison', titre: 'Pourquoi', cellule: ({ raison }) => RAISONS[raison] },
          {
            id: 'taille',
            titre: 'Taille',
            nombre: true,
            cellule: ({ taille }) => `${nombreFr(taille / 1_000_000, 1)} Mo`,
          },
          {
            id: 'etat',
            titre: 'État',
            valeur: ({ verifiee }) => (verifiee ? 'Vérifiée' : 'Illisible'),
            cellule: ({ verifiee }) =>
              verifiee ? <Etat sens="fait">Vérifiée</Etat> : <Etat sens="alerte">Illisible</Etat>,
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
                  enCours={restaurer.enCours}
                  surClic={() => setChoisie(sauvegarde)}
                >
                  Restaurer
                </Bouton>
              ),
          },
        ]}
        lignes={donnees.sauvegardes}
        cle={({ jeton }) => jeton}
        vide={
          <Vide icone="dossier">
            Aucune sauvegarde encore : la première se fait dans les secondes qui suivent l’ouverture.
          </Vide>
        }
      />
      <LieuxDesSauvegardes secours={donnees.secours} relire={relire} />
      {choisie !== null && (
        <Confirmation
          ouverte
          titre={`Restaurer la sauvegarde du ${quand(choisie)} ?`}
          geste="Restaurer"
          renoncer="Garder le fichier présent"
          surRenoncer={() => setChoisie(null)}
          surConfirmer={() => rendre(choisie)}
        >
          Ce qui a été fait depuis n’y sera pas. Le fichier présent est d’abord sauvegardé, puis gardé à côté : rien
          n’est effacé.
        </Confirmation>
      )}
    </Bloc>
  );
}
