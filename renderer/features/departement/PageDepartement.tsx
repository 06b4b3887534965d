import './departement.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { pluriel } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { rangerEnArbre } from '#shared/domain/instance/arbre.rules.ts';
import { adresseDeLaNote } from '#shared/domain/note/adresse-de-note.rules.ts';
import type { Niveau } from '#shared/domain/instance/types.data.ts';
import { colonnesDesComites } from './colonnes.tsx';
import { EcheancesDuDepartement } from './EcheancesDuDepartement.tsx';
import { QuiAppeler } from './QuiAppeler.tsx';
import { AlertesRassemblees } from './AlertesRassemblees.tsx';
import { ContratsDuDepartement } from './ContratsDuDepartement.tsx';
import { ConventionsDuDepartement } from './ConventionsDuDepartement.tsx';
import { VuesDuDepartement } from './VuesDuDepartement.tsx';

const TOUS = 'Toutes les instances';
const A_FAIRE = 'À faire';
/** Ce que l'on suit de près d'abord ; le comité régional ferme la liste. */
const NIVEAUX_DU_DEPARTEMENT: readonly Niveau[] = ['departement', 'local', 'ville', 'projet', 'rencontre', 'region'];

/** L'accueil : les comités du département, leur dernière séance et leur prochaine réunion, et les contrats de ville. */
export function PageDepartement() {
  useFil({ nom: 'Mon département' });
  const [, aller] = useLocation();
  const [filtre, setFiltre] = useState(TOUS);
  const { donnees } = useRequete('departement.tableau', {});
  const { donnees: pilotage } = useRequete('pilotage.departement', {});
  if (donnees === null) return <Chargement>Chargement de votre département…</Chargement>;
  const { code, libelle, service, qpv, instances, contrats, appels } = donnees;
  const montrees = rangerEnArbre(
    filtre === TOUS ? instances : instances.filter(({ etape }) => etape.ton !== 'calme'),
    NIVEAUX_DU_DEPARTEMENT,
  );
  const locaux = instances.filter(({ type }) => type === 'CLPE').length;
  return (
    <>
      <EnTete
        titre={libelle}
        faits={[
          qpv.length > 0 && (
            <NombreExplique
              libelle="Quartiers prioritaires du département"
              calcul={qpv.map((q) => `${q.libelle} (${q.commune})`).join(', ')}
            >
              {`${qpv.length} QPV`}
            </NombreExplique>
          ),
          locaux > 0 && pluriel(locaux, 'comité local', 'comités locaux'),
          contrats.length > 0 && pluriel(contrats.length, 'contrat de ville', 'contrats de ville'),
          service,
        ].filter(Boolean)}
        gestes={
          <>
            <Lien
              vers={adresseDeLaNote({ genre: 'territoire', id: `departement/${code}` })}
              genre="bouton"
              icone="word"
            >
              Note d’une page
            </Lien>
            <Lien vers="/reunions?creer" genre="premier" icone="plus">
              Nouvelle réunion
            </Lien>
          </>
        }
      />
      <VuesDuDepartement ici="/departement" />
      <div className="corps">
        <AlertesRassemblees />
        <Bloc
          titre="Instances"
          geste={
            <span className="puces">
              {[TOUS, A_FAIRE].map((nom) => (
                <Puce key={nom} prise={filtre === nom} surClic={() => setFiltre(nom)}>
                  {nom}
                </Puce>
              ))}
              <Lien vers="/instances?creer" genre="geste">
                Créer une instance
              </Lien>
            </span>
          }
        >
          <div className="comites">
            <Tableau
              libelle="Instances du département"
              colonnes={colonnesDesComites}
              lignes={montrees}
              cle={({ instance }) => instance.id}
              surOuvrir={({ instance }) => aller(`/instances/${instance.id}`)}
              vide={
                filtre === A_FAIRE ? (
                  <Vide icone="fait">Rien à faire partir ni à compléter aujourd’hui.</Vide>
                ) : (
                  <Vide
                    icone="personnes"
                    geste={
                      <Lien vers="/instances?creer" genre="premier">
                        Créer une instance
                      </Lien>
                    }
                  >
                    Aucun comité dans ce fichier. Le référentiel connaît ceux de votre département.
                  </Vide>
                )
              }
            />
          </div>
        </Bloc>
        <div className="cote-a-cote">
          <ContratsDuDepartement contrats={contrats} instances={instances} pilotes={pilotage?.contrats ?? []} />
          {pilotage !== null && <ConventionsDuDepartement conventions={pilotage.conventions} />}
        </div>
        <EcheancesDuDepartement code={code} libelle={libelle} />
        <QuiAppeler code={code} appels={appels} />
      </div>
    </>
  );
}
