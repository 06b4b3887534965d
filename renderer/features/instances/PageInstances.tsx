import './instances.css';
import { useLocation } from 'wouter';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import { rangerEnArbre } from '#shared/domain/instance/arbre.rules.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { enTri } from '#shared/text/tri.ts';
import { colonnesDesInstances } from './colonnes.tsx';
import { CreerInstance } from './creation/CreerInstance.tsx';
import { titreDuNiveau } from './niveaux.ts';
import { useSuppression } from './use-suppression.ts';

/** Toutes les instances du fichier, par niveau. `?creer` ouvre la création ; `?q=` filtre. */
export function PageInstances() {
  useFil({ nom: 'Instances' });
  const [, aller] = useLocation();
  const adresse = useAdresse();
  const { donnees, erreur, relire } = useRequete('instances.lister', {});
  const supprimer = useSuppression();
  const texte = adresse.lire('q') ?? '';

  if (donnees === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Chargement des instances…" refus="Instances non lues." erreur={erreur} relire={relire} />
      </div>
    );

  const mots = enTri(texte).split(' ').filter(Boolean);
  const montrees = rangerEnArbre(
    donnees.filter(({ nom, type, partage }) =>
      mots.every((mot) => enTri(`${nom} ${TYPES[type].libelle} ${partage ?? ''}`).includes(mot)),
    ),
  );
  const creer = (
    <Bouton genre="premier" icone="plus" surClic={() => adresse.poser({ creer: '' })}>
      Créer une instance
    </Bouton>
  );
  return (
    <>
      <EnTete
        titre="Instances"
        faits={
          donnees.length === 0
            ? []
            : [
                texte === ''
                  ? pluriel(donnees.length, 'instance', 'instances')
                  : `${montrees.length} sur ${donnees.length}`,
              ]
        }
        gestes={donnees.length > 0 && creer}
      />
      <div className="corps">
        {donnees.length > 0 && (
          <div className="outils recherche-de-liste">
            <ChampTexte
              libelle="Rechercher une instance"
              type="search"
              exemple="Mulhouse, CDPE…"
              valeur={texte}
              surChange={(q) => adresse.poser({ q: q === '' ? null : q })}
            />
          </div>
        )}
        <Tableau
          libelle="Instances"
          colonnes={colonnesDesInstances({
            surReunion: ({ id }) => aller(`/reunions?creer=${id}`),
            surCommission: ({ id }) => aller(`/instances?creer=groupe_travail&parent=${id}`),
            surSupprimer: ({ id, nom }) => void supprimer(id, nom),
          })}
          lignes={montrees}
          cle={({ instance }) => instance.id}
          groupe={({ niveau }) => ({ cle: niveau, titre: titreDuNiveau(niveau) })}
          surOuvrir={({ instance }) => aller(`/instances/${instance.id}`)}
          vide={
            donnees.length === 0 ? (
              <Vide icone="personnes" geste={creer}>
                Aucune instance dans ce fichier. Le référentiel connaît le comité départemental et les comités locaux de
                votre département.
              </Vide>
            ) : (
              <Vide icone="chercher" geste={<Bouton surClic={() => adresse.poser({ q: null })}>Tout montrer</Bouton>}>
                {`Aucune instance ne répond à « ${texte} ».`}
              </Vide>
            )
          }
        />
      </div>
      {adresse.lire('creer') !== null && (
        <CreerInstance
          demande={adresse.lire('creer') ?? ''}
          parentId={adresse.lire('parent')}
          contratCode={adresse.lire('contrat')}
          surFermer={() => adresse.poser({ creer: null, parent: null, contrat: null })}
          surCreee={(id) => aller(`/instances/${id}`)}
        />
      )}
    </>
  );
}
