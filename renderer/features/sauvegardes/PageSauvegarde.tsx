import './sauvegardes.css';
import { useState } from 'react';
import { instantLong } from '#shared/dates/instant.ts';
import { direTaille, raisonDeSauvegardeLibelle } from '#renderer/app/sauvegardes/dire-sauvegarde.ts';
import { useRestaurerTout } from '#renderer/app/sauvegardes/RestaurerTout.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Corps } from '#renderer/ui/page/Corps.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { CeQuEllePorte } from './CeQuEllePorte.tsx';
import { Comparaison } from './Comparaison.tsx';
import { FaitesDepuis } from './FaitesDepuis.tsx';
import { PanneauObjet } from './PanneauObjet.tsx';

/** Une sauvegarde, lue sans l'ouvrir : ce qu'elle porte, ce qui a été fait depuis, et chaque objet à comparer ou à reprendre. */
export function PageSauvegarde({ jeton }: { readonly jeton: string }) {
  const { donnees: possibles, vu } = useRequete('historique.possibles', {});
  const voulue = possibles === null ? null : { jeton, vu };
  const { donnees, erreur, relire } = useRequete('sauvegardes.examiner', voulue, { garder: true });
  const comparee = useRequete('sauvegardes.comparer', voulue, { garder: true });
  const revue = useDemande('sauvegardes.verifier');
  const [restauree, setRestauree] = useState(false);
  const adresse = useAdresse();
  const quand = donnees === null ? 'Sauvegarde' : `Sauvegarde du ${instantLong(donnees.sauvegarde.quandUtc)}`;
  useFil({ nom: 'Réglages', vers: '/reglages' }, { nom: 'Sauvegardes', vers: '/reglages/sauvegardes' }, { nom: quand });
  const restauration = useRestaurerTout(restauree ? (donnees?.sauvegarde ?? null) : null, () => setRestauree(false));
  if (donnees === null)
    return (
      <>
        <EnTete titre="Sauvegarde" />
        <div className="corps">
          <PasEncoreLu
            attente="Lecture de la sauvegarde…"
            refus="Sauvegarde non lue."
            erreur={erreur}
            relire={relire}
          />
        </div>
      </>
    );
  const { sauvegarde, contenu, present, depuis } = donnees;
  const verifier = () =>
    void revue.lancer({ jeton }).then(({ verifiee }) => {
      relire();
      donnerAvis(verifiee ? 'Sauvegarde relue en entier : elle est saine.' : 'Cette sauvegarde ne répond plus.');
    }, direRefus('La sauvegarde n’a pas pu être relue.'));
  const objet = comparee.donnees?.find(({ tbl, id }) => `${tbl}/${id}` === adresse.lire('objet')) ?? null;
  const fermer = () => adresse.poser({ objet: null });
  return (
    <>
      <EnTete
        titre={quand}
        faits={[
          sauvegarde.verifiee ? (
            <Etat key="etat" sens="fait">
              Vérifiée
            </Etat>
          ) : (
            <Etat key="etat" sens="alerte">
              Illisible
            </Etat>
          ),
          `Faite ${raisonDeSauvegardeLibelle[sauvegarde.raison]}`,
          direTaille(sauvegarde.taille),
        ]}
        gestes={
          <>
            <Bouton enCours={revue.enCours} surClic={verifier}>
              Vérifier de nouveau
            </Bouton>
            {sauvegarde.verifiee && (
              <Bouton genre="premier" enCours={restauration.enCours} surClic={() => setRestauree(true)}>
                Restaurer tout
              </Bouton>
            )}
          </>
        }
      />
      <Corps
        panneau={
          objet !== null && (
            <PanneauObjet
              key={`${objet.tbl}/${objet.id}`}
              jeton={jeton}
              vu={vu}
              objet={objet}
              surFermer={fermer}
              surRemis={fermer}
            />
          )
        }
      >
        <CeQuEllePorte sauvegarde={sauvegarde} contenu={contenu} present={present} />
        <Comparaison
          objets={comparee.donnees}
          erreur={comparee.erreur}
          relire={comparee.relire}
          ouvert={adresse.lire('objet')}
          surOuvrir={(cle) => adresse.poser({ objet: cle })}
        />
        <FaitesDepuis depuis={depuis} />
      </Corps>
      {restauration.confirmation}
    </>
  );
}
